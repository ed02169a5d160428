package dev.pushback.loopback;

import io.undertow.Handlers;
import io.undertow.Undertow;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.websockets.core.AbstractReceiveListener;
import io.undertow.websockets.core.BufferedTextMessage;
import io.undertow.websockets.core.WebSocketChannel;
import io.undertow.websockets.spi.WebSocketHttpExchange;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The one port, and what stands behind each path. */
final class Doors implements AutoCloseable {
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Undertow server;

  Doors(int port, HttpHandler rest, Gateway gateway, Cdn cdn) {
    var paths =
        Handlers.path()
            .addPrefixPath(Rest.BASE, exchange -> exchange.dispatch(threads, rest))
            .addPrefixPath("/cdn", exchange -> download(exchange, cdn))
            .addPrefixPath(
                "/gateway",
                Handlers.websocket((exchange, socket) -> connect(exchange, socket, gateway)));
    server =
        Undertow.builder()
            .addHttpListener(port, "127.0.0.1")
            .setIoThreads(2)
            .setWorkerThreads(2)
            .setHandler(paths)
            .build();
    server.start();
  }

  int port() {
    return ((InetSocketAddress) server.getListenerInfo().getFirst().getAddress()).getPort();
  }

  private static void download(HttpServerExchange exchange, Cdn cdn) {
    var file = cdn.file(exchange.getRelativePath());
    if (file.isPresent()) {
      exchange.getResponseSender().send(ByteBuffer.wrap(file.get()));
    } else {
      exchange.setStatusCode(404).endExchange();
    }
  }

  private static void connect(
      WebSocketHttpExchange exchange, WebSocketChannel socket, Gateway gateway) {
    boolean compressed = exchange.getQueryString().contains("compress=zlib-stream");
    var wire = new Wire(socket, compressed);
    socket.getReceiveSetter().set(new Ear(wire, gateway));
    // A write that fails ends up here with the wire locked; a session must not wait for it.
    socket.addCloseTask(_ -> Thread.startVirtualThread(() -> gateway.gone(wire)));
    gateway.hello(wire);
    socket.resumeReceives();
  }

  @Override
  public void close() {
    server.stop();
    threads.shutdownNow();
  }

  /** What listens at one websocket. */
  private static final class Ear extends AbstractReceiveListener {
    private final Wire wire;
    private final Gateway gateway;

    Ear(Wire wire, Gateway gateway) {
      this.wire = wire;
      this.gateway = gateway;
    }

    @Override
    protected void onFullTextMessage(WebSocketChannel socket, BufferedTextMessage message) {
      gateway.hear(wire, Json.object(message.getData()));
    }
  }
}

package dev.pushback.loopback;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.undertow.websockets.core.WebSocketChannel;
import io.undertow.websockets.core.WebSockets;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;

/** One websocket, as text or as one long zlib stream. */
final class Wire {
  private final WebSocketChannel socket;
  private final boolean compressed;
  private final Deflater deflater = new Deflater();

  Wire(WebSocketChannel socket, boolean compressed) {
    this.socket = socket;
    this.compressed = compressed;
  }

  void send(ObjectNode frame) {
    send(Json.write(frame));
  }

  synchronized void send(String frame) {
    if (compressed) {
      WebSockets.sendBinary(ByteBuffer.wrap(deflate(frame)), socket, null);
    } else {
      WebSockets.sendText(frame, socket, null);
    }
  }

  /** Closes as Discord does, with a number that says why. */
  synchronized void close(int code) {
    WebSockets.sendClose(code, "loopback", socket, null);
  }

  /** Ends the connection without a word. */
  void kill() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] deflate(String frame) {
    deflater.setInput(frame.getBytes(StandardCharsets.UTF_8));
    var out = new ByteArrayOutputStream();
    var buffer = new byte[8192];
    int length;
    do {
      length = deflater.deflate(buffer, 0, buffer.length, Deflater.SYNC_FLUSH);
      out.write(buffer, 0, length);
    } while (length == buffer.length);
    return out.toByteArray();
  }
}

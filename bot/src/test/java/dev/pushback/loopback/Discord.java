package dev.pushback.loopback;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.requests.GatewayIntent;

/** A Discord on this machine: REST, gateway and files behind one port. */
public final class Discord implements AutoCloseable {
  private static final String TOKEN = "loopback";

  private final World world = new World();
  private final Complaints complaints = new Complaints();
  private final Requests requests = new Requests();
  private final Gateway gateway = new Gateway(world, TOKEN, this::gatewayUrl, complaints);
  private final Posts posts = new Posts(world, gateway);
  private final Cdn cdn = new Cdn(world, () -> address("http") + "/cdn");
  private final Commands commands = new Commands(world);
  private final Interactions interactions = new Interactions(world, gateway, posts);
  private final Stage stage = new Stage(world, gateway, posts, cdn, commands, interactions);
  private final MessageForm form = new MessageForm(world, cdn, posts, complaints);
  private final Faults faults = new Faults();
  private final Limits limits = new Limits();
  private final Access access = new Access(world, gateway);
  private final MessageRoutes messages = new MessageRoutes(world, posts, form, gateway, access);
  private final Map<String, Person> people = new LinkedHashMap<>();
  private final List<JDA> clients = new ArrayList<>();
  private final Doors doors;

  private Discord(int port) {
    doors = new Doors(port, rest(), gateway, cdn);
  }

  /** Starts one on a free port. */
  public static Discord start() {
    return new Discord(0);
  }

  /** Starts one on a port. */
  public static Discord start(int port) {
    return new Discord(port);
  }

  /** Runs one at a terminal; the port may be named. */
  public static void main(String[] args) throws IOException {
    try (var discord = start(args.length == 0 ? 0 : Integer.parseInt(args[0]))) {
      new Prompt(discord, System.out).run(System.in);
    }
  }

  private Rest rest() {
    var self =
        new SelfRoutes(world, gateway, commands, access, limits, complaints, this::gatewayUrl);
    var answers = new InteractionRoutes(world, posts, form, interactions, complaints);
    var threads = new ThreadRoutes(world, gateway, access, complaints);
    var routes =
        Stream.of(messages.routes(), self.routes(), answers.routes(), threads.routes())
            .flatMap(List::stream)
            .toList();
    var rates = new RateLimits(limits, System::nanoTime);
    return new Rest(world, TOKEN, routes, complaints, requests, faults, rates);
  }

  /** The base of the REST interface, as JDA wants it. */
  public String restUrl() {
    return address("http") + Rest.BASE + "/";
  }

  /** Where the gateway listens. */
  public String gatewayUrl() {
    return address("ws") + "/gateway";
  }

  private String address(String scheme) {
    return scheme + "://127.0.0.1:" + doors.port();
  }

  /** The token that the app logs in with. */
  public String token() {
    return TOKEN;
  }

  /** The person of this name; who is new is made. */
  public Person user(String name) {
    return world.inside(
        () -> people.computeIfAbsent(name, _ -> new Person(stage, world.account(name))));
  }

  /** A new server that the app has joined. */
  public Guild guild(String name, Person... members) {
    return world.inside(
        () -> {
          var guild = world.guild(name, true, accounts(members));
          gateway.dispatch("GUILD_CREATE", guild.channel(), guild.json(world.app));
          return guild;
        });
  }

  /** A new server that the app is not in; people bring it along. */
  public Guild foreignGuild(String name, Person... members) {
    return world.inside(() -> world.guild(name, false, accounts(members)));
  }

  /** A talk of people that the app is not in; people bring it along. */
  public Channel group(Person... members) {
    return world.inside(() -> world.group(Channel.Kind.GROUP, accounts(members)));
  }

  private static List<Account> accounts(Person... people) {
    return Arrays.stream(people).map(Person::account).toList();
  }

  /** The app as it is set up in the developer portal. */
  public Application application() {
    return world.application;
  }

  /** The gateway and its faults. */
  public Gateway gateway() {
    return gateway;
  }

  /** The faults that requests meet. */
  public Faults faults() {
    return faults;
  }

  /** The rate limits. */
  public Limits limits() {
    return limits;
  }

  /** What was asked for so far. */
  public Requests requests() {
    return requests;
  }

  /** Puts the clock forward. */
  public void advance(Duration by) {
    world.times.advance(by);
  }

  /** For how long a nonce that is enforced keeps a message from being sent twice. */
  public void nonceWindow(Duration window) {
    world.change(() -> messages.nonceWindow(window));
  }

  /** All that left the app, in order. */
  public List<Sent> everything() {
    return world.inside(posts::log);
  }

  /** Who was notified by what, in order. */
  public List<Ping> pings() {
    return world.inside(posts::pings);
  }

  /** Calls this for all that leaves the app, before the request for it is answered. */
  public void onMessage(Consumer<Sent> hook) {
    posts.onSent(hook);
  }

  /** Keeps no record, and little history, from now on: for long measurements. */
  public void keepNothing() {
    world.change(posts::forget);
  }

  /** What the app asked that Discord does not know; whoever takes them answers for them. */
  public List<String> complaints() {
    return complaints.take();
  }

  /** JDA, connected and ready. */
  public JDA jda(Collection<GatewayIntent> intents, Object... listeners) {
    var jda = Client.connect(this, intents, List.of(listeners));
    clients.add(jda);
    try {
      return jda.awaitReady();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Ends it; fails with the complaints that nobody took. */
  @Override
  public void close() {
    clients.forEach(JDA::shutdownNow);
    doors.close();
    var left = complaints.take();
    if (!left.isEmpty()) {
      throw new AssertionError(String.join("\n", left));
    }
  }
}

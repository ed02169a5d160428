package dev.pushback.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** A person in one channel: what they do there and what they see. */
public class Place {
  /** How long a person waits for something to appear. */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  /** What those who pay for it may write in one message; others write half of it. */
  private static final int LONGEST = 4000;

  private final Stage stage;
  private final Account account;
  private final Channel channel;
  private long looked;
  private long lookedForTyping;

  Place(Stage stage, Account account, Channel channel) {
    this.stage = stage;
    this.account = account;
    this.channel = channel;
  }

  /** The channel. */
  public final Channel channel() {
    return channel;
  }

  /** Writes a message. */
  public final SentMessage says(String text) {
    return send(text, List.of());
  }

  /** Writes a message that mentions the app. */
  public final SentMessage mention(String text) {
    return send("<@" + stage.world().app.id() + "> " + text, List.of());
  }

  /** Sends a file with a message that mentions the app. */
  public final SentMessage mentionWithFile(String name, byte[] bytes) {
    return send("<@" + stage.world().app.id() + ">", List.of(new Upload(name, bytes)));
  }

  /** Sends a file. */
  public final SentMessage file(String name, byte[] bytes) {
    return send("", List.of(new Upload(name, bytes)));
  }

  private SentMessage send(String text, List<Upload> files) {
    return stage.world().inside(() -> post(text, files));
  }

  private SentMessage post(String text, List<Upload> files) {
    if (text.codePointCount(0, text.length()) > LONGEST) {
      throw new AssertionError("nobody can send " + text.length() + " letters");
    }
    var post = stage.posts().draft(channel, account, Optional.empty());
    post.wire.put("content", text);
    var app = stage.world().app;
    if (text.contains("<@" + app.id() + ">")) {
      post.wire.set("mentions", Json.array(List.of(app.json())));
    }
    var stored = files.stream().map(file -> stage.cdn().store(channel, file));
    post.wire.set("attachments", Json.array(stored.toList()));
    stage.posts().post(post);
    return new SentMessage(stage.world(), stage.posts(), post);
  }

  /** Begins to type. */
  public final void types() {
    var event = Json.object().put("channel_id", channel.id());
    event.put("user_id", Long.toString(account.id()));
    event.put("timestamp", stage.world().times.now().getEpochSecond());
    channel.guild.ifPresent(
        guild -> {
          event.put("guild_id", guild.id());
          event.set("member", account.member());
        });
    stage.world().change(() -> stage.gateway().dispatch("TYPING_START", channel, event));
  }

  /** Uses a command; {@code "group part"} names a part of one. */
  public final Interaction slash(String name, Map<String, ?> options) {
    return stage
        .world()
        .inside(
            () -> {
              var data = new Typed(stage, channel).command(name, options);
              return begin(Interaction.COMMAND, data, Optional.empty());
            });
  }

  /** Uses a command that needs nothing more. */
  public final Interaction slash(String name) {
    return slash(name, Map.of());
  }

  /** The choices that the app offers while an option of a command is typed. */
  public final List<String> completes(String name, String option, String typed) {
    var asked =
        stage
            .world()
            .inside(
                () -> {
                  var data = new Typed(stage, channel).completion(name, option, typed);
                  return begin(Interaction.AUTOCOMPLETE, data, Optional.empty());
                });
    var choices = wait(PATIENCE, () -> asked.choices);
    return choices.map(list -> list.findValuesAsText("name")).orElseThrow(() -> missing("choices"));
  }

  /** Presses a button of the newest message that has one with this label. */
  public final Interaction clicks(String label) {
    return wait(PATIENCE, () -> newest(it -> Screen.button(it, label)).map(this::press))
        .orElseThrow(() -> missing("[" + label + "]"));
  }

  /** Presses a button of a message that was seen some time ago. */
  public final Interaction clicks(Seen message, String label) {
    return wait(
            PATIENCE,
            () ->
                newest(
                        it ->
                            Long.toString(it.id).equals(message.id())
                                ? Screen.button(it, label)
                                : Optional.empty())
                    .map(this::press))
        .orElseThrow(() -> missing("[" + label + "] there"));
  }

  private Interaction press(Found found) {
    var button = found.part();
    if (button.path("disabled").asBoolean() || !button.has("custom_id")) {
      throw new AssertionError("[" + Screen.label(button) + "] cannot be pressed");
    }
    return use(found.post(), Pressed.button(button));
  }

  /** Chooses in the newest message that has a menu with this placeholder. */
  public final Interaction selects(String placeholder, String... options) {
    return wait(
            PATIENCE,
            () ->
                newest(it -> Screen.select(it, placeholder))
                    .map(it -> use(it.post(), Pressed.select(it.part(), List.of(options)))))
        .orElseThrow(() -> missing("[" + placeholder + "]"));
  }

  /** Something that can be used, and where it stands. */
  private record Found(Post post, JsonNode part) {}

  private Optional<Found> newest(Function<Post, Optional<JsonNode>> part) {
    return channel.visibleTo(account).reversed().stream()
        .flatMap(post -> part.apply(post).map(it -> new Found(post, it)).stream())
        .findFirst();
  }

  private Interaction use(Post post, JsonNode data) {
    return begin(Interaction.COMPONENT, data, Optional.of(post));
  }

  private Interaction begin(int type, JsonNode data, Optional<Post> source) {
    return stage.interactions().begin(type, account, channel, data, source);
  }

  /** The modal that is open now. */
  public final SeenModal seesModal() {
    return SeenModal.of(modal().form());
  }

  /** Fills in the open modal, by the ids of its fields, and sends it. */
  public final Interaction submits(Map<String, ?> values) {
    var open = modal();
    return stage
        .world()
        .inside(
            () -> {
              var data = new Filled(stage.cdn(), channel).submission(open.form(), values);
              stage.interactions().close(account);
              return begin(Interaction.MODAL, data, open.cause().source);
            });
  }

  private OpenModal modal() {
    return wait(PATIENCE, () -> stage.interactions().modal(account, channel))
        .orElseThrow(() -> missing("a modal"));
  }

  /** Waits for something new from others that contains the text, and reads up to there. */
  public final Seen sees(String text) {
    return sees(text, PATIENCE);
  }

  /** The same with another patience. */
  public final Seen sees(String text, Duration patience) {
    return wait(patience, () -> unread(it -> Screen.text(it).contains(text)).map(this::look))
        .orElseThrow(() -> missing("\"" + text + "\""));
  }

  private Seen look(Post post) {
    looked = post.stamp;
    return Seen.of(post);
  }

  /** Fails when something new from others appears within a time. */
  public final void seesNothingFor(Duration time) {
    wait(time, () -> unread(_ -> true).map(Screen::text))
        .ifPresent(
            text -> {
              throw new AssertionError("unexpected: " + text);
            });
  }

  /** Waits until the app types here. */
  public final void seesTyping() {
    lookedForTyping =
        wait(PATIENCE, () -> Optional.of(channel.typing).filter(it -> it > lookedForTyping))
            .orElseThrow(() -> missing("typing"));
  }

  /** All that is seen now: who wrote, and what. */
  public final String screen() {
    return stage
        .world()
        .inside(
            () -> {
              stage.interactions().expire();
              var lines = new ArrayList<String>();
              for (var post : channel.visibleTo(account)) {
                lines.add(post.author.name() + ": " + Screen.text(post));
              }
              return String.join("\n", lines);
            });
  }

  private Optional<Post> unread(Predicate<Post> fits) {
    return channel.visibleTo(account).stream()
        .filter(post -> post.stamp > looked && !post.author.equals(account))
        .filter(post -> !post.has(Post.LOADING))
        .filter(fits)
        .min((one, other) -> Long.compare(one.stamp, other.stamp));
  }

  private <T> Optional<T> wait(Duration patience, Supplier<Optional<T>> look) {
    return stage
        .world()
        .await(
            channel,
            patience,
            () -> {
              stage.interactions().expire();
              return look.get();
            });
  }

  private AssertionError missing(String what) {
    return new AssertionError(account.name() + " does not see " + what + " in:\n" + screen());
  }
}

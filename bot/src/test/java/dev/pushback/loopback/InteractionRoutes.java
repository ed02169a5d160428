package dev.pushback.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/** Answers to interactions over REST. */
final class InteractionRoutes {
  private static final String HOOK = "/webhooks/{app}/{token}";
  private static final String MESSAGE = "/webhooks/{app}/{token}/messages/{message}";
  private static final int FOLLOWUPS_OF_A_GUEST = 5;

  private final World world;
  private final Posts posts;
  private final MessageForm form;
  private final Interactions interactions;
  private final Complaints complaints;

  InteractionRoutes(
      World world,
      Posts posts,
      MessageForm form,
      Interactions interactions,
      Complaints complaints) {
    this.world = world;
    this.posts = posts;
    this.form = form;
    this.interactions = interactions;
    this.complaints = complaints;
  }

  List<Route> routes() {
    return List.of(
        Route.of("POST", "/interactions/{id}/{token}/callback", this::callback),
        Route.of("POST", HOOK, this::followUp),
        Route.of("GET", MESSAGE, call -> Answer.of(post(call).wire.deepCopy())),
        Route.of("PATCH", MESSAGE, this::edit),
        Route.of("DELETE", MESSAGE, this::delete));
  }

  private Answer callback(Call call) {
    var asked = interactions.unanswered(call.id("id"), call.text("token"));
    int type = call.body().path("type").asInt();
    var data = call.body().path("data");
    var errors = new Errors(complaints, "an answer to an interaction");
    Checked.of(call.body(), errors).knows("type", "data");
    errors.settle();
    switch (type) {
      case 4 -> reply(asked, call, data);
      case 5 -> defer(asked, data);
      case 6 -> asked.original = source(asked);
      case 7 -> update(asked, call, data);
      case 8 -> choose(asked, data);
      case 9 -> open(asked, data);
      default -> throw wrong();
    }
    asked.acknowledged = Optional.of(type);
    asked.channel.changed.signalAll();
    return call.asked("with_response") ? Answer.of(response(asked, type)) : Answer.empty();
  }

  private void reply(Interaction asked, Call call, JsonNode data) {
    var post = draft(asked, ephemeral(data));
    form.fill(post, call, data);
    posts.post(post);
    asked.original = Optional.of(post);
  }

  private void defer(Interaction asked, JsonNode data) {
    var post = draft(asked, ephemeral(data));
    post.flag(Post.LOADING, true);
    posts.post(post);
    asked.original = Optional.of(post);
  }

  private void update(Interaction asked, Call call, JsonNode data) {
    var post = source(asked).orElseThrow();
    form.change(post, call, data);
    posts.edited(post);
    asked.original = Optional.of(post);
  }

  private static Optional<Post> source(Interaction asked) {
    if (asked.source.isEmpty()) {
      throw wrong();
    }
    return asked.source;
  }

  private static Refusal wrong() {
    var errors = Json.object();
    errors
        .withObjectProperty("type")
        .withArrayProperty("_errors")
        .addObject()
        .put("code", "INTERACTION_CALLBACK_TYPE_INVALID")
        .put("message", "Not this kind here.");
    return Refusal.invalid(errors);
  }

  private void choose(Interaction asked, JsonNode data) {
    if (asked.type != Interaction.AUTOCOMPLETE) {
      throw wrong();
    }
    CommandRules.choices(data, complaints);
    asked.choices = Optional.of(data.path("choices"));
  }

  private void open(Interaction asked, JsonNode data) {
    if (asked.type == Interaction.MODAL) {
      throw wrong();
    }
    ModalRules.check(data, complaints);
    interactions.open(new OpenModal(asked, data));
  }

  private Post draft(Interaction asked, boolean ephemeral) {
    var only = ephemeral ? Optional.of(asked.user) : Optional.<Account>empty();
    var post = posts.draft(asked.channel, world.app, only);
    var app = Long.toString(world.app.id());
    post.wire.put("webhook_id", app).put("application_id", app);
    post.wire.put("type", asked.type == Interaction.COMMAND ? 20 : 0);
    return post;
  }

  private static boolean ephemeral(JsonNode data) {
    return (data.path("flags").asInt() & Post.EPHEMERAL) != 0;
  }

  private static ObjectNode response(Interaction asked, int type) {
    var response = Json.object();
    var brief = response.putObject("interaction").put("id", Long.toString(asked.id));
    brief.put("type", asked.type);
    var resource = response.putObject("resource").put("type", type);
    if (type == 4 || type == 5 || type == 7) {
      var post = asked.original.orElseThrow();
      brief.put("response_message_id", Long.toString(post.id));
      brief.put("response_message_loading", post.has(Post.LOADING));
      brief.put("response_message_ephemeral", post.has(Post.EPHEMERAL));
      resource.set("message", post.wire.deepCopy());
    }
    return response;
  }

  private Answer followUp(Call call) {
    var asked = interactions.answered(call.text("token"));
    var waiting = asked.original.filter(post -> post.has(Post.LOADING));
    if (waiting.isPresent() && asked.acknowledged.equals(Optional.of(5))) {
      form.change(waiting.get(), call, call.body());
      posts.edited(waiting.get());
      return Answer.of(waiting.get().wire.deepCopy());
    }
    if (asked.channel.foreign() && ++asked.followups > FOLLOWUPS_OF_A_GUEST) {
      throw new Refusal(400, 40094, "Too many follow-up messages for this interaction");
    }
    var post = draft(asked, ephemeral(call.body()));
    form.fill(post, call, call.body());
    posts.post(post);
    return Answer.of(post.wire.deepCopy());
  }

  private Post post(Call call) {
    var asked = interactions.answered(call.text("token"));
    var found =
        call.text("message").equals("@original")
            ? asked.original
            : Optional.ofNullable(asked.channel.posts.get(call.id("message")));
    return found
        .filter(post -> asked.channel.posts.containsKey(post.id))
        .filter(post -> post.author.equals(world.app) && post.visibleTo(asked.user))
        .orElseThrow(Refusal::unknownMessage);
  }

  private Answer edit(Call call) {
    var post = post(call);
    form.change(post, call, call.body());
    posts.edited(post);
    return Answer.of(post.wire.deepCopy());
  }

  private Answer delete(Call call) {
    posts.delete(post(call));
    return Answer.empty();
  }
}

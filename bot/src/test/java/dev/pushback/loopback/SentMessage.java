package dev.pushback.loopback;

import java.util.function.Consumer;

/** A message that a person sent and may change. */
public final class SentMessage {
  private final World world;
  private final Posts posts;
  private final Post post;

  SentMessage(World world, Posts posts, Post post) {
    this.world = world;
    this.posts = posts;
    this.post = post;
  }

  /** Its id, as Discord writes it. */
  public String id() {
    return Long.toString(post.id);
  }

  /** Writes something else in its place. */
  public void edit(String text) {
    change(
        standing -> {
          standing.wire.put("content", text);
          posts.edited(standing);
        });
  }

  /** Takes it away. */
  public void delete() {
    change(posts::delete);
  }

  private void change(Consumer<Post> deed) {
    world.change(() -> deed.accept(post));
  }
}

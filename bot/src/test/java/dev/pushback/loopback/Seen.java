package dev.pushback.loopback;

import java.util.List;

/**
 * A message as a person sees it.
 *
 * @param text flattened: what can be pressed stands in brackets
 * @param buttons the labels of the buttons that can be pressed
 * @param ephemeral whether nobody else sees it
 * @param files the names of its files
 */
public record Seen(
    String id, String text, List<String> buttons, boolean ephemeral, List<String> files) {
  static Seen of(Post post) {
    var buttons =
        Screen.buttons(post).stream()
            .filter(button -> !button.path("disabled").asBoolean())
            .map(Screen::label)
            .toList();
    var files = post.wire.path("attachments").findValuesAsText("filename");
    return new Seen(
        Long.toString(post.id), Screen.text(post), buttons, post.onlyFor.isPresent(), files);
  }
}

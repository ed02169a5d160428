package dev.pushback.edge.discord;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.Optional;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.modals.Modal;

/** The forms that buttons open. */
final class Forms {
  static final String ANSWER = "answer";
  static final String QUESTION = "question";
  static final String LINE = "line";
  static final String WORDS = "words";

  private static final int LONGEST = 4_000;
  private static final int QUESTION_LENGTH = 300;
  private static final int LINE_LENGTH = 3;

  private final Texts texts;

  Forms(Texts texts) {
    this.texts = requireNonNull(texts);
  }

  /**
   * The form of a button.
   *
   * @param kept what was written into its fields before and not taken, by their ids
   */
  Modal of(Press press, Map<String, String> kept) {
    return switch (press.deed()) {
      case ASK ->
          form(press, "form.ask.title")
              .addComponents(
                  field(
                      "form.ask.label",
                      QUESTION,
                      TextInputStyle.SHORT,
                      QUESTION_LENGTH,
                      "form.ask.hint",
                      kept))
              .build();
      case APPEAL ->
          form(press, "form.appeal.title")
              .addComponents(
                  field(
                      "form.appeal.line",
                      LINE,
                      TextInputStyle.SHORT,
                      LINE_LENGTH,
                      "form.appeal.line.hint",
                      kept),
                  field(
                      "form.appeal.words",
                      WORDS,
                      TextInputStyle.PARAGRAPH,
                      LONGEST,
                      "form.appeal.hint",
                      kept))
              .build();
      default ->
          form(press, "form.answer.title")
              .addComponents(
                  field(
                      "form.answer.label",
                      ANSWER,
                      TextInputStyle.PARAGRAPH,
                      LONGEST,
                      "form.answer.hint",
                      kept))
              .build();
    };
  }

  private Modal.Builder form(Press press, String title) {
    return Modal.create(press.id(), texts.of(title));
  }

  private Label field(
      String label,
      String id,
      TextInputStyle style,
      int most,
      String hint,
      Map<String, String> kept) {
    var input =
        TextInput.create(id, style).setRequiredRange(1, most).setPlaceholder(texts.of(hint));
    Optional.ofNullable(kept.get(id))
        .filter(text -> !text.isBlank() && text.length() <= most)
        .ifPresent(input::setValue);
    return Label.of(texts.of(label), input.build());
  }
}

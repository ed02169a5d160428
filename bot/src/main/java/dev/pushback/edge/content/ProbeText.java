package dev.pushback.edge.content;

import dev.pushback.core.probing.ProbeGate;

/** The words of a follow-up, which have to be such that they may be shown. */
final class ProbeText {
  private ProbeText() {}

  static String of(Field field) {
    var text = field.text();
    if (!text.isEmpty()) {
      ProbeGate.faults(text)
          .forEach(
              fault ->
                  field.fault(
                      "the follow-up " + fault,
                      "write one question of at most %d words, without praise"
                          .formatted(ProbeGate.MAX_WORDS)));
    }
    return text;
  }
}

package dev.pushback.edge.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pushback.app.view.Page;
import dev.pushback.core.interview.Mode;
import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

/** What only somebody at a keyboard is told. */
class LiveRoundTest {
  @Test
  void ctrlCAndAnEmptyLineAreExplainedOnce() {
    var out = new ByteArrayOutputStream();
    var keys =
        new Keys(
            out,
            List.of(
                new Console.Typed.Broken(),
                new Console.Typed.Text(""),
                new Console.Typed.Broken(),
                new Console.Typed.Text(""),
                new Console.Typed.Text("/pause")));
    new Table().hold(keys, out, true, Mode.PRACTICE);
    var text = out.toString(UTF_8).replaceAll("\\s+", " ");
    assertThat(text)
        .containsOnlyOnce("/pause or /quit leave the round; what you handed in is kept.")
        .containsOnlyOnce("An empty line hands in your answer, and there is none yet.");
  }

  @Test
  void whoComesBackIsToldWhatIsKept() {
    var table = new Table();
    table.begin(Mode.PRACTICE, "");
    var text = table.takeUp("").text().replaceAll("\\s+", " ");
    assertThat(text).contains("Lines that were not handed in are not kept.");
  }

  /** Somebody at a keyboard. */
  private static final class Keys implements Console {
    private final ByteArrayOutputStream out;
    private final Queue<Typed> typed;

    Keys(ByteArrayOutputStream out, List<Typed> typed) {
      this.out = out;
      this.typed = new ArrayDeque<>(typed);
    }

    @Override
    public Typed read(String prompt) {
      return typed.isEmpty() ? new Typed.End() : typed.remove();
    }

    @Override
    public void show(Page page) {
      out.writeBytes(Typesetting.text(page, 80).getBytes(UTF_8));
    }

    @Override
    public void prompt(String prompt) {}

    @Override
    public boolean live() {
      return true;
    }

    @Override
    public int width() {
      return 80;
    }

    @Override
    public void close() {}
  }
}

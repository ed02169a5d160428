package dev.pushback.edge.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.pushback.app.view.Page;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.Reader;

/** Standard input and output without a person: no prompts, no styles, UTF-8 both ways. */
final class PipeConsole implements Console {
  /** A line without an end is handed on in parts of this size. */
  private static final int LONGEST_LINE = 1_000_000;

  private final Reader in;
  private final PrintStream out;

  PipeConsole(InputStream in, OutputStream out) {
    this.in = new BufferedReader(new InputStreamReader(in, UTF_8));
    this.out = new PrintStream(out, true, UTF_8);
  }

  @Override
  public Typed read(String prompt) {
    try {
      var line = new StringBuilder();
      int c = in.read();
      if (c < 0) {
        return new Typed.End();
      }
      while (c >= 0 && c != '\n') {
        line.append((char) c);
        if (line.length() == LONGEST_LINE) {
          break;
        }
        c = in.read();
      }
      return new Typed.Text(withoutReturn(line.toString()));
    } catch (IOException e) {
      return new Typed.End();
    }
  }

  private static String withoutReturn(String line) {
    return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
  }

  @Override
  public void show(Page page) {
    out.print(Typesetting.text(page, width()));
    out.flush();
  }

  @Override
  public void prompt(String prompt) {}

  @Override
  public boolean live() {
    return false;
  }

  @Override
  public int width() {
    return Measure.WIDEST;
  }

  @Override
  public void close() {
    out.flush();
  }
}

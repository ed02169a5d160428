package dev.pushback.edge.terminal;

import dev.pushback.app.view.Page;
import java.io.IOError;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.DefaultParser;
import org.jline.reader.impl.LineReaderImpl;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/** A real terminal: a line can be edited, and pages appear above it. */
final class JLineConsole implements Console {
  private final Terminal terminal;
  private final LineReaderImpl reader;
  private final boolean styled;

  JLineConsole(Terminal terminal, boolean styled) throws IOException {
    this.terminal = terminal;
    this.styled = styled;
    this.reader = new LineReaderImpl(terminal, "pushback");
    var words = new DefaultParser();
    words.setEscapeChars(new char[0]);
    words.setQuoteChars(new char[0]);
    reader.setParser(words);
    reader.option(LineReader.Option.DISABLE_EVENT_EXPANSION, true);
    reader.setVariable(LineReader.SECONDARY_PROMPT_PATTERN, "");
    reader.setVariable(LineReader.BELL_STYLE, "none");
  }

  static JLineConsole open(boolean styled) throws IOException {
    return new JLineConsole(TerminalBuilder.builder().system(true).build(), styled);
  }

  @Override
  public Typed read(String prompt) {
    try {
      return new Typed.Text(reader.readLine(prompt));
    } catch (UserInterruptException e) {
      return new Typed.Broken();
    } catch (EndOfFileException | IOError e) {
      return new Typed.End();
    }
  }

  @Override
  public void show(Page page) {
    var text = new AttributedStringBuilder();
    for (var line : Typesetting.lines(page, width())) {
      text.append(line.text(), style(line)).append('\n');
    }
    reader.printAbove(text.toAttributedString());
  }

  private AttributedStyle style(Typesetting.Line line) {
    return styled && line.strong() ? AttributedStyle.BOLD : AttributedStyle.DEFAULT;
  }

  @Override
  public void prompt(String prompt) {
    if (reader.isReading()) {
      reader.setPrompt(prompt);
      reader.redisplay();
    }
  }

  @Override
  public boolean live() {
    return true;
  }

  @Override
  public int width() {
    return Measure.within(terminal.getColumns());
  }

  @Override
  public void close() {
    try {
      terminal.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

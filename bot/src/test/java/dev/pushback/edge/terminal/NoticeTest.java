package dev.pushback.edge.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NoticeTest {
  @Test
  void linesFitTheScreenAndWordsStayWhole() {
    var path = "/a/very/long/path".repeat(4);
    var text = Notice.of("There is nothing at " + path + " to be read.\nMend it.", 40);
    assertThat(text).isEqualTo("There is nothing at\n" + path + "\nto be read.\nMend it.\n");
  }

  @Test
  void whatSteersATerminalBecomesVisible() {
    assertThat(Notice.of("no round \"\u001b[2Jx\"", 40)).isEqualTo("no round \"^[[2Jx\"\n");
  }
}

package dev.pushback.loopback;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Somebody at a terminal who plays the people. */
final class Prompt {
  private static final Pattern NAMED = Pattern.compile("(\\w+):\\s*(.*)");
  private static final Pattern VALUE = Pattern.compile("(\\S+?)=(.*?)(?=\\s+\\S+=|$)");
  private static final String HELP =
      """
      alice: hello           alice writes to the app, and is who acts from now on
      /practice kind=metric  uses a command
      click Done             presses a button
      select Level = Senior  chooses in a menu
      modal                  shows the open modal
      submit answer=text     fills it in
      screen                 shows all that is seen
      server | dm            goes to the server, or back
      mention hello          writes to the app there
      quit
      """;

  private final Discord discord;
  private final PrintStream out;
  private final Guild guild;
  private Person person;
  private Place place;

  Prompt(Discord discord, PrintStream out) {
    this.discord = discord;
    this.out = out;
    this.person = discord.user("alice");
    this.place = person;
    this.guild = discord.guild("Study group", person);
  }

  void run(InputStream in) throws IOException {
    out.println("REST     " + discord.restUrl());
    out.println("gateway  " + discord.gatewayUrl());
    out.println("token    " + discord.token());
    out.println(HELP);
    discord.onMessage(sent -> out.println(sent.kind() + " " + sent.text().indent(2).strip()));
    var lines = new BufferedReader(new InputStreamReader(in, UTF_8));
    for (var line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.strip().equals("quit")) {
        break;
      }
      attempt(line.strip());
    }
    discord.complaints().forEach(out::println);
  }

  private void attempt(String line) {
    try {
      act(line);
    } catch (AssertionError wrong) {
      out.println(wrong.getMessage());
    }
  }

  private void act(String line) {
    var word = line.split("\\s+", 2)[0];
    var rest = line.substring(word.length()).strip();
    switch (word) {
      case "" -> {}
      case "click" -> place.clicks(rest);
      case "select" -> select(rest);
      case "submit" -> place.submits(values(rest));
      case "modal" -> out.println(place.seesModal());
      case "screen" -> out.println(place.screen());
      case "mention" -> place.mention(rest);
      case "server" -> place = person.in(guild.channel());
      case "dm" -> place = person;
      default -> speak(line);
    }
  }

  private void select(String rest) {
    var parts = rest.split("\\s*=\\s*", 2);
    place.selects(parts[0], parts[parts.length - 1]);
  }

  private void speak(String line) {
    var named = NAMED.matcher(line);
    if (line.startsWith("/")) {
      var first = VALUE.matcher(line);
      int end = first.find() ? first.start() : line.length();
      place.slash(line.substring(1, end).strip(), values(line.substring(end)));
    } else if (named.matches()) {
      person = discord.user(named.group(1));
      place = person;
      person.dm(named.group(2));
    } else {
      out.print(HELP);
    }
  }

  private static Map<String, String> values(String text) {
    var values = new LinkedHashMap<String, String>();
    var match = VALUE.matcher(text);
    while (match.find()) {
      values.put(match.group(1).strip(), match.group(2).strip());
    }
    return values;
  }
}

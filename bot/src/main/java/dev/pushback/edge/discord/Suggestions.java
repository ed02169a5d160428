package dev.pushback.edge.discord;

import static java.util.Objects.requireNonNull;

import dev.pushback.app.casting.Library;
import dev.pushback.app.session.Journal;
import dev.pushback.core.loop.Loop;
import dev.pushback.core.question.Question;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import java.util.function.Predicate;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.Command.Choice;

/** What is offered while a command is typed. */
final class Suggestions {
  private static final int MOST = 25;
  private static final int LABEL = 100;

  private final Map<String, List<Choice>> choices = new TreeMap<>();

  private final KeptRounds rounds;
  private final Executor threads;

  Suggestions(Library library, KeptRounds rounds, Executor threads) {
    this.rounds = requireNonNull(rounds);
    this.threads = requireNonNull(threads);
    choices.put(
        "question",
        library
            .questions()
            .map(q -> choice(q.title() + " (" + plain(q.kind()) + ")", q.id()))
            .toList());
    choices.put(
        "kind", plain(library.questions().map(Question::kind).distinct().sorted().toList()));
    choices.put(
        "round", plain(library.questions().map(Question::round).distinct().sorted().toList()));
    choices.put(
        "role",
        plain(
            library
                .questions()
                .flatMap(q -> q.audience().roles().stream())
                .distinct()
                .sorted()
                .toList()));
    choices.put(
        "team",
        plain(
            library
                .questions()
                .flatMap(q -> q.audience().teams().stream())
                .distinct()
                .sorted()
                .toList()));
    choices.put("loop", library.loops().stream().map(Suggestions::choice).toList());
  }

  private static Choice choice(Loop loop) {
    return choice(loop.name() + ", " + loop.rounds().size() + " rounds", loop.id());
  }

  private static List<Choice> plain(List<String> names) {
    return names.stream().map(name -> choice(plain(name), name)).toList();
  }

  private static String plain(String name) {
    return name.replace('_', ' ').replace('-', ' ');
  }

  /** A choice; its label is cut where Discord would not take all of it. */
  static Choice choice(String label, String value) {
    return new Choice(label.length() > LABEL ? label.substring(0, LABEL) : label, value);
  }

  /** Answers at once from memory, or, where a person's rounds are meant, on another thread. */
  void answer(CommandAutoCompleteInteractionEvent event) {
    var typed = event.getFocusedOption().getValue().toLowerCase(Locale.ROOT);
    switch (event.getName()) {
      case "resume" -> answer(event, typed, kept -> !kept.over());
      case "scorecard" -> answer(event, typed, Journal.Kept::over);
      default -> answer(event, of(event.getFocusedOption().getName(), typed));
    }
  }

  private void answer(
      CommandAutoCompleteInteractionEvent event, String typed, Predicate<Journal.Kept> meant) {
    var person = Translation.person(event.getUser());
    threads.execute(() -> answer(event, fitting(rounds.of(person, meant), typed)));
  }

  private static void answer(CommandAutoCompleteInteractionEvent event, List<Choice> offered) {
    event.replyChoices(offered).queue(_ -> {}, _ -> {});
  }

  /** At most 25 choices of an option in which every typed word occurs. */
  List<Choice> of(String option, String typed) {
    return fitting(choices.getOrDefault(option, List.of()), typed);
  }

  private static List<Choice> fitting(List<Choice> all, String typed) {
    var words = List.of(typed.strip().split("\\s+"));
    return all.stream()
        .filter(choice -> words.stream().allMatch(word -> matches(choice, word)))
        .limit(MOST)
        .toList();
  }

  private static boolean matches(Choice choice, String word) {
    return choice.getName().toLowerCase(Locale.ROOT).contains(word)
        || choice.getAsString().toLowerCase(Locale.ROOT).contains(word);
  }
}

package dev.pushback.edge.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pushback.edge.content.Planting.Planted;
import dev.pushback.edge.content.Planting.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Packs in which known faults were planted, several at once: each is reported in the one report,
 * where it is, and nothing else.
 */
class MutatedPacksTest {
  private static final Path BANK =
      Path.of(System.getProperty("pushback.root", "..")).resolve("question-bank");
  private static final List<String> QUESTIONS =
      List.of(
          "decisions/mushroom-edible-or-not",
          "starter/podcast-first-ad",
          "starter/translation-jobs-waiting",
          "starter/word-streak-rescue-call",
          "starter/leaving-the-data-centre",
          "starter/evening-hours-by-car-park");
  private static final List<String> RUBRICS =
      List.of("ml-awareness", "storytelling", "root-cause", "experiment", "executive", "sql-rigor");
  private static final int MUTATED = 200;
  private static final int WHOLE = 40;
  private static final int FEW = 10;

  private static final List<Planting> IN_QUESTIONS =
      Stream.of(
              PlantedForms.types(),
              PlantedForms.yaml(),
              PlantedForms.keys(),
              PlantedMeanings.names(),
              PlantedMeanings.texts(),
              PlantedMeanings.wholes())
          .flatMap(List::stream)
          .toList();

  @TempDir Path root;
  private final Random chance = new Random(20261121);
  private final List<Planting> next = new ArrayList<>();

  /** Only the rubrics that the questions need: the packs beside which these lie are none. */
  @BeforeEach
  void rubrics() throws IOException {
    var to = Files.createDirectories(root.resolve("question-bank/rubrics"));
    Files.createDirectories(root.resolve("question-bank/packs"));
    for (var rubric : RUBRICS) {
      var file = rubric + ".yaml";
      Files.copy(BANK.resolve("rubrics").resolve(file), to.resolve(file));
    }
  }

  @Test
  void whatIsRightHasNoFinding() throws IOException {
    for (int i = 0; i < WHOLE; i++) {
      assertThat(findings(pages())).isEmpty();
    }
  }

  @Test
  void everyPlantedFaultIsReportedAndNothingElse() throws IOException {
    var wrong = new TreeMap<String, List<String>>();
    var planted = new TreeMap<String, Integer>();
    for (int i = 0; i < MUTATED; i++) {
      var pages = pages();
      var faults = plant(pages, 1 + chance.nextInt(5), planted);
      compare("pack " + i, faults, findings(pages), wrong);
    }
    assertThat(wrong.entrySet().stream().map(it -> it.getKey() + " " + it.getValue())).isEmpty();
    assertThat(planted).hasSize(IN_QUESTIONS.size() + PlantedMeanings.packs().size());
  }

  private List<Page> pages() throws IOException {
    var some = new ArrayList<>(QUESTIONS);
    Collections.shuffle(some, chance);
    var pages = new ArrayList<Page>();
    for (var question :
        some.subList(0, 2 + chance.nextInt(3)).stream().sorted(MutatedPacksTest::byName).toList()) {
      var file = BANK.resolve("packs").resolve(question + ".yaml");
      pages.add(new Page(file.getFileName().toString(), Files.readString(file)));
    }
    pages.add(new Page("pack.yaml", pack(pages.getFirst().name().replace(".yaml", ""))));
    return pages;
  }

  private static String pack(String waived) {
    return """
    # Ours.
    pack: own
    version: 1
    title: Our own
    about: Questions of our own.
    language: en
    licence: Apache-2.0
    authors: [Somebody]
    overrides:
      - {question: %s, note: We think that the reader is wrong here.}
    """
        .formatted(waived);
  }

  private static int byName(String one, String other) {
    return one.substring(one.indexOf('/')).compareTo(other.substring(other.indexOf('/')));
  }

  private record Named(String name, Planted planted) {}

  private List<Named> plant(List<Page> pages, int count, Map<String, Integer> counts) {
    var faults = new ArrayList<Named>();
    var questions = pages.subList(0, pages.size() - 1);
    while (faults.size() < count) {
      if (next.size() < FEW) {
        next.addAll(IN_QUESTIONS);
        next.addAll(PlantedMeanings.packs());
        Collections.shuffle(next, chance);
      }
      var planting = next.removeLast();
      var page =
          planting.name().startsWith("pack: ")
              ? pages.getLast()
              : questions.get(chance.nextInt(questions.size()));
      planting
          .planter()
          .plant(new Site(page, questions, chance))
          .ifPresentOrElse(
              fault -> {
                faults.add(new Named(planting.name(), fault));
                counts.merge(planting.name(), 1, Integer::sum);
              },
              () -> next.addFirst(planting));
    }
    return faults;
  }

  private List<Fault> findings(List<Page> pages) throws IOException {
    var pack = Files.createDirectories(root.resolve("own"));
    try (var old = Files.list(pack)) {
      for (var file : old.toList()) {
        Files.delete(file);
      }
    }
    for (var page : pages) {
      Files.writeString(pack.resolve(page.name()), page.text());
    }
    var report = new Lint(root, Optional.empty()).report(pack);
    return report.findings().stream().map(Finding::fault).toList();
  }

  private static void compare(
      String pack, List<Named> planted, List<Fault> found, Map<String, List<String>> wrong) {
    var rest = new ArrayList<>(found);
    for (var named : planted) {
      var fault = named.planted();
      if (!rest.removeIf(fault::is)) {
        add(
            wrong,
            named.name(),
            "%s: %s:%d unsaid"
                .formatted(pack, fault.page().name(), fault.page().number(fault.line())));
      }
    }
    rest.removeIf(it -> planted.stream().anyMatch(named -> named.planted().leadsTo(it)));
    for (var extra : rest) {
      var there =
          planted.stream()
              .filter(it -> extra.file().endsWith("/" + it.planted().page().name()))
              .map(it -> it.name() + "@" + it.planted().page().number(it.planted().line()))
              .toList();
      add(wrong, "not planted", "%s: %s with %s".formatted(pack, extra, there));
    }
  }

  private static void add(Map<String, List<String>> to, String key, String what) {
    to.computeIfAbsent(key, _ -> new ArrayList<>()).add("\n    " + what);
  }
}

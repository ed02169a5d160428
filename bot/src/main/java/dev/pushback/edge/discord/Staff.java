package dev.pushback.edge.discord;

import dev.pushback.app.session.Coordinator;
import dev.pushback.app.session.Room;
import java.util.concurrent.Executor;
import java.util.function.Function;

/** Builds everybody who works on Discord, each once. */
final class Staff {
  private final Shop shop;
  private final Settings settings;
  private final Line line;
  private final Tongues tongues = new Tongues(this::tongue);
  private final Executor threads;
  private final Conversations conversations;
  private final Recovery recovery;

  Staff(
      Shop shop,
      Settings settings,
      Line line,
      Timers timers,
      Executor threads,
      Function<Room, Coordinator> door) {
    this.shop = shop;
    this.settings = settings;
    this.line = line;
    this.threads = threads;
    var gaps = new Gaps(shop.inbox(), shop.places());
    this.conversations = new Conversations(threads, tables(), shop.inbox(), gaps);
    conversations.open(ways(timers, door.apply(conversations)));
    this.recovery = new Recovery(shop.inbox(), shop.places(), conversations, gaps, timers, threads);
  }

  Recovery recovery() {
    return recovery;
  }

  Listener listener() {
    return new Listener(
        shop.inbox(),
        line,
        conversations,
        recovery,
        tongues,
        new Suggestions(shop.library(), new KeptRounds(shop.library(), shop.journal()), threads));
  }

  private Tables tables() {
    return new Tables(shop.library(), shop.journal(), shop.places());
  }

  private Ways ways(Timers timers, Coordinator door) {
    return new Ways(door, shop.places(), line, tongues, timers, shop.clock());
  }

  private Tongue tongue(Texts texts) {
    return new Tongue(texts, new Epilogue(shop.library(), shop.journal(), texts), doors(texts));
  }

  private Doors doors(Texts texts) {
    var answers = new Answers(shop.inbox(), new TextFiles(), texts, settings.quiet());
    var quotas =
        new Quotas(
            shop.journal(),
            shop.inbox(),
            shop.clock(),
            texts,
            settings.roundsPerPerson(),
            settings.roundsPerServer());
    return new Doors(
        answers,
        new Deeds(answers, texts),
        new Orders(shop.library(), shop.journal(), shop.reception(), quotas, texts),
        new Shelf(shop.library(), shop.journal(), texts),
        new OwnData(shop.journal(), texts),
        new Guide(texts, shop.reader(), settings.quiet()),
        texts);
  }
}

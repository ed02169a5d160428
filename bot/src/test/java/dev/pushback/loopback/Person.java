package dev.pushback.loopback;

import java.util.HashMap;
import java.util.Map;

/** Somebody at their keyboard, in their direct message with the app unless told otherwise. */
public final class Person extends Place {
  private final Map<Channel, Place> places = new HashMap<>();
  private final Stage stage;
  private final Account account;

  Person(Stage stage, Account account) {
    super(stage, account, stage.world().inside(() -> stage.world().dm(account)));
    this.stage = stage;
    this.account = account;
  }

  /** Their name. */
  public String name() {
    return account.name();
  }

  /** Their id, as Discord writes it. */
  public String id() {
    return Long.toString(account.id());
  }

  /** Writes to the app. */
  public SentMessage dm(String text) {
    return says(text);
  }

  /** Sends the app a file. */
  public SentMessage dmFile(String name, byte[] bytes) {
    return file(name, bytes);
  }

  /** The same person in another channel. */
  public Place in(Channel channel) {
    return stage.world().inside(() -> places.computeIfAbsent(channel, this::place));
  }

  private Place place(Channel channel) {
    return new Place(stage, account, channel);
  }

  /** From now on the app cannot write to them. */
  public void closesDms() {
    stage.world().change(() -> stage.world().dm(account).closed = true);
  }

  /** From now on the app can write to them again. */
  public void opensDms() {
    stage.world().change(() -> stage.world().dm(account).closed = false);
  }

  /** From now on they use Discord in this language, named as Discord names it. */
  public void speaks(String language) {
    stage.world().change(() -> stage.interactions().speaks(account, language));
  }

  Account account() {
    return account;
  }
}

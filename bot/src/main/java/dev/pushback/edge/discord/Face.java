package dev.pushback.edge.discord;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.dv8tion.jda.api.components.MessageTopLevelComponent;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.separator.Separator;
import net.dv8tion.jda.api.components.separator.Separator.Spacing;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.utils.FileUpload;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import net.dv8tion.jda.api.utils.messages.MessageEditBuilder;
import net.dv8tion.jda.api.utils.messages.MessageEditData;

/** How letters look: in a box of components, or as plain text where that is refused. */
enum Face {
  COMPONENTS,
  PLAIN;

  /** Characters of a plain message. */
  static final int MOST_PLAIN = 1_900;

  /** The letter to be sent; several where it is too long for one plain message. */
  List<MessageCreateData> create(Letter letter) {
    return switch (this) {
      case COMPONENTS -> List.of(boxed(letter));
      case PLAIN -> plain(letter);
    };
  }

  /** The same message to put in place of another. */
  static MessageEditData edit(MessageCreateData message) {
    return MessageEditBuilder.fromCreateData(message).setReplace(false).build();
  }

  private static MessageCreateData boxed(Letter letter) {
    var inside = new ArrayList<ContainerChildComponent>();
    for (var part : letter.parts()) {
      if (!inside.isEmpty()) {
        inside.add(Separator.createDivider(Spacing.SMALL));
      }
      inside.add(TextDisplay.of(part));
    }
    var builder = new MessageCreateBuilder().useComponentsV2();
    var whole =
        Stream.concat(
            Stream.of(Container.of(inside).withUniqueId(letter.stamp())), rows(letter).stream());
    builder.setComponents(whole.map(MessageTopLevelComponent.class::cast).toList());
    letter.enclosed().ifPresent(file -> builder.addFiles(upload(file)));
    return builder.build();
  }

  private static List<MessageCreateData> plain(Letter letter) {
    var parts = Cut.of(letter.text(), MOST_PLAIN);
    var messages = new ArrayList<MessageCreateData>();
    for (int i = 0; i < parts.size(); i++) {
      var builder = new MessageCreateBuilder().setContent(parts.get(i));
      if (i == parts.size() - 1) {
        builder.setComponents(rows(letter));
        letter.enclosed().ifPresent(file -> builder.addFiles(upload(file)));
      }
      messages.add(builder.build());
    }
    return messages;
  }

  private static FileUpload upload(Letter.Enclosed file) {
    return FileUpload.fromData(file.bytes(), file.name());
  }

  private static List<ActionRow> rows(Letter letter) {
    return letter.rows().stream()
        .map(row -> ActionRow.of(row.stream().map(Face::button).toList()))
        .toList();
  }

  private static Button button(Offer offer) {
    var id = offer.press().id();
    return offer.main() ? Button.primary(id, offer.label()) : Button.secondary(id, offer.label());
  }
}

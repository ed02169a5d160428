package dev.pushback.edge.discord;

import java.util.Arrays;
import java.util.List;
import net.dv8tion.jda.api.Permission;

/** What the bot has to be allowed in a server, with the names that Discord shows. */
enum Permissions {
  VIEW("View Channels", Permission.VIEW_CHANNEL),
  SEND("Send Messages", Permission.MESSAGE_SEND),
  SEND_IN_THREADS("Send Messages in Threads", Permission.MESSAGE_SEND_IN_THREADS),
  ATTACH("Attach Files", Permission.MESSAGE_ATTACH_FILES),
  HISTORY("Read Message History", Permission.MESSAGE_HISTORY);

  private final String name;
  private final long bit;

  Permissions(String name, Permission permission) {
    this.name = name;
    this.bit = permission.getRawValue();
  }

  /** The names of what is missing in a set of permissions. */
  static List<String> lacking(long held) {
    boolean all = (held & Permission.ADMINISTRATOR.getRawValue()) != 0;
    return Arrays.stream(values())
        .filter(it -> !all && (held & it.bit) == 0)
        .map(it -> it.name)
        .toList();
  }
}

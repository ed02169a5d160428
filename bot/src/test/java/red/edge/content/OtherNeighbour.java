package red.edge.content;

import red.Main;
import red.cli.Typed;

/** An edge that knows the command line and the root. */
public record OtherNeighbour(Typed above) {
  public void run() {
    Main.run();
  }
}

package dev.pushback.core.question;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words of a request, and which of them say little. */
final class Words {
  /** The shortest word whose ending may be another one. */
  private static final int A_STEM = 4;

  private static final Set<String> LIGHT =
      Set.of(
          ("the a an and or but of to in on at by for from with as is are was were be been it its"
               + " this that these those i we you he she they them their there than so if not no do"
               + " does did would could should will can have has had who what which when where how"
               + " why my our me us his her all some any one out up about into over after before"
               + " only just more most also too very still per until while since each every both"
               + " whether same now again other like really many much long please down number"
               + " figure data else get go see show tell know look give")
              .split(" "));

  private static final Set<String> ANYWHERE =
      Set.of(
          ("change changes changed changing new count counts counted happen happens happened"
                  + " difference different differently anything something few split missing"
                  + " back make makes start started use used")
              .split(" "));

  private static final Set<String> ENDINGS =
      Set.of(
          ("s es d ed r rs er ers ing ings ly al ally t ts ment ments ness ion ions tion tions"
                  + " ation ations lation lations ful ity ence able")
              .split(" "));

  private Words() {}

  /** Whether a word only holds others together. */
  static boolean isGlue(String word) {
    return LIGHT.contains(word);
  }

  /** Whether a word may stand in a request for anything, and so does not say for what. */
  static boolean isOfAnyRequest(String word) {
    return ANYWHERE.contains(word);
  }

  /** Whether two words are forms of one. */
  static boolean same(String one, String other) {
    if (Stem.of(one).equals(Stem.of(other))) {
      return true;
    }
    var shorter = one.length() < other.length() ? one : other;
    var longer = one.length() < other.length() ? other : one;
    return shorter.length() >= A_STEM
        && longer.startsWith(shorter)
        && ENDINGS.contains(longer.substring(shorter.length()));
  }

  /** All words of a text, in small letters. */
  static List<String> of(String text) {
    var plain = text.toLowerCase(Locale.ROOT).replaceAll("['\u2019]s\\b", "");
    return Arrays.stream(plain.split("[^\\p{L}\\p{N}%]+")).filter(word -> !word.isEmpty()).toList();
  }
}

package screen.duplicates;

import java.util.List;

/**
 * A reason why two records may not be folded by the machine however much agrees: they only look
 * alike.
 */
@FunctionalInterface
interface Objection {
  /** The objection in words, or "" where there is none. */
  String against(Comparison pair);

  /** All of them; the first one that speaks is told. */
  List<Objection> ALL =
      List.of(
          Identity::otherIdentifier,
          Identity::otherTrial,
          Identity::preprint,
          Identity::otherAuthors,
          Identity::cochraneVersion,
          TitleObjections::notice,
          TitleObjections::numbers,
          TitleObjections::opposites,
          TitleObjections::otherTitle,
          ColumnTitle::saysLittle,
          Place::otherVolume,
          Place::otherIssue,
          Place::supplement,
          Place::onePage,
          Place::otherYear,
          Place::otherJournal);

  /** The first objection that any of them has, or "". */
  static String first(Comparison pair) {
    for (Objection objection : ALL) {
      String words = objection.against(pair);
      if (!words.isEmpty()) {
        return words;
      }
    }
    return "";
  }
}

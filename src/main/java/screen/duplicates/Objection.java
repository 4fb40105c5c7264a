package screen.duplicates;

import java.util.List;
import java.util.stream.Stream;

/**
 * A reason why two records may not be folded by the machine however much agrees: they only look
 * alike.
 */
@FunctionalInterface
interface Objection {
  /** The objection in words, or "" where there is none. */
  String against(Comparison pair);

  /** What a typing error or an alias makes too, so that beside another conflict it adds little. */
  List<Objection> SLIPS = List.of(Identity::otherIdentifier, Place::otherPages);

  /** What seldom is a slip of a database, and never two at once. */
  List<Objection> SIGNS =
      List.of(
          Identity::otherTrial,
          Identity::preprint,
          Identity::otherAuthors,
          Identity::cochraneVersion,
          TitleObjections::notice,
          TitleObjections::numbers,
          TitleObjections::opposites,
          TitleObjections::otherTitle,
          Place::otherVolume,
          Place::otherIssue,
          Place::supplement,
          Place::onePage,
          Place::otherYear,
          Place::otherJournal);

  /** The first conflict between two records, which holds whatever else may turn up, or "". */
  static String conflict(Comparison pair) {
    return Stream.concat(SIGNS.stream(), SLIPS.stream())
        .map(objection -> objection.against(pair))
        .filter(words -> !words.isEmpty())
        .findFirst()
        .orElse("");
  }

  /**
   * The first objection to two records, or "": a conflict, or that too little is known of them,
   * which a third record may mend.
   */
  static String first(Comparison pair) {
    String conflict = conflict(pair);
    return conflict.isEmpty() ? ColumnTitle.saysLittle(pair) : conflict;
  }

  /** How many signs there are that these are two. */
  static long signs(Comparison pair) {
    return SIGNS.stream().filter(objection -> !objection.against(pair).isEmpty()).count();
  }
}

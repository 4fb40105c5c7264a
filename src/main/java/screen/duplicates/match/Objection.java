package screen.duplicates.match;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A reason why two records may not be folded by the machine however much agrees: they only look
 * alike.
 */
public enum Objection {
  OTHER_TRIAL(IdentifierObjections::otherTrial),
  PREPRINT(IdentifierObjections::preprint),
  OTHER_AUTHORS(IdentifierObjections::otherAuthors, ComparedField.AUTHORS),
  COCHRANE_VERSION(IdentifierObjections::cochraneVersion),
  NOTICE(TitleObjections::notice),
  NUMBERS(TitleObjections::numbers),
  OPPOSITES(TitleObjections::opposites),
  OTHER_TITLE(TitleObjections::otherTitle, ComparedField.TITLE),
  OTHER_VOLUME(VenueObjections::otherVolume, ComparedField.VOLUME),
  OTHER_ISSUE(VenueObjections::otherIssue, ComparedField.ISSUE),
  SUPPLEMENT(VenueObjections::supplement, ComparedField.ISSUE),
  ONE_PAGE(VenueObjections::onePage, ComparedField.PAGES),
  OTHER_YEAR(VenueObjections::otherYear, ComparedField.YEAR),
  OTHER_JOURNAL(VenueObjections::otherJournal, ComparedField.JOURNAL),
  OTHER_IDENTIFIER(IdentifierObjections::otherIdentifier),
  OTHER_PAGES(VenueObjections::otherPages, ComparedField.PAGES);

  /** What a typing error or an alias makes too, so that beside another conflict it adds little. */
  private static final Set<Objection> SLIPS = EnumSet.of(OTHER_IDENTIFIER, OTHER_PAGES);

  /** What seldom is a slip of a database, and never two at once. */
  private static final Set<Objection> SIGNS = EnumSet.complementOf(EnumSet.copyOf(SLIPS));

  private final Function<Comparison, String> test;
  private final Optional<ComparedField> field;

  Objection(Function<Comparison, String> test) {
    this.test = test;
    this.field = Optional.empty();
  }

  /**
   * One that the rest may lift.
   *
   * @param field what differs
   */
  Objection(Function<Comparison, String> test, ComparedField field) {
    this.test = test;
    this.field = Optional.of(field);
  }

  /** The objection in words, or "" where there is none. */
  String against(Comparison pair) {
    return test.apply(pair);
  }

  /** Whether it holds, or would if nothing else lifted it. */
  boolean shows(Comparison pair) {
    return !against(pair).isEmpty()
        || field.filter(f -> !pair.agree(f) && !pair.on(f).is(Level.UNKNOWN)).isPresent();
  }

  /** The first conflict between two records, which holds whatever else may turn up, or "". */
  static String conflict(Comparison pair) {
    return Arrays.stream(values())
        .map(objection -> objection.against(pair))
        .filter(words -> !words.isEmpty())
        .findFirst()
        .orElse("");
  }

  /**
   * The first objection to two records, or "": a conflict, or that too little is known of them,
   * which a third record may mend.
   */
  public static String first(Comparison pair) {
    String conflict = conflict(pair);
    if (!conflict.isEmpty()) {
      return conflict;
    }
    String otherScript = TitleObjections.otherScript(pair);
    return otherScript.isEmpty() ? ColumnTitle.saysLittle(pair) : otherScript;
  }

  /** How many signs there are that these are two. */
  static long signs(Comparison pair) {
    return SIGNS.stream().filter(objection -> !objection.against(pair).isEmpty()).count();
  }
}

package screen.duplicates.match;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A reason why two records may only look alike: the program does not make them duplicates by
 * itself, even if much agrees.
 */
public enum Objection {
  OTHER_TRIAL(IdentifierObjections::otherTrial),
  PREPRINT(KindObjections::preprint),
  OTHER_KIND(KindObjections::otherKind),
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
  OTHER_ABSTRACT(KindObjections::otherAbstract, ComparedField.ABSTRACT),
  OTHER_REGISTRY(IdentifierObjections::otherRegistry),
  UNPLACED(KindObjections::unplaced),
  NO_AUTHORS(KindObjections::noAuthors),
  ERRATUM_OF(KindObjections::erratumOf),
  OTHER_TEAM(IdentifierObjections::otherTeam, ComparedField.AUTHORS),
  OTHER_IDENTIFIER(IdentifierObjections::otherIdentifier),
  OTHER_PAGES(VenueObjections::otherPages, ComparedField.PAGES);

  /**
   * Objections that add little to another one, since a typing error, an alias or missing fields
   * also cause them.
   */
  private static final Set<Objection> SLIPS =
      EnumSet.of(
          OTHER_IDENTIFIER,
          OTHER_PAGES,
          OTHER_ABSTRACT,
          OTHER_REGISTRY,
          UNPLACED,
          NO_AUTHORS,
          ERRATUM_OF,
          OTHER_TEAM);

  /** Objections that are seldom a slip of a database; two at once hardly ever are. */
  private static final Set<Objection> SIGNS = EnumSet.complementOf(EnumSet.copyOf(SLIPS));

  /** Objections that only say that fields are missing. */
  private static final Set<Objection> MISSING = EnumSet.of(UNPLACED, NO_AUTHORS);

  private static final Objection[] OBJECTIONS = values();
  private static final Set<Objection> ALL = EnumSet.allOf(Objection.class);
  private static final Set<Objection> BUT_MISSING = EnumSet.complementOf(EnumSet.copyOf(MISSING));

  private final Function<Comparison, String> test;
  private final Optional<ComparedField> field;

  Objection(Function<Comparison, String> test) {
    this.test = test;
    this.field = Optional.empty();
  }

  /**
   * An objection that other fields may lift.
   *
   * @param field the field that differs
   */
  Objection(Function<Comparison, String> test, ComparedField field) {
    this.test = test;
    this.field = Optional.of(field);
  }

  /** The objection to a pair in words; "" if there is none. */
  String against(Comparison pair) {
    return test.apply(pair);
  }

  /** Whether the objection applies, or would if nothing else lifted it. */
  boolean shows(Comparison pair) {
    return !against(pair).isEmpty()
        || field.filter(f -> !pair.agree(f) && !pair.on(f).is(Level.UNKNOWN)).isPresent();
  }

  /**
   * The first objection from a difference, rather than from too little information; "" if there is
   * none.
   */
  static String conflict(Comparison pair) {
    return first(ALL, pair);
  }

  private static String first(Set<Objection> objections, Comparison pair) {
    return objections.stream()
        .map(objection -> objection.against(pair))
        .filter(words -> !words.isEmpty())
        .findFirst()
        .orElse("");
  }

  /**
   * The first objection to two records; "" if there is none. If there is no {@link #conflict}, it
   * may be that they contain too little, which a third record may make up for.
   */
  public static String first(Comparison pair) {
    String conflict = conflict(pair);
    return conflict.isEmpty() ? tooLittle(pair) : conflict;
  }

  private static String tooLittle(Comparison pair) {
    String otherScript = TitleObjections.otherScript(pair);
    return otherScript.isEmpty() ? ColumnTitle.saysLittle(pair) : otherScript;
  }

  /**
   * Whether anything but missing fields is an objection to two records of which one gives the
   * other's number.
   */
  public static boolean remainsWithANumber(Comparison pair) {
    return !first(BUT_MISSING, pair).isEmpty() || !tooLittle(pair).isEmpty();
  }

  /** The objections to a pair from differences. */
  public static Set<Objection> to(Comparison pair) {
    Set<Objection> found = EnumSet.noneOf(Objection.class);
    for (Objection objection : OBJECTIONS) {
      if (!objection.against(pair).isEmpty()) {
        found.add(objection);
      }
    }
    return found;
  }

  /** Whether two records contain too little to say that they are the same. */
  static boolean isTooLittle(Comparison pair) {
    return !tooLittle(pair).isEmpty();
  }

  /** The number of these objections that are signs of two records. */
  static int signs(Set<Objection> objections) {
    int signs = 0;
    for (Objection objection : objections) {
      signs += SIGNS.contains(objection) ? 1 : 0;
    }
    return signs;
  }

  /** The number of signs that these are two records. */
  static int signs(Comparison pair) {
    return signs(to(pair));
  }
}

package screen.flow;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import screen.outcome.Outcome.State;
import screen.protocol.Source.Kind;

/**
 * The boxes and lines of the PRISMA 2020 flow that count records of this review, each with its
 * place in the flow and its names. The names follow the statement.
 */
public enum Box {
  IDENTIFIED_DATABASES(
      Place.start(Kind.DATABASE),
      BoxNames.of(
          "Databases", "identified.databases", "database_results", "records from databases")),
  IDENTIFIED_REGISTERS(
      Place.start(Kind.REGISTER),
      BoxNames.of(
          "Registers", "identified.registers", "register_results", "records from registers")),
  IDENTIFIED_WEBSITES(
      Place.start(Kind.WEBSITE),
      BoxNames.of(
          "Websites", "other.identified.websites", "website_results", "records from websites")),
  IDENTIFIED_ORGANISATIONS(
      Place.start(Kind.ORGANISATION),
      BoxNames.of(
          "Organisations",
          "other.identified.organisations",
          "organisation_results",
          "records from organisations")),
  IDENTIFIED_CITATIONS(
      Place.start(Kind.CITATION),
      BoxNames.of(
          "Citation searching",
          "other.identified.citations",
          "citations_results",
          "records from citation searching")),
  IDENTIFIED_OTHER(
      Place.start(Kind.OTHER),
      BoxNames.of(
          "Other methods",
          "other.identified.other",
          "other_results",
          "records from other methods")),
  REMOVED_DUPLICATES(
      Place.end(Arm.MAIN),
      BoxNames.of("Duplicate records removed", "removed.duplicates", "duplicates")),
  /**
   * In the flow of one round: the removed duplicates that an earlier round had already found, or
   * that are duplicates of a record of an earlier round.
   */
  KNOWN_BEFORE(
      Place.within(REMOVED_DUPLICATES),
      BoxNames.ifAny("of these, known from earlier rounds", "known_before", "")),
  REMOVED_AUTOMATION(
      Place.end(Arm.MAIN, State.REMOVED_BY_AUTOMATION),
      BoxNames.of(
          "Records marked as ineligible by automation tools",
          "removed.automation",
          "excluded_automatic",
          "records removed by automation tools")),
  REMOVED_OTHER(
      Place.end(Arm.MAIN),
      BoxNames.of("Records removed for other reasons", "removed.other", "excluded_other")),
  /** Records that no person screened, as screening was stopped by the plan of the protocol. */
  NOT_SCREENED(
      Place.end(Arm.MAIN, State.NOT_SCREENED),
      BoxNames.ifAny("Records not screened (stopping rule)", "not_screened", "not_screened")),
  SCREENED(Place.first(Arm.MAIN), BoxNames.of("Records screened", "screened", "records_screened")),
  EXCLUDED(
      Place.end(SCREENED, State.EXCLUDED_TITLE_ABSTRACT, State.EXCLUDED_BY_AI),
      BoxNames.of("Records excluded", "excluded", "records_excluded")),
  /** Those of {@link #EXCLUDED} on which people decided. */
  EXCLUDED_BY_HUMAN(
      Place.part(EXCLUDED, State.EXCLUDED_TITLE_ABSTRACT),
      BoxNames.ifAny("", "excluded_by.human", "", "")),
  /** Those of {@link #EXCLUDED} that AI screened out, under a certificate. */
  EXCLUDED_BY_AI(
      Place.part(EXCLUDED, State.EXCLUDED_BY_AI),
      BoxNames.ifAny("of these, by AI", "excluded_by.ai", "")),
  SOUGHT(
      Place.within(SCREENED),
      BoxNames.of("Reports sought for retrieval", "sought", "dbr_sought_reports")),
  NOT_RETRIEVED(
      Place.end(SOUGHT, State.NOT_RETRIEVED),
      BoxNames.of("Reports not retrieved", "not_retrieved", "dbr_notretrieved_reports")),
  ASSESSED(
      Place.within(SOUGHT),
      BoxNames.of("Reports assessed for eligibility", "assessed", "dbr_assessed")),
  EXCLUDED_FULL_TEXT(
      Place.end(ASSESSED, State.EXCLUDED_FULL_TEXT),
      BoxNames.of("Reports excluded", "excluded_full_text.total", "excluded_full_text")),
  AWAITING(
      Place.end(ASSESSED, State.AWAITING),
      BoxNames.ifAny("Reports awaiting classification", "awaiting", "awaiting")),
  ONGOING(
      Place.end(ASSESSED, State.ONGOING),
      BoxNames.ifAny("Reports of ongoing studies", "ongoing", "ongoing")),
  /** Reports of included studies that came through databases and registers. */
  INCLUDED(Place.end(ASSESSED, State.INCLUDED), BoxNames.NONE),
  /**
   * Records found by other methods that were removed or excluded before their report was sought.
   */
  OTHER_DROPPED(
      Place.end(
          Arm.OTHER,
          State.REMOVED_BY_AUTOMATION,
          State.NOT_SCREENED,
          State.EXCLUDED_TITLE_ABSTRACT,
          State.EXCLUDED_BY_AI),
      BoxNames.ifAny(
          "Records removed or excluded before retrieval",
          "other.dropped",
          "other_dropped",
          "records by other methods removed or excluded")),
  OTHER_SOUGHT(
      Place.like(SOUGHT),
      BoxNames.like(SOUGHT.names, "other_sought_reports", "reports sought by other methods")),
  OTHER_NOT_RETRIEVED(
      Place.like(NOT_RETRIEVED, OTHER_SOUGHT),
      BoxNames.like(
          NOT_RETRIEVED.names,
          "other_notretrieved_reports",
          "reports by other methods not retrieved")),
  OTHER_ASSESSED(
      Place.like(ASSESSED, OTHER_SOUGHT),
      BoxNames.like(ASSESSED.names, "other_assessed", "reports by other methods assessed")),
  OTHER_EXCLUDED_FULL_TEXT(
      Place.like(EXCLUDED_FULL_TEXT, OTHER_ASSESSED),
      BoxNames.like(
          EXCLUDED_FULL_TEXT.names,
          "other_excluded_full_text",
          "reports by other methods excluded")),
  OTHER_AWAITING(
      Place.like(AWAITING, OTHER_ASSESSED),
      BoxNames.like(
          AWAITING.names, "other_awaiting", "reports by other methods awaiting classification")),
  OTHER_ONGOING(
      Place.like(ONGOING, OTHER_ASSESSED),
      BoxNames.like(ONGOING.names, "other_ongoing", "reports by other methods of ongoing studies")),
  OTHER_INCLUDED(
      Place.like(INCLUDED, OTHER_ASSESSED), BoxNames.ifAny("", "other.included", "", "")),
  /** Screened by too few or not at all at title and abstract; part of screened. */
  PENDING_TITLE_ABSTRACT(
      Place.open(State.PENDING_TITLE_ABSTRACT, SCREENED, Optional.empty()),
      BoxNames.ifAny(
          "Records still to be screened", "pending.title-abstract", "pending_title_abstract")),
  /** Screened by too few or not at all at full text; part of assessed. */
  PENDING_FULL_TEXT(
      Place.open(State.PENDING_FULL_TEXT, ASSESSED, Optional.of(OTHER_ASSESSED)),
      BoxNames.ifAny("Reports still to be assessed", "pending.full-text", "pending_full_text")),
  CONFLICTS_TITLE_ABSTRACT(
      Place.open(State.CONFLICT_TITLE_ABSTRACT, SCREENED, Optional.empty()),
      BoxNames.ifAny("Records in conflict", "", "")),
  CONFLICTS_FULL_TEXT(
      Place.open(State.CONFLICT_FULL_TEXT, ASSESSED, Optional.of(OTHER_ASSESSED)),
      BoxNames.ifAny("Reports in conflict", "", "")),
  /** Those of {@link #OTHER_DROPPED} that are duplicates. */
  OTHER_DUPLICATES(Place.within(OTHER_DROPPED), BoxNames.NONE),
  /** Those of {@link #OTHER_DROPPED} that automation removed before screening. */
  OTHER_AUTOMATION(Place.part(OTHER_DROPPED, State.REMOVED_BY_AUTOMATION), BoxNames.NONE),
  /** Those of {@link #OTHER_DROPPED} that were excluded at title and abstract. */
  OTHER_EXCLUDED(Place.part(OTHER_DROPPED, State.EXCLUDED_TITLE_ABSTRACT), BoxNames.NONE);

  private final Place place;
  private final BoxNames names;

  Box(Place place, BoxNames names) {
    this.place = place;
    this.names = names;
  }

  /** Its name in files, such as {@code excluded-full-text}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Its line in the diagram; "" if it has no line of its own. */
  public String label() {
    return names.label();
  }

  /** Whether it is shown even when empty, as the boxes of the statement's template are. */
  public boolean isAlwaysShown() {
    return names.always();
  }

  /** The label for use within a sentence: {@code reports not retrieved}. */
  public String labelWithin() {
    return names.small();
  }

  /** The label where it is clear what is counted: {@code Awaiting classification}. */
  public String shortLabel() {
    String rest = label().replaceFirst("^(Reports|Records) (of )?", "");
    return rest.substring(0, 1).toUpperCase(Locale.ROOT) + rest.substring(1);
  }

  /** Its key in flow.json, with dots between the levels; "" if it has none. */
  public String path() {
    return names.path();
  }

  /** Its name in a published flow, such as the PRISMA2020 R package's CSV; "" if it has none. */
  public String key() {
    return names.key();
  }

  /** A phrase for what it counts, to be used after a number. */
  public String words() {
    return names.words();
  }

  /** Whether records enter the flow in it. */
  public boolean isStart() {
    return kind().isPresent();
  }

  /** The kind of source whose records enter the flow in it. */
  Optional<Kind> kind() {
    return place.kind();
  }

  /** Whether it counts a part of another box. */
  public boolean isPartOf(Box whole) {
    return place.comesFrom().containsValue(Optional.of(whole));
  }

  /** Whether it can contain records of this arm. */
  public boolean isIn(Arm arm) {
    return arms().contains(arm);
  }

  Set<Arm> arms() {
    return place.comesFrom().keySet();
  }

  /** Its arm; the main one for a box of both arms. */
  public Arm arm() {
    return isIn(Arm.MAIN) ? Arm.MAIN : Arm.OTHER;
  }

  Set<State> states() {
    return place.states();
  }

  /** The counterpart of this box in an arm; in its own arm, this box. Empty if there is none. */
  public Optional<Box> in(Arm arm) {
    if (isIn(arm)) {
      return Optional.of(this);
    }
    return arm == Arm.MAIN
        ? place.twin()
        : Arrays.stream(values())
            .filter(box -> box.place.twin().equals(Optional.of(this)))
            .findFirst();
  }

  /**
   * Like {@link #in}, where there must be one.
   *
   * @throws java.util.NoSuchElementException if no box of the arm matches
   */
  public Box inArm(Arm arm) {
    return in(arm).orElseThrow();
  }

  /** This box and its counterpart in the other arm, if there is one. */
  public Stream<Box> ofEachArm() {
    return Arrays.stream(Arm.values()).map(this::in).flatMap(Optional::stream).distinct();
  }

  /**
   * The box that the records of an arm in this box come from; empty if they come from
   * identification.
   */
  public Optional<Box> comesFrom(Arm arm) {
    return place.comesFrom().getOrDefault(arm, Optional.empty());
  }

  /** Whether a record can end here; one that is still open ends in its pending box for now. */
  public boolean isEnd() {
    return place.end();
  }

  /** Whether its records await votes or are in conflict. */
  public boolean isOpen() {
    return states().stream().anyMatch(State::isOpen);
  }

  /** Whether its reports may still be screened, once obtained or once their study is complete. */
  public boolean isAwaited() {
    return states().stream().anyMatch(State::isAwaited);
  }

  /** Whether its records were sought for retrieval. */
  public boolean isSought() {
    return isEnd()
        && path(arm()).stream().anyMatch(box -> box.in(Arm.MAIN).equals(Optional.of(SOUGHT)));
  }

  /**
   * The boxes after identification that a record ending here passed through, including this one.
   *
   * @param arm the arm of the record; matters only if this box is of both arms
   */
  public Set<Box> path(Arm arm) {
    Set<Box> path = EnumSet.of(this);
    comesFrom(isIn(arm) ? arm : arm()).ifPresent(box -> path.addAll(box.path(arm)));
    return path;
  }
}

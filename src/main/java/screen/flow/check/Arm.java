package screen.flow.check;

/** The two columns of the PRISMA 2020 diagram. */
enum Arm {
  MAIN(
      Count.SOUGHT,
      Count.NOT_RETRIEVED,
      Count.ASSESSED,
      Count.EXCLUDED_FULL_TEXT,
      Breakdown.REASONS,
      Count.AWAITING,
      Count.ONGOING),
  OTHER(
      Count.OTHER_SOUGHT,
      Count.OTHER_NOT_RETRIEVED,
      Count.OTHER_ASSESSED,
      Count.OTHER_EXCLUDED_FULL_TEXT,
      Breakdown.OTHER_REASONS,
      Count.OTHER_AWAITING,
      Count.OTHER_ONGOING);

  final Count sought;
  final Count notRetrieved;
  final Count assessed;
  final Count excluded;
  final Breakdown reasons;
  private final Count awaiting;
  private final Count ongoing;

  Arm(
      Count sought,
      Count notRetrieved,
      Count assessed,
      Count excluded,
      Breakdown reasons,
      Count awaiting,
      Count ongoing) {
    this.sought = sought;
    this.notRetrieved = notRetrieved;
    this.assessed = assessed;
    this.excluded = excluded;
    this.reasons = reasons;
    this.awaiting = awaiting;
    this.ongoing = ongoing;
  }

  /** Takes what left this arm at full text off what was assessed in it. */
  Sum included(Sum sum) {
    Sum left = sum.plus(assessed);
    left = sum.numbers().has(reasons) ? left.minus(reasons) : left.minus(excluded);
    return left.minusIfGiven(awaiting, ongoing);
  }
}

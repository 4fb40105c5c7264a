package screen.duplicates;

/** Weighs the evidence on two records, and the objections. */
final class Decision {
  /** From here on the evidence suffices, in bits. */
  static final double MERGE = 11;

  /** From here on a person is asked, in bits. */
  static final double ASK = 7;

  private Decision() {}

  static Verdict on(Comparison pair) {
    if (pair.weight() < ASK || Place.twoJournals(pair) || ColumnTitle.otherInstalment(pair)) {
      return Verdict.DIFFERENT;
    }
    boolean free = Objection.first(pair).isEmpty();
    return free && pair.weight() >= MERGE ? Verdict.SAME : Verdict.POSSIBLE;
  }

  /** Whether two records may not stand in one set, even if a third resembles both. */
  static boolean contradicts(Comparison pair) {
    return !Objection.first(pair).isEmpty() || pair.weight() < 0;
  }
}

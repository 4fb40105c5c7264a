package screen.duplicates.match;

/** What the machine makes of two records. */
public enum MatchDecision {
  /** One report: the pair may be folded. */
  SAME,
  /** A person must rule. */
  POSSIBLE,
  /** Not enough in common. */
  DIFFERENT;

  /** From here on the evidence suffices, in bits. */
  public static final double MERGE = 11;

  /** From here on a person is asked, in bits. */
  public static final double ASK = 5;
}

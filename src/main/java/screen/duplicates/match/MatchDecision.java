package screen.duplicates.match;

/**
 * The program's decision on two records. Thresholds: see "Leave one set out" in {@code
 * src/site/markdown/deduplication.md}.
 */
public enum MatchDecision {
  /** One report: duplicates, unless other records of their sets contradict. */
  SAME,
  /** A person must rule. */
  POSSIBLE,
  /** Not enough in common. */
  DIFFERENT;

  /** The least weight of duplicates, in bits. */
  public static final double MERGE = 11;

  /** The least weight from which a person is asked, in bits. */
  public static final double ASK = 5;
}

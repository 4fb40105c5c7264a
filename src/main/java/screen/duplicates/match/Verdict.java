package screen.duplicates.match;

/** What the machine makes of two records. */
public enum Verdict {
  /** One report: the pair may be folded. */
  SAME,
  /** A person must rule. */
  POSSIBLE,
  /** Not enough in common. */
  DIFFERENT
}

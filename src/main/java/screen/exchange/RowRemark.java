package screen.exchange;

/**
 * A row of a vote file that gave no vote, or needs a remark about the vote it gave.
 *
 * @param line 1-based
 * @param details details of this row, in words; may be empty
 */
public record RowRemark(int line, Kind kind, String details) {
  /** The kind of remark. */
  public enum Kind {
    SAME_REPORT("same_report", "on a report that has the same verdict in an earlier row"),
    OF_OTHERS("of_others", "of other reviewers only"),
    WITHOUT_VERDICT("without_verdict", "without a verdict"),
    OLDER("older", "with another verdict in a note, tag or column that does not count"),
    REPLACED("replaced", "replaced by a later row of the same reviewer"),
    NO_DECISION("no_decision", "that give no decision, such as labels"),
    BY_TITLE("by_title", "matched by the title alone"),
    CHANGED_SINCE("changed_since", "not taken, as the record has changed since it was taken along"),
    NOW_DUPLICATE("now_duplicate", "on a record that has become a duplicate since");

    private final String key;
    private final String words;

    Kind(String key, String words) {
      this.key = key;
      this.words = words;
    }

    /** The name in JSON. */
    public String key() {
      return key;
    }

    /** Whether each row is listed, asked for or not: the reviewer has to look at its record. */
    public boolean isListed() {
      return this == CHANGED_SINCE || this == NOW_DUPLICATE;
    }

    /** The description of rows of this kind, to follow their number. */
    public String words() {
      return words;
    }
  }
}

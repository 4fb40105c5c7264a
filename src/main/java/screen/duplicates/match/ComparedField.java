package screen.duplicates.match;

import screen.duplicates.match.fields.Features;

/**
 * The compared fields, in the order in which the evidence lists them. The weights are those of the
 * table "Fields and weights" in {@code src/site/markdown/deduplication.md}, which gives the
 * measured values beside them.
 */
public enum ComparedField implements FieldComparison {
  COPY("id", 8, new CopyComparison()),
  DOI("DOI", 8, new DoiComparison()),
  PMID("PMID", 8, new PmidComparison()),
  TRIAL("registry number", 8, new TrialComparison()),
  TYPE("document type", 0, new TypeComparison()),
  TITLE("title", 8, new TitleComparison()),
  AUTHORS("authors", 5, new AuthorComparison()),
  YEAR("year", 1.5, new YearComparison()),
  JOURNAL("journal", 2.5, new JournalComparison()),
  VOLUME("volume", 2.5, new VolumeComparison()),
  ISSUE("issue", 1, new IssueComparison()),
  PAGES("pages", 7.5, new PageComparison()),
  ABSTRACT("abstract", 3, new AbstractComparison());

  private final String field;
  private final double most;
  private final FieldComparison comparison;

  /**
   * @param most the largest weight that the comparison can give, in bits
   */
  ComparedField(String field, double most, FieldComparison comparison) {
    this.field = field;
    this.most = most;
    this.comparison = comparison;
  }

  String field() {
    return field;
  }

  /** The largest weight that this field can give, in bits. */
  public double most() {
    return most;
  }

  @Override
  public Agreement compare(Features a, Features b) {
    return comparison.compare(a, b);
  }
}

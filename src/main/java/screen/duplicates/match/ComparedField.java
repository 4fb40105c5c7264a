package screen.duplicates.match;

import screen.duplicates.match.fields.Features;

/** The fields that are compared, in the order in which the evidence is told. */
public enum ComparedField implements FieldComparison {
  COPY("id", 8, new CopyComparison()),
  DOI("DOI", 8, new DoiComparison()),
  PMID("PMID", 8, new PmidComparison()),
  TRIAL("registry number", 8, new TrialComparison()),
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
   * @param most the largest weight that the comparison ever gives
   */
  ComparedField(String field, double most, FieldComparison comparison) {
    this.field = field;
    this.most = most;
    this.comparison = comparison;
  }

  String field() {
    return field;
  }

  /** The most that this field can speak for a duplicate, in bits. */
  public double most() {
    return most;
  }

  @Override
  public Agreement compare(Features a, Features b) {
    return comparison.compare(a, b);
  }
}

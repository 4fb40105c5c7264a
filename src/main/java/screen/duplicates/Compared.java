package screen.duplicates;

/** The fields that are compared, in the order in which the evidence is told. */
enum Compared implements FieldComparison {
  COPY("id", new CopyComparison()),
  DOI("DOI", new DoiComparison()),
  PMID("PMID", new PmidComparison()),
  TITLE("title", new TitleComparison()),
  AUTHORS("authors", new AuthorComparison()),
  YEAR("year", new YearComparison()),
  JOURNAL("journal", new JournalComparison()),
  VOLUME("volume", new VolumeComparison()),
  ISSUE("issue", new IssueComparison()),
  PAGES("pages", new PageComparison()),
  ABSTRACT("abstract", new AbstractComparison());

  private final String field;
  private final FieldComparison comparison;

  Compared(String field, FieldComparison comparison) {
    this.field = field;
    this.comparison = comparison;
  }

  String field() {
    return field;
  }

  @Override
  public Agreement compare(Features a, Features b) {
    return comparison.compare(a, b);
  }
}

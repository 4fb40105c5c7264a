package screen.cli;

/** Small made-up exports for tests. */
final class Exports {
  private Exports() {}

  /** An export in PubMed's format, of entries made by {@link #entry}. */
  static String nbib(String... entries) {
    return String.join("\n", entries);
  }

  /** An entry of PubMed's format with a title of its own. */
  static String entry(int pmid, String title, String... moreLines) {
    String more = moreLines.length == 0 ? "" : String.join("\n", moreLines) + "\n";
    return "PMID- "
        + pmid
        + "\nOWN - NLM\nTI  - "
        + title
        + "\nFAU - Roe, Ann\nDP  - 2001 Feb\n"
        + more;
  }
}

package screen.cli;

/** Small made-up exports for tests. */
public final class Exports {
  private Exports() {}

  /** An export in PubMed's format, of entries made by {@link #entry}. */
  public static String nbib(String... entries) {
    return String.join("\n", entries);
  }

  /** An entry of PubMed's format; the same title stands at the same place of the same journal. */
  public static String entry(int pmid, String title, String... moreLines) {
    return "PMID- "
        + pmid
        + "\nOWN - NLM\nTI  - "
        + title
        + "\nFAU - Roe, Ann\nFAU - Poe, Bob\nJT  - Journal of made-up pain\nDP  - 2001 Feb\nVI  - "
        + volume(title)
        + "\nPG  - "
        + firstPage(title)
        + "-"
        + (firstPage(title) + 8)
        + "\n"
        + more(moreLines);
  }

  /** The same entry as RIS, with a number of the database's own. */
  public static String ris(String number, String title, String... moreLines) {
    return "TY  - JOUR\nAN  - "
        + number
        + "\nTI  - "
        + title
        + "\nAU  - Roe, Ann\nAU  - Poe, Bob\nJO  - Journal of made-up pain\nPY  - 2001\nVL  - "
        + volume(title)
        + "\nSP  - "
        + firstPage(title)
        + "\nEP  - "
        + (firstPage(title) + 8)
        + "\n"
        + more(moreLines)
        + "ER  - \n";
  }

  private static int volume(String title) {
    return 1 + Math.floorMod(title.hashCode(), 40);
  }

  private static int firstPage(String title) {
    return 100 + Math.floorMod(title.hashCode(), 811);
  }

  private static String more(String... lines) {
    return lines.length == 0 ? "" : String.join("\n", lines) + "\n";
  }
}

package screen.format;

/** Platforms of databases and registers that write formats of their own. */
enum Platform {
  PUBMED("PubMed", true),
  EBSCO("EBSCOhost"),
  OVID("Ovid"),
  COCHRANE("Cochrane Library"),
  EMBASE("Embase.com"),
  SCOPUS("Scopus", true),
  WOS("Web of Science", true),
  PROQUEST("ProQuest"),
  PSYCNET("APA PsycNet"),
  EUROPE_PMC("Europe PMC", true),
  CNKI("CNKI", true),
  LENS("Lens.org", true),
  DIMENSIONS("Dimensions", true),
  OPENALEX("OpenAlex", true),
  IEEE("IEEE Xplore", true),
  SPRINGER("SpringerLink", true),
  CLINICAL_TRIALS("ClinicalTrials.gov", true),
  ICTRP("ICTRP Search Portal", true),
  /** A reference manager, another tool or an unknown one: not where a search was run. */
  NONE("");

  private final String title;
  private final boolean alone;

  Platform(String title) {
    this(title, false);
  }

  Platform(String title, boolean alone) {
    this.title = title;
    this.alone = alone;
  }

  /** Its usual name. */
  String title() {
    return title;
  }

  /** Whether what it calls its own can be searched nowhere else, as Embase can on Ovid. */
  boolean isAlone() {
    return alone;
  }
}

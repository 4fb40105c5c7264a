package screen.format;

/** Platforms of databases and registers that write formats of their own. */
enum Platform {
  PUBMED("PubMed"),
  EBSCO("EBSCOhost"),
  OVID("Ovid"),
  COCHRANE("Cochrane Library"),
  EMBASE("Embase.com"),
  SCOPUS("Scopus"),
  WOS("Web of Science"),
  PROQUEST("ProQuest"),
  PSYCNET("APA PsycNet"),
  EUROPE_PMC("Europe PMC"),
  CNKI("CNKI"),
  LENS("Lens.org"),
  DIMENSIONS("Dimensions"),
  OPENALEX("OpenAlex"),
  IEEE("IEEE Xplore"),
  SPRINGER("SpringerLink"),
  CLINICAL_TRIALS("ClinicalTrials.gov"),
  ICTRP("ICTRP Search Portal"),
  /** A reference manager, another tool or an unknown producer: no place where searches are run. */
  NONE("");

  private final String title;

  Platform(String title) {
    this.title = title;
  }

  /** Its usual name. */
  String title() {
    return title;
  }
}

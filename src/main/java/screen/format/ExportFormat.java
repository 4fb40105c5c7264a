package screen.format;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import screen.format.bibtex.BibtexReader;
import screen.format.entry.ExportReader;
import screen.format.json.ClinicalTrialsJson;
import screen.format.json.CslJson;
import screen.format.json.EppiJson;
import screen.format.json.EuropePmcJson;
import screen.format.json.OpenAlexJson;
import screen.format.json.SemanticScholarJson;
import screen.format.ris.RisDialect;
import screen.format.ris.RisReader;
import screen.format.table.CnkiTable;
import screen.format.table.ColandrTable;
import screen.format.table.DatabaseTables;
import screen.format.table.EbscoTable;
import screen.format.table.EmbaseCsvReader;
import screen.format.table.IndexTables;
import screen.format.table.MedlineTable;
import screen.format.table.OvidTable;
import screen.format.table.PlainTables;
import screen.format.table.PortalTables;
import screen.format.table.ProquestTable;
import screen.format.table.PsycnetTable;
import screen.format.table.RegisterTables;
import screen.format.table.SyrfTable;
import screen.format.table.TableReader;
import screen.format.table.ToolTables;
import screen.format.tagged.CnkiTextReader;
import screen.format.tagged.CochraneTextReader;
import screen.format.tagged.EbscoGenericReader;
import screen.format.tagged.EbscoTextReader;
import screen.format.tagged.NbibReader;
import screen.format.tagged.NoteExpressReader;
import screen.format.tagged.OvidTaggedReader;
import screen.format.tagged.OvidTextReader;
import screen.format.tagged.PubmedTextReader;
import screen.format.tagged.RefWorksTaggedReader;
import screen.format.tagged.ReferReader;
import screen.format.tagged.WosReader;
import screen.format.xml.EbscoXml;
import screen.format.xml.EndnoteXml;
import screen.format.xml.PubmedXml;
import screen.format.xml.RegisterXml;

/**
 * Formats of exports, in the order in which they are tried on a file: the unmistakable ones first.
 */
public enum ExportFormat {
  PUBMED_NBIB("pubmed-nbib", "PubMed nbib", Platform.PUBMED, new NbibReader()),
  WOS_TAGGED("wos-tagged", "Web of Science tagged text", Platform.WOS, new WosReader()),
  COCHRANE_TEXT(
      "cochrane-text", "Cochrane Library text", Platform.COCHRANE, new CochraneTextReader()),
  EBSCO_GENERIC(
      "ebsco-generic", "EBSCOhost generic text", Platform.EBSCO, new EbscoGenericReader()),
  EBSCO_TEXT("ebsco-text", "EBSCOhost detailed text", Platform.EBSCO, new EbscoTextReader()),
  OVID_TAGGED("ovid-tagged", "Ovid tagged text", Platform.OVID, new OvidTaggedReader()),
  OVID_TEXT("ovid-text", "Ovid text", Platform.OVID, new OvidTextReader()),
  REFWORKS_TAGGED("refworks-tagged", "RefWorks tagged text", new RefWorksTaggedReader()),
  NOTE_EXPRESS("note-express", "NoteExpress", new NoteExpressReader()),
  CNKI_TEXT("cnki-text", "CNKI text", Platform.CNKI, new CnkiTextReader()),
  ENDNOTE_REFER("endnote-refer", "EndNote Refer", new ReferReader()),
  COCHRANE_RIS(
      "cochrane-ris",
      "Cochrane Library RIS",
      Platform.COCHRANE,
      new RisReader(RisDialect.COCHRANE)),
  EBSCO_RIS("ebsco-ris", "EBSCOhost RIS", Platform.EBSCO, new RisReader(RisDialect.EBSCO)),
  OVID_RIS("ovid-ris", "Ovid RIS", Platform.OVID, new RisReader(RisDialect.OVID)),
  PSYCNET_RIS(
      "psycnet-ris", "APA PsycNet RIS", Platform.PSYCNET, new RisReader(RisDialect.PSYCNET)),
  EMBASE_RIS("embase-ris", "Embase.com RIS", Platform.EMBASE, new RisReader(RisDialect.EMBASE)),
  SCOPUS_RIS("scopus-ris", "Scopus RIS", Platform.SCOPUS, new RisReader(RisDialect.SCOPUS)),
  WOS_RIS("wos-ris", "Web of Science RIS", Platform.WOS, new RisReader(RisDialect.WOS)),
  PROQUEST_RIS(
      "proquest-ris", "ProQuest RIS", Platform.PROQUEST, new RisReader(RisDialect.PROQUEST)),
  LENS_RIS("lens-ris", "Lens RIS", Platform.LENS, new RisReader(RisDialect.LENS)),
  DIMENSIONS_RIS(
      "dimensions-ris",
      "Dimensions RIS",
      Platform.DIMENSIONS,
      new RisReader(RisDialect.DIMENSIONS)),
  ASREVIEW_RIS("asreview-ris", "ASReview RIS", new RisReader(RisDialect.ASREVIEW)),
  RAYYAN_RIS("rayyan-ris", "Rayyan RIS", new RisReader(RisDialect.RAYYAN)),
  COVIDENCE_RIS("covidence-ris", "Covidence RIS", new RisReader(RisDialect.COVIDENCE)),
  EPPI_RIS("eppi-ris", "EPPI-Reviewer RIS", new RisReader(RisDialect.EPPI)),
  CITAVI_RIS("citavi-ris", "Citavi RIS", new RisReader(RisDialect.CITAVI)),
  REFWORKS_RIS("refworks-ris", "RefWorks RIS", new RisReader(RisDialect.REFWORKS)),
  ENDNOTE_RIS("endnote-ris", "EndNote RIS", new RisReader(RisDialect.ENDNOTE)),
  ZOTERO_RIS("zotero-ris", "Zotero RIS", new RisReader(RisDialect.ZOTERO)),
  MENDELEY_RIS("mendeley-ris", "Mendeley RIS", new RisReader(RisDialect.MENDELEY)),
  RIS("ris", "RIS", new RisReader(RisDialect.PLAIN)),
  PUBMED_TEXT("pubmed-text", "PubMed text", Platform.PUBMED, new PubmedTextReader()),
  BIBTEX("bibtex", "BibTeX", new BibtexReader()),
  PUBMED_XML("pubmed-xml", "PubMed XML", Platform.PUBMED, PubmedXml.READER),
  ENDNOTE_XML("endnote-xml", "EndNote XML", EndnoteXml.READER),
  ICTRP_XML("ictrp-xml", "ICTRP XML", Platform.ICTRP, RegisterXml.ICTRP),
  CLINICALTRIALS_XML(
      "clinicaltrials-xml",
      "ClinicalTrials.gov XML",
      Platform.CLINICAL_TRIALS,
      RegisterXml.CLINICAL_TRIALS),
  EBSCO_XML("ebsco-xml", "EBSCOhost XML", Platform.EBSCO, EbscoXml.READER),
  CLINICALTRIALS_JSON(
      "clinicaltrials-json",
      "ClinicalTrials.gov JSON",
      Platform.CLINICAL_TRIALS,
      ClinicalTrialsJson.READER),
  EUROPE_PMC_JSON("europepmc-json", "Europe PMC JSON", Platform.EUROPE_PMC, EuropePmcJson.READER),
  OPENALEX_JSON("openalex-json", "OpenAlex JSON", OpenAlexJson.READER),
  SEMANTIC_SCHOLAR_JSON(
      "semantic-scholar-json", "Semantic Scholar JSON", SemanticScholarJson.READER),
  EPPI_JSON("eppi-json", "EPPI-Reviewer JSON", EppiJson.READER),
  CSL_JSON("csl-json", "CSL-JSON", CslJson.READER),
  PUBMED_CSV(
      "pubmed-csv",
      "PubMed CSV",
      Platform.PUBMED,
      new TableReader(
          DatabaseTables.PUBMED, DatabaseTables.PUBMED_BEFORE_2020, MedlineTable.LAYOUT)),
  EBSCO_CSV(
      "ebsco-csv",
      "EBSCOhost CSV",
      Platform.EBSCO,
      new TableReader(DatabaseTables.EBSCO, EbscoTable.LAYOUT)),
  OVID_CSV("ovid-csv", "Ovid CSV", Platform.OVID, new TableReader(OvidTable.LAYOUT)),
  COCHRANE_CSV(
      "cochrane-csv",
      "Cochrane Library CSV",
      Platform.COCHRANE,
      new TableReader(DatabaseTables.CENTRAL, DatabaseTables.COCHRANE_REVIEWS)),
  EMBASE_CSV("embase-csv", "Embase.com CSV", Platform.EMBASE, new EmbaseCsvReader()),
  SCOPUS_CSV("scopus-csv", "Scopus CSV", Platform.SCOPUS, new TableReader(DatabaseTables.SCOPUS)),
  WOS_TAB(
      "wos-tab",
      "Web of Science tab-delimited",
      Platform.WOS,
      new TableReader(DatabaseTables.WOS, DatabaseTables.WOS_NAMED)),
  PROQUEST_CSV(
      "proquest-csv",
      "ProQuest CSV or TSV",
      Platform.PROQUEST,
      new TableReader(ProquestTable.LAYOUT)),
  PSYCNET_CSV(
      "psycnet-csv", "APA PsycNet CSV", Platform.PSYCNET, new TableReader(PsycnetTable.LAYOUT)),
  CNKI_CSV("cnki-csv", "CNKI CSV or TSV", Platform.CNKI, new TableReader(CnkiTable.LAYOUT)),
  DIMENSIONS_CSV(
      "dimensions-csv",
      "Dimensions CSV",
      Platform.DIMENSIONS,
      new TableReader(IndexTables.DIMENSIONS)),
  LENS_CSV("lens-csv", "Lens CSV", Platform.LENS, new TableReader(IndexTables.LENS)),
  OPENALEX_CSV(
      "openalex-csv", "OpenAlex CSV", Platform.OPENALEX, new TableReader(IndexTables.OPENALEX)),
  IEEE_CSV("ieee-csv", "IEEE Xplore CSV", Platform.IEEE, new TableReader(IndexTables.IEEE)),
  SPRINGER_CSV(
      "springer-csv", "SpringerLink CSV", Platform.SPRINGER, new TableReader(IndexTables.SPRINGER)),
  PUBLISH_OR_PERISH_CSV(
      "publish-or-perish-csv",
      "Publish or Perish CSV",
      new TableReader(IndexTables.PUBLISH_OR_PERISH)),
  ZOTERO_CSV("zotero-csv", "Zotero CSV", new TableReader(ToolTables.ZOTERO)),
  REFWORKS_CSV("refworks-csv", "RefWorks CSV or TSV", new TableReader(ToolTables.REFWORKS)),
  COVIDENCE_CSV("covidence-csv", "Covidence CSV", new TableReader(ToolTables.COVIDENCE)),
  RAYYAN_CSV("rayyan-csv", "Rayyan CSV", new TableReader(ToolTables.RAYYAN)),
  COLANDR_CSV("colandr-csv", "Colandr CSV", new TableReader(ColandrTable.LAYOUT)),
  SYRF_CSV("syrf-csv", "SyRF CSV", new TableReader(SyrfTable.LAYOUT)),
  ABSTRACKR_CSV("abstrackr-csv", "abstrackr CSV", new TableReader(ToolTables.ABSTRACKR)),
  BVS_CSV("bvs-csv", "BVS and SciELO CSV", new TableReader(PortalTables.BVS, PortalTables.SCIELO)),
  CLINICALTRIALS_CSV(
      "clinicaltrials-csv",
      "ClinicalTrials.gov CSV",
      Platform.CLINICAL_TRIALS,
      new TableReader(RegisterTables.CLINICAL_TRIALS, RegisterTables.CLINICAL_TRIALS_BEFORE_2024)),
  ICTRP_CSV("ictrp-csv", "ICTRP CSV", Platform.ICTRP, new TableReader(RegisterTables.ICTRP)),
  ASREVIEW_CSV("asreview-csv", "ASReview CSV", TableReader.reportingUnused(PlainTables.ASREVIEW)),
  CSV(
      "csv",
      "CSV or TSV with the usual column names",
      TableReader.reportingUnused(PlainTables.ANY));

  private final String id;
  private final String title;
  private final Platform platform;
  private final ExportReader reader;

  ExportFormat(String id, String title, ExportReader reader) {
    this(id, title, Platform.NONE, reader);
  }

  ExportFormat(String id, String title, Platform platform, ExportReader reader) {
    this.id = id;
    this.title = title;
    this.platform = platform;
    this.reader = reader;
  }

  /** Its stable name, for {@code --format} and the search log. */
  public String id() {
    return id;
  }

  /** Its name for people. */
  public String title() {
    return title;
  }

  /**
   * Platform that writes it, such as {@code EBSCOhost}; "" for a reference manager, another tool or
   * an unknown producer, which do not show where a search was run.
   */
  public String platform() {
    return platform.title();
  }

  /**
   * Whether the name of a source is clearly that of other databases than its platform offers: an
   * Embase.com export of CINAHL. False if the platform or the databases are not known.
   */
  public boolean isForeignTo(String source) {
    List<KnownDatabase> databases = KnownDatabase.mentionedIn(source).toList();
    return platform != Platform.NONE
        && !databases.isEmpty()
        && databases.stream().noneMatch(database -> database.isOn(platform));
  }

  /** Whether it is RIS, of any producer. */
  public boolean isRis() {
    return reader instanceof RisReader;
  }

  /** Whether it is delimited text, one record per row. */
  public boolean isTable() {
    return reader instanceof TableReader || reader instanceof EmbaseCsvReader;
  }

  public ExportReader reader() {
    return reader;
  }

  public static Optional<ExportFormat> ofId(String id) {
    return Arrays.stream(values()).filter(format -> format.id.equals(id)).findFirst();
  }

  /**
   * The format of a file.
   *
   * @param why in words, such as {@code lines that begin with PMID- and OWN -}
   */
  public record Recognised(ExportFormat format, String why) {}

  /**
   * Returns the first format that recognises a file by its head; only tables count if its first
   * line is a table's header.
   *
   * @param head as returned by {@code ExportText.head()}
   */
  public static Optional<Recognised> recognise(String head) {
    String firstLine = head.stripLeading().lines().findFirst().orElse("") + "\n";
    boolean table =
        Arrays.stream(values())
            .anyMatch(format -> format.isTable() && format.reader.recognise(firstLine).isPresent());
    return Arrays.stream(values())
        .filter(format -> !table || format.isTable())
        .flatMap(
            format ->
                format.reader.recognise(head).map(why -> new Recognised(format, why)).stream())
        .findFirst();
  }
}

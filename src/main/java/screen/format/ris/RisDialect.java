package screen.format.ris;

import static screen.format.ris.RisSign.form;
import static screen.format.ris.RisSign.has;
import static screen.format.ris.RisSign.order;
import static screen.format.ris.RisSign.says;

import java.util.function.Predicate;
import screen.format.entry.TaggedEntry;

/**
 * Producers of RIS, in the order in which their signs are looked for: a record that passed through
 * a reference manager counts as the manager's, whichever database it is from.
 */
public enum RisDialect {
  ASREVIEW("notes of ASReview", says("N1", "ASReview_")),
  RAYYAN("numbers or notes of Rayyan", says("AN", "rayyan-").or(says("N1", "RAYYAN-"))),
  EPPI("the keyword eppi-reviewer", says("KW", "eppi-reviewer")),
  CITAVI("M4  - Citavi", says("M4", "Citavi")),
  REFWORKS("numbers of RefWorks", says("ID", "RefID:")),
  COVIDENCE("the tags PD and NS", has("PD").and(has("NS"))),
  ENDNOTE("short titles and row numbers", has("ST").and(form("ID", "\\d{1,7}"))),
  ZOTERO(
      "dates such as 2019/06//",
      form("DA", "\\d{4}/\\d*/\\d*/.*").and(has("TI")).and(has("Y1").negate())),
  MENDELEY(
      "tags sorted but for TI before T2",
      order("AU", "PY").and(order("PY", "TI")).and(order("TI", "T2"))),
  COCHRANE(
      "numbers of the Cochrane Library",
      form("AN", "C[ND]-?\\d+.*").or(says("UR", "cochranelibrary.com"))),
  EBSCO(
      "links of EBSCOhost",
      says("DP", "EBSCOhost").or(says("UR", "ebscohost.com")).or(says("UR", "ebsco.com"))),
  OVID(
      "links or tags of Ovid",
      says("L2", "ovid.com")
          .or(says("UR", "ovid.com"))
          .or(has("ID").and(has("A1")).and(form("Y1", "\\d{4}//")))),
  PSYCNET("numbers of PsycInfo", form("ID", "\\d{4}-\\d{5}-\\d{3}").and(has("A1"))),
  EMBASE("numbers of Embase.com", form("U2", "L\\d+").or(says("LK", "sid=EMBASE"))),
  SCOPUS("links of Scopus", says("DB", "Scopus").or(says("UR", "scopus.com"))),
  WOS(
      "numbers of the Web of Science",
      form("AN", "[A-Z]{2,8}:\\w+").or(form("WE", ".*AN  - [A-Z]{2,8}:\\w+"))),
  PROQUEST(
      "links of ProQuest",
      says("UR", "proquest.com").or(says("DB", "ProQuest")).or(says("L2", "ProQ"))),
  LENS("links of Lens", says("UR", "lens.org/")),
  DIMENSIONS("numbers of Dimensions", form("AN", "pub\\.\\d+")),
  PLAIN("tag lines of RIS", entry -> true);

  private final String sign;
  private final Predicate<TaggedEntry> signs;

  RisDialect(String sign, Predicate<TaggedEntry> signs) {
    this.sign = sign;
    this.signs = signs;
  }

  /** Its signs, in words. */
  String sign() {
    return sign;
  }

  /** Returns the first dialect whose signs a record has. */
  static RisDialect of(TaggedEntry raw) {
    for (RisDialect dialect : values()) {
      if (dialect.signs.test(raw)) {
        return dialect;
      }
    }
    return PLAIN;
  }
}

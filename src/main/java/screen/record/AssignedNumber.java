package screen.record;

import java.util.regex.Pattern;

/**
 * Recognises record numbers that a database or registry assigns once and other sources only repeat.
 */
public final class AssignedNumber {
  /** Web of Science, Scopus, Cochrane, PubMed Central, Embase and trial registries. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "WOS:\\w+|MEDLINE:\\d+|2-s2\\.0-\\d+|CN-\\d{8}|CD\\d{6}(\\.\\w+)?|PMC\\d+|L\\d{7,}"
              + "|NCT\\d{8}|ISRCTN\\d{8}|EUCTR\\d{4}-\\d{6}-.*|ACTRN\\d{14}|DRKS\\d{8}"
              + "|(ChiCTR|CTRI|JPRN|IRCT|NTR|PACTR|KCT|TCTR|RBR|RPCEC|SLCTR|LBCTR)\\W?\\w.*");

  private AssignedNumber() {}

  /** Whether a record's key is such a number, for example a PMID, DOI or trial registration. */
  public static boolean isKeyOf(Fields fields) {
    String accession = fields.first(Field.ACCESSION);
    return accession.isEmpty()
        ? fields.has(Field.DOI)
        : accession.equals(fields.first(Field.PMID)) || NUMBER.matcher(accession).matches();
  }
}

package screen.folder;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import screen.Failure;
import screen.folder.disk.CsvTable;
import screen.folder.disk.Row;
import screen.record.Doi;
import screen.record.Pmid;
import screen.record.RetractionList;

/** The CSV file of the Retraction Watch database, as Crossref gives it out. */
final class RetractionWatch {
  private static final String DOI = "OriginalPaperDOI";
  private static final String PMID = "OriginalPaperPubMedID";
  private static final String NATURE = "RetractionNature";

  private RetractionWatch() {}

  /** Reads retractions, expressions of concern and reinstatements; a mere correction is none. */
  static RetractionList read(Path file, String name) {
    if (!Files.isRegularFile(file)) {
      throw Failure.input(
              "There is no such file, which `retractions` of the config names. Download the"
                  + " Retraction Watch database as CSV, or take the line out.")
          .in(name);
    }
    List<RetractionList.Entry> entries = new ArrayList<>();
    for (Row row : CsvTable.read(file, name, List.of(DOI, PMID, NATURE))) {
      String nature = row.get(NATURE);
      if (!nature.equalsIgnoreCase("Correction")) {
        entries.add(
            new RetractionList.Entry(
                Doi.in(row.get(DOI)),
                Pmid.of(row.get(PMID).equals("0") ? "" : row.get(PMID)),
                nature));
      }
    }
    return new RetractionList(entries);
  }
}

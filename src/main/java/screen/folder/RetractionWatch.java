package screen.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import screen.Failure;
import screen.Reason;
import screen.folder.disk.CsvTable;
import screen.folder.disk.Row;
import screen.record.Doi;
import screen.record.Pmid;
import screen.record.RetractionList;

/** Reads the CSV file of the Retraction Watch database, as Crossref publishes it. */
final class RetractionWatch {
  private static final String DOI = "OriginalPaperDOI";
  private static final String PMID = "OriginalPaperPubMedID";
  private static final String NATURE = "RetractionNature";

  private RetractionWatch() {}

  /**
   * Reads retractions, expressions of concern and reinstatements; skips corrections.
   *
   * @param folder the review folder
   * @param name the path of the file, relative to the folder
   * @throws Failure if the file is outside the folder, is missing, or is no such table
   */
  static RetractionList read(Path folder, String name) {
    Path file = resolved(folder, name);
    if (!isWithin(folder, file)) {
      throw Failure.input(
              "`retractions` in the config names a file outside the review folder. Put the file"
                  + " into the folder.")
          .in(ReviewFolder.CONFIG);
    }
    if (!Files.isRegularFile(file)) {
      throw Failure.input(
              "`retractions` in the config names this file, but it does not exist. Download the"
                  + " Retraction Watch database as CSV, or delete the line.")
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

  private static Path resolved(Path folder, String name) {
    try {
      return folder.resolve(name);
    } catch (InvalidPathException e) {
      throw Failure.input("`retractions` in the config is not a valid file name.")
          .in(ReviewFolder.CONFIG)
          .because(e);
    }
  }

  /**
   * Whether the file is in the folder, also after following links: a folder from elsewhere must not
   * make the tool read other files of this machine.
   */
  private static boolean isWithin(Path folder, Path file) {
    Path root = folder.toAbsolutePath().normalize();
    if (!file.toAbsolutePath().normalize().startsWith(root)) {
      return false;
    }
    try {
      return !Files.exists(file) || file.toRealPath().startsWith(folder.toRealPath());
    } catch (IOException e) {
      throw Failure.input("Cannot read: " + Reason.of(e) + ".").in(ReviewFolder.CONFIG).because(e);
    }
  }
}

package screen.intake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import screen.Failure;
import screen.export.ExportFormat;
import screen.folder.ReviewFolder;
import screen.record.BibRecord;
import screen.record.Search;

/** Makes all records anew from the exports that the search log lists. */
public final class RecordDerivation {
  private RecordDerivation() {}

  /** Reads every logged export and replaces {@code records.jsonl}. */
  public static void rewrite(ReviewFolder folder) {
    folder.writeRecords(of(folder, folder.searches()).sorted());
  }

  /**
   * Reads every logged export and changes nothing.
   *
   * @throws Failure where the records that are there are not those of the exports
   */
  public static void verify(ReviewFolder folder) {
    Iterator<BibRecord> derived = of(folder, folder.searches()).sorted();
    Iterator<BibRecord> there = folder.readRecords().values().iterator();
    while (derived.hasNext() && there.hasNext()) {
      BibRecord expected = derived.next();
      if (!expected.equals(there.next())) {
        throw stale(expected.id() + " is not as its export has it");
      }
    }
    if (derived.hasNext() || there.hasNext()) {
      throw stale("there are records missing or too many");
    }
  }

  private static Failure stale(String what) {
    return Failure.folder(
            "The records are not those of the exports: " + what + ". Run `screen run`.")
        .in("records/records.jsonl");
  }

  /**
   * The records of these searches.
   *
   * @throws Failure where an export is missing, or is not the file that was imported
   */
  static RecordSet of(ReviewFolder folder, List<Search> searches) {
    RecordSet records = new RecordSet(new TreeMap<>());
    searches.stream()
        .sorted(SearchOrder.of(folder.protocol()))
        .forEach(search -> read(folder, search, records));
    return records;
  }

  private static void read(ReviewFolder folder, Search search, RecordSet records) {
    if (folder.protocol().source(search.source()).isEmpty()) {
      throw Failure.input(
              "The search "
                  + search.id()
                  + " is of the source '"
                  + search.source()
                  + "', which the config does not name. Add it to `sources`.")
          .in("records/searches.csv");
    }
    String name = "records/searches/" + search.file();
    Path file = folder.searchesFolder().resolve(search.file()).normalize();
    if (!file.startsWith(folder.searchesFolder()) || !Files.isRegularFile(file)) {
      throw Failure.folder(
              "The export of the search "
                  + search.id()
                  + " is not there. Put it back, or take its row out of records/searches.csv.")
          .in(name);
    }
    ExportFormat format =
        ExportFormat.ofId(search.format())
            .orElseThrow(
                () ->
                    Failure.input("'" + search.format() + "' is no format that this version reads.")
                        .in("records/searches.csv"));
    ExportFile export = ExportFile.open(file, name, Optional.of(format));
    if (!export.sha256().equals(search.sha256())) {
      throw Failure.folder(
              "The export is not the file that was imported: its SHA-256 is "
                  + export.sha256()
                  + ", the search log says "
                  + search.sha256()
                  + ". Put the original back, or import the changed file under another name.")
          .in(name);
    }
    RecordSet.Reading reading = records.reading(search.source(), search.id());
    export.read(reading);
    if (reading.found() != search.found()) {
      throw Failure.folder(
              "This version of the tool finds "
                  + reading.found()
                  + " entries where the search log says "
                  + search.found()
                  + ". Compare, then correct `found` and `imported` in records/searches.csv.")
          .in(name);
    }
  }
}

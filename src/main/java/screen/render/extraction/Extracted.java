package screen.render.extraction;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import screen.SpreadsheetCell;
import screen.extraction.Agreed;
import screen.extraction.Cell;
import screen.extraction.StudyValues;
import screen.record.RecordId;
import screen.render.data.CsvText;
import screen.render.figures.ReviewReport;

/** The extracted studies of a review and their values. */
public final class Extracted {
  private Extracted() {}

  /** Whether a study was extracted. */
  public static boolean isAbout(ReviewReport report) {
    return !studies(report).isEmpty();
  }

  /** The studies that were extracted, in alphabetical order of their names. */
  public static List<StudyValues> studies(ReviewReport report) {
    Map<RecordId, String> names = names(report);
    return report.extraction().table().studies().stream()
        .filter(StudyValues::isExtracted)
        .sorted(
            Comparator.comparing((StudyValues it) -> names.getOrDefault(it.study(), ""))
                .thenComparing(StudyValues::study))
        .toList();
  }

  /** The names of all studies, such as {@code Sheehy 2015}. */
  public static Map<RecordId, String> names(ReviewReport report) {
    return StudyNames.of(
        report,
        report.extraction().table().studies().stream().map(StudyValues::study).sorted().toList());
  }

  /** Arm and time point, such as {@code ketamine, 3 months}; "" for a field per study. */
  public static String place(Cell cell) {
    return Stream.of(cell.arm(), cell.timepoint())
        .filter(it -> !it.isEmpty())
        .collect(Collectors.joining(", "));
  }

  /** Every value that counts as CSV, one a line, with its page, quote and who gave it. */
  public static String csv(ReviewReport report) {
    CsvText csv =
        new CsvText(
            List.of(
                "study",
                "record",
                "arm",
                "timepoint",
                "field",
                "value",
                "page",
                "quote",
                "note",
                "basis",
                "by"));
    Map<RecordId, String> names = names(report);
    for (StudyValues study : studies(report)) {
      study
          .values()
          .forEach(
              (cell, agreed) ->
                  csv.row(
                      row(names.getOrDefault(study.study(), ""), study.study(), cell, agreed)
                          .map(SpreadsheetCell::of)
                          .toList()));
    }
    return csv.toString();
  }

  private static Stream<String> row(String name, RecordId study, Cell cell, Agreed agreed) {
    return Stream.of(
        name,
        study.toString(),
        cell.arm(),
        cell.timepoint(),
        cell.field(),
        agreed.value().text(),
        agreed.page(),
        agreed.quote(),
        agreed.note(),
        agreed.basis().id(),
        String.join("; ", agreed.by()));
  }
}

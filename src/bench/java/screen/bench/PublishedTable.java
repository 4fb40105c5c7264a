package screen.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import screen.Failure;
import screen.extraction.Cell;
import screen.extraction.ExtractionForm;
import screen.extraction.FormField;
import screen.extraction.Value;
import screen.extraction.check.DataSet;
import screen.extraction.check.StudyData;
import screen.folder.config.ProtocolFile;
import screen.record.RecordId;

/**
 * A table of studies: {@code NAME.csv} has a line for each value, {@code NAME.yaml} the form, which
 * is what a config has under {@code extraction}.
 *
 * @param refused values that cannot be entered, each with the reason
 */
record PublishedTable(String name, DataSet data, List<String> refused) {
  private static final String CONFIG =
      """
      format: 1
      review: {title: A published table}
      reviewers: {screeners: [A], votes-per-record: 1}
      sources: [{id: x, name: X, kind: database}]
      exclusion-reasons: [{id: other, label: Other}]
      extraction:
      """;

  private record Study(String authors, String year, Map<Cell, Value> values) {}

  /** The tables of a folder, by name. */
  static List<PublishedTable> in(Path folder) throws IOException {
    List<PublishedTable> tables = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(it -> it.toString().endsWith(".csv")).sorted().toList()) {
        tables.add(read(file));
      }
    }
    return tables;
  }

  private static PublishedTable read(Path file) throws IOException {
    String name = String.valueOf(file.getFileName()).replaceFirst("\\.csv$", "");
    ExtractionForm form = form(file.resolveSibling(name + ".yaml"));
    Map<String, Study> studies = new LinkedHashMap<>();
    List<String> refused = new ArrayList<>();
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser rows = CSVParser.parse(Files.readString(file), format)) {
      for (CSVRecord row : rows) {
        Study study =
            studies.computeIfAbsent(
                row.get("study"),
                it -> new Study(row.get("authors"), row.get("year"), new LinkedHashMap<>()));
        FormField field = form.field(row.get("field")).orElseThrow();
        Cell cell = new Cell(field.id(), row.get("arm"), row.get("timepoint"));
        try {
          study.values().put(cell, field.parse(row.get("value")));
        } catch (Failure e) {
          refused.add(name + ", " + row.get("study") + ": " + e.getMessage());
        }
      }
    }
    List<StudyData> data = new ArrayList<>();
    studies.forEach((label, study) -> data.add(data(data.size() + 1, label, study)));
    return new PublishedTable(name, new DataSet(form, data, List.of()), refused);
  }

  private static ExtractionForm form(Path yaml) throws IOException {
    Path config = Files.createTempFile("form", ".yaml");
    try {
      Files.writeString(config, CONFIG + Files.readString(yaml).indent(2));
      return ProtocolFile.read(config).extraction();
    } finally {
      Files.delete(config);
    }
  }

  private static StudyData data(int number, String label, Study study) {
    Set<String> arms = new LinkedHashSet<>();
    study.values().keySet().stream().map(Cell::arm).filter(it -> !it.isEmpty()).forEach(arms::add);
    if (!arms.isEmpty()) {
      study.values().put(Cell.of(ExtractionForm.ARMS.id()), new Value.Names(new ArrayList<>(arms)));
    }
    return new StudyData(
        RecordId.parse("x:" + number).orElseThrow(),
        label,
        Arrays.stream(study.authors().split("; ")).filter(it -> !it.isEmpty()).toList(),
        study.year().matches("\\d{4}")
            ? OptionalInt.of(Integer.parseInt(study.year()))
            : OptionalInt.empty(),
        study.values());
  }
}

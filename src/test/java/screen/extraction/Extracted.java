package screen.extraction;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import screen.record.RecordId;

/** Builds extractions for tests: each line is a minute later than the one before. */
public final class Extracted {
  private static final OffsetDateTime START = OffsetDateTime.parse("2026-01-01T10:00:00Z");

  private final ExtractionForm form;
  private final ExtractionTeam team;
  private final List<EnteredValue> entries = new ArrayList<>();
  private final List<DoneMark> marks = new ArrayList<>();
  private int line;

  public Extracted(ExtractionForm form) {
    this(form, new ExtractionTeam(List.of("AP", "AC"), List.of("SD"), 2));
  }

  public Extracted(ExtractionForm form, ExtractionTeam team) {
    this.form = form;
    this.team = team;
  }

  public static ExtractionForm form(FormField... fields) {
    return new ExtractionForm(2, List.of(fields), List.of(), List.of(), List.of());
  }

  public static RecordId id(String study) {
    return RecordId.parse(study).orElseThrow();
  }

  /** A value of a field per study; "" takes an earlier one back. */
  public Extracted says(String person, String study, String field, String value) {
    return says(person, study, Cell.of(field), value);
  }

  public Extracted says(String person, String study, Cell cell, String value) {
    line++;
    entries.add(
        new EnteredValue(
            person,
            id(study),
            cell,
            value.isEmpty()
                ? Optional.empty()
                : Optional.of(form.field(cell.field()).orElseThrow().parse(value)),
            "p. " + line,
            "",
            "",
            START.plusMinutes(line),
            line));
    return this;
  }

  public Extracted done(String person, String study) {
    line++;
    marks.add(new DoneMark(person, id(study), true, START.plusMinutes(line), line));
    return this;
  }

  /** Both of two people have the same value and are done. */
  public Extracted both(String study, String field, String value) {
    return says("AP", study, field, value).says("AC", study, field, value);
  }

  public Extraction in(String... studies) {
    return new Extraction(
        form,
        team,
        Extractions.of(entries, marks, it -> it),
        List.of(studies).stream().map(Extracted::id).toList());
  }
}

package screen.serve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import screen.extraction.Cell;
import screen.extraction.CellContent;
import screen.extraction.Difference;
import screen.extraction.EnteredValue;
import screen.extraction.Extraction;
import screen.extraction.Extractions;
import screen.extraction.FieldType;
import screen.extraction.FormField;
import screen.flow.check.Finding;
import screen.folder.FullTexts;
import screen.folder.disk.Timestamp;
import screen.record.RecordId;
import screen.serve.http.Refused;
import screen.serve.live.Loaded;
import screen.workflow.extraction.ExtractionFindings;
import screen.workflow.extraction.Settling;
import screen.workflow.extraction.StudyFacts;

/**
 * The form of one study as one seat may see it: the reviewer's own values and no others. Who
 * settles differences sees the cells in which the extractors differ, once enough of them are done.
 */
final class ExtractView {
  private final Loaded loaded;
  private final Extraction extraction;
  private final String person;
  private final ExtractStudies studies;
  private final StudyFacts facts;

  /**
   * A view of the values as they are now.
   *
   * @param person whose values are entered: the reviewer, or {@link Extractions#CONSENSUS}
   */
  ExtractView(Loaded loaded, Extraction extraction, String reviewer, String person) {
    this.loaded = loaded;
    this.extraction = extraction;
    this.person = person;
    this.studies = new ExtractStudies(loaded, extraction, reviewer, person);
    this.facts = new StudyFacts(loaded.review());
  }

  /** The studies of the seat. */
  ExtractStudies studies() {
    return studies;
  }

  /** Refuses who settles. */
  void requireExtractor() {
    if (studies.settles()) {
      throw new Refused(
          409, "not-possible", "Only those who extract say that they are done with a study.");
    }
  }

  /** The place of the form that a request names, as the form spells it. */
  Cell cell(RecordId study, Cell named) {
    return cells(study).keySet().stream()
        .filter(cell -> cell.inLowerCase().equals(named.inLowerCase()))
        .findFirst()
        .orElseThrow(() -> Refused.badRequest("The form of this study has no such field."));
  }

  /** The field of a cell of the form. */
  FormField field(Cell cell) {
    return extraction.form().field(cell.field()).orElseThrow();
  }

  /** The person's own entry for a cell. */
  Optional<EnteredValue> own(RecordId study, Cell cell) {
    return extraction.entries().value(person, study, cell);
  }

  /** The entry that a new one replaces. */
  Optional<EnteredValue> replaced(RecordId study, Cell cell) {
    return Settling.replaced(extraction, person, study, cell);
  }

  /** The cells of the seat's form, and what the extractors said of those that it settles. */
  private Map<Cell, List<Difference.Said>> cells(RecordId study) {
    Map<Cell, List<Difference.Said>> cells = new LinkedHashMap<>();
    if (studies.settles()) {
      studies
          .differences(study)
          .forEach(it -> cells.put(it.cell(), Settling.shown(it, loaded.review(), person)));
    } else {
      List<String> arms = extraction.entries().arms(extraction.form(), person, study);
      List<String> times = extraction.entries().timepoints(extraction.form(), person, study);
      extraction.form().cells(arms, times).forEach(cell -> cells.put(cell, List.of()));
    }
    return cells;
  }

  /** The form of a study with the person's values, and what the checks say about them. */
  Map<String, Object> form(RecordId study) {
    Map<String, Object> json = studies.row(study);
    FullTexts texts = new FullTexts(loaded.folder().root());
    json.put("settles", studies.settles());
    json.put(
        "full_texts",
        loaded.flow().includedStudies().getOrDefault(study, Collections.emptySortedSet()).stream()
            .map(report -> fullText(report, texts.pdf(report).isPresent()))
            .toList());
    List<Finding> findings =
        new ArrayList<>(ExtractionFindings.of(loaded.review(), extraction, person));
    List<Object> fields = new ArrayList<>();
    cells(study).forEach((cell, said) -> fields.add(field(study, cell, said, findings)));
    json.put("fields", fields);
    findings.removeIf(finding -> !finding.where().contains("(" + study + ")"));
    json.put("findings", findings.stream().map(ExtractView::words).toList());
    return json;
  }

  private static Map<String, Object> fullText(RecordId report, boolean there) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", report.toString());
    json.put("place", FullTexts.place(report));
    json.put("there", there);
    return json;
  }

  /** A field of the form; takes the findings about it out of the list. */
  private Map<String, Object> field(
      RecordId study, Cell cell, List<Difference.Said> said, List<Finding> findings) {
    FormField field = field(cell);
    Optional<EnteredValue> replaced = replaced(study, cell);
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("field", field.id());
    json.put("arm", cell.arm());
    json.put("timepoint", cell.timepoint());
    json.put("heading", field.heading());
    json.put("help", field.help());
    json.put("expects", field.expects());
    json.put("required", field.required());
    json.put("choices", choices(field));
    json.put("long", field.type() == FieldType.TEXT);
    json.putAll(content(own(study, cell).map(EnteredValue::content).orElse(CellContent.NONE)));
    json.put("seen", replaced.map(it -> Timestamp.of(it.decidedAt())).orElse(""));
    json.put("said", said.stream().map(it -> said(it.person(), it.content())).toList());
    json.put(
        "settled",
        replaced
            .filter(it -> !it.person().equals(person))
            .map(it -> List.of(said(by(it), it.content())))
            .orElse(List.of()));
    String where = facts.where(study, cell);
    json.put(
        "findings",
        findings.stream().filter(it -> it.where().equals(where)).map(ExtractView::words).toList());
    findings.removeIf(it -> it.where().equals(where));
    return json;
  }

  private static String by(EnteredValue entry) {
    return entry.person().equals(Extractions.CONSENSUS) ? "the extractors" : entry.person();
  }

  private static List<String> choices(FormField field) {
    return switch (field.type()) {
      case CHOICE -> field.limits().choices();
      case YES_NO -> List.of("yes", "no");
      default -> List.of();
    };
  }

  private static Map<String, Object> said(String person, CellContent content) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("person", person);
    json.putAll(content(content));
    return json;
  }

  private static Map<String, Object> content(CellContent content) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("value", content.text());
    json.put("page", content.page());
    json.put("quote", content.quote());
    json.put("note", content.note());
    return json;
  }

  private static String words(Finding finding) {
    return finding.message() + ". " + finding.remedy() + ".";
  }
}

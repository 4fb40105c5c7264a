package screen.serve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import screen.extraction.Cell;
import screen.extraction.Difference;
import screen.extraction.Entry;
import screen.extraction.Extraction;
import screen.extraction.ExtractionTeam;
import screen.extraction.Field;
import screen.extraction.FieldType;
import screen.extraction.Value;
import screen.flow.check.Finding;
import screen.folder.FullTexts;
import screen.folder.disk.Timestamp;
import screen.protocol.Protocol;
import screen.protocol.ScreeningSettings.Tiebreak;
import screen.record.RecordId;
import screen.serve.http.Refused;
import screen.serve.live.Loaded;
import screen.workflow.extraction.ExtractionIntake;
import screen.workflow.extraction.Settling;
import screen.workflow.extraction.StudyFacts;

/**
 * Data extraction as one seat may see it: the reviewer's own values and no others. The tiebreaker
 * sees the cells in which the extractors of a study differ, once enough of them are done with it.
 */
final class ExtractView {
  private final Loaded loaded;
  private final ExtractionIntake intake;
  private final Extraction extraction;
  private final String reviewer;
  private final StudyFacts facts;
  private final boolean settles;

  /**
   * A view of the values as they are in an intake now.
   *
   * @param intake of this reviewer
   */
  ExtractView(Loaded loaded, ExtractionIntake intake, String reviewer) {
    this.loaded = loaded;
    this.intake = intake;
    this.extraction = intake.extraction();
    this.reviewer = reviewer;
    this.facts = new StudyFacts(loaded.review());
    this.settles = !extraction.team().people().contains(reviewer);
  }

  /** Whether the review extracts data, and this reviewer takes part. */
  static boolean isFor(Protocol protocol, String reviewer) {
    ExtractionTeam team = protocol.extractionTeam();
    return !protocol.extraction().isEmpty()
        && (team.people().contains(reviewer) || team.tiebreakers().contains(reviewer));
  }

  /** Whether the reviewer may read a report because it is one to extract from. */
  static boolean mayRead(Loaded loaded, String reviewer, RecordId report) {
    return isFor(loaded.review().protocol(), reviewer)
        && loaded.isScreened()
        && loaded.flow().includedStudies().values().stream().anyMatch(it -> it.contains(report));
  }

  /** Refuses a seat that does not extract, and any seat while the included studies are secret. */
  static void requireOpen(Loaded loaded, String reviewer) {
    if (!isFor(loaded.review().protocol(), reviewer)) {
      throw new Refused(409, "not-possible", "The config asks you for no extraction.");
    }
    if (!loaded.isScreened()) {
      throw new Refused(
          409,
          "not-yet",
          "Extraction opens here once nothing is left to screen: until then the included studies"
              + " could hint at others' votes.");
    }
  }

  /** Refuses the tiebreaker. */
  void requireExtractor() {
    if (settles) {
      throw new Refused(
          409, "not-possible", "Only those who extract say that they are done with a study.");
    }
  }

  /** The studies of the seat, and how far each is. */
  Map<String, Object> studies() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("settles", settles);
    json.put(
        "studies", extraction.studies().stream().filter(this::isShown).map(this::row).toList());
    return json;
  }

  private boolean isShown(RecordId study) {
    return settles
        ? !Settling.all(extraction, study).isEmpty()
        : extraction.team().isAsked(extraction.entries(), reviewer, study)
            || extraction.entries().hasBegun(reviewer, study)
            || extraction.entries().isDone(reviewer, study);
  }

  private Map<String, Object> row(RecordId study) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("id", study.toString());
    row.put("name", facts.name(study));
    row.put("title", facts.title(study));
    if (settles) {
      row.put("open", Settling.open(extraction).getOrDefault(study, List.of()).size());
    } else {
      row.put("state", state(study));
    }
    return row;
  }

  private String state(RecordId study) {
    if (extraction.entries().isDone(reviewer, study)) {
      return "done";
    }
    return extraction.entries().hasBegun(reviewer, study) ? "begun" : "not begun";
  }

  /** The study that a request names, if it is one of the seat's. */
  RecordId study(String id) {
    RecordId report = Lookup.report(loaded.review(), id);
    return extraction.studies().stream()
        .filter(study -> study.equals(report) && isShown(study))
        .findFirst()
        .orElseThrow(
            () ->
                new Refused(
                    409,
                    "not-possible",
                    settles
                        ? "The extractors do not differ in this study: nothing to settle."
                        : "This study is not yours to extract."));
  }

  /** The place of the form that a request names, as the form spells it. */
  Cell cell(RecordId study, Cell named) {
    return cells(study).keySet().stream()
        .filter(cell -> cell.inLowerCase().equals(named.inLowerCase()))
        .findFirst()
        .orElseThrow(() -> Refused.badRequest("The form of this study has no such field."));
  }

  /** The field of a cell of the form. */
  Field field(Cell cell) {
    return extraction.form().field(cell.field()).orElseThrow();
  }

  /** The cells of the seat's form, and what the extractors said of those that it settles. */
  private Map<Cell, List<Difference.Said>> cells(RecordId study) {
    Map<Cell, List<Difference.Said>> cells = new LinkedHashMap<>();
    if (settles) {
      Settling.all(extraction, study).forEach(it -> cells.put(it.cell(), it.said()));
    } else {
      List<String> arms = extraction.entries().arms(extraction.form(), reviewer, study);
      List<String> times = extraction.entries().timepoints(extraction.form(), reviewer, study);
      extraction.form().cells(arms, times).forEach(cell -> cells.put(cell, List.of()));
    }
    return cells;
  }

  /** The form of a study with the reviewer's values, and what the checks say about them. */
  Map<String, Object> form(RecordId study) {
    Map<String, Object> json = row(study);
    FullTexts texts = new FullTexts(loaded.folder().root());
    json.put("settles", settles);
    json.put(
        "full_texts",
        loaded.flow().includedStudies().getOrDefault(study, Collections.emptySortedSet()).stream()
            .map(report -> fullText(report, texts.pdf(report).isPresent()))
            .toList());
    List<Finding> findings = new ArrayList<>(intake.findings());
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
    Field field = field(cell);
    Optional<Entry> entry = extraction.entries().value(reviewer, study, cell);
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
    json.putAll(value(entry));
    json.put("seen", entry.map(it -> Timestamp.of(it.decidedAt())).orElse(""));
    json.put("said", said(said));
    String where = facts.where(study, cell);
    json.put(
        "findings",
        findings.stream().filter(it -> it.where().equals(where)).map(ExtractView::words).toList());
    findings.removeIf(it -> it.where().equals(where));
    return json;
  }

  private static List<String> choices(Field field) {
    return switch (field.type()) {
      case CHOICE -> field.limits().choices();
      case YES_NO -> List.of("yes", "no");
      default -> List.of();
    };
  }

  private static Map<String, Object> value(Optional<Entry> entry) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("value", entry.flatMap(Entry::value).map(Value::text).orElse(""));
    json.put("page", entry.map(Entry::page).orElse(""));
    json.put("quote", entry.map(Entry::quote).orElse(""));
    return json;
  }

  /** The values of the extractors; a blind tiebreaker cannot see from name or order whose. */
  private List<Map<String, Object>> said(List<Difference.Said> said) {
    boolean blind = loaded.review().protocol().screening().tiebreak() == Tiebreak.BLIND;
    Stream<Difference.Said> order =
        blind ? said.stream().sorted(Comparator.comparing(Difference.Said::text)) : said.stream();
    return order
        .map(
            it -> {
              Map<String, Object> json = new LinkedHashMap<>();
              json.put("person", blind ? "" : it.person());
              json.putAll(value(it.entry()));
              return json;
            })
        .toList();
  }

  private static String words(Finding finding) {
    return finding.message() + ". " + finding.remedy() + ".";
  }
}

package screen.serve;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import screen.extraction.Difference;
import screen.extraction.Extraction;
import screen.extraction.Extractions;
import screen.record.RecordId;
import screen.serve.http.Refused;
import screen.serve.live.Loaded;
import screen.workflow.extraction.Settling;
import screen.workflow.extraction.StudyFacts;

/**
 * The studies of one seat: those that its reviewer extracts, or those in which the extractors
 * differ, once enough of them are done.
 */
final class ExtractStudies {
  private final Loaded loaded;
  private final Extraction extraction;
  private final String reviewer;
  private final String person;
  private final StudyFacts facts;
  private final Map<RecordId, List<Difference>> differences = new HashMap<>();

  /**
   * The studies as they are now.
   *
   * @param person whose values are entered: the reviewer, or {@link Extractions#CONSENSUS}
   */
  ExtractStudies(Loaded loaded, Extraction extraction, String reviewer, String person) {
    this.loaded = loaded;
    this.extraction = extraction;
    this.reviewer = reviewer;
    this.person = person;
    this.facts = new StudyFacts(loaded.review());
  }

  /** Whether differences are settled, and not values extracted. */
  boolean settles() {
    return extraction.team().settles(person);
  }

  /** The values of a study in which the extractors differ; compared once. */
  List<Difference> differences(RecordId study) {
    return differences.computeIfAbsent(study, it -> Settling.all(extraction, it));
  }

  /** The studies of the seat, and how far each is. */
  Map<String, Object> json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("settles", settles());
    json.put(
        "studies", extraction.studies().stream().filter(this::isShown).map(this::row).toList());
    return json;
  }

  private boolean isShown(RecordId study) {
    if (person.equals(Extractions.CONSENSUS)
        && !extraction.team().maySettleTogether(extraction.entries(), reviewer, study)) {
      return false;
    }
    return settles()
        ? !differences(study).isEmpty()
        : extraction.team().isAsked(extraction.entries(), reviewer, study)
            || extraction.entries().hasBegun(reviewer, study)
            || extraction.entries().isDone(reviewer, study);
  }

  /** A study: how far it is extracted, and in how many values the extractors differ. */
  Map<String, Object> row(RecordId study) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("id", study.toString());
    row.put("name", facts.name(study));
    row.put("title", facts.title(study));
    boolean together = extraction.team().maySettleTogether(extraction.entries(), reviewer, study);
    if (!settles()) {
      row.put("state", state(study));
    }
    if (settles() || together) {
      List<Difference> all = differences(study);
      row.put("differ", all.size());
      row.put(
          "open", all.stream().filter(it -> !Settling.isSettled(extraction, study, it)).count());
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
        .orElseThrow(() -> new Refused(409, "not-possible", notShown()));
  }

  /** Says the same whether or not others are done with the study. */
  private String notShown() {
    if (!settles()) {
      return "This study is not yours to extract.";
    }
    return person.equals(Extractions.CONSENSUS)
        ? "There is nothing to settle together: not all who extract this study are done with it,"
            + " or they do not differ, or the config leaves differences to the tiebreaker."
        : "The extractors do not differ in this study: nothing to settle.";
  }
}

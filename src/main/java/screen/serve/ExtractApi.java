package screen.serve;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import screen.Console;
import screen.extraction.Cell;
import screen.extraction.CellContent;
import screen.extraction.EnteredValue;
import screen.extraction.Extraction;
import screen.extraction.Extractions;
import screen.extraction.Value;
import screen.folder.disk.Timestamp;
import screen.record.RecordId;
import screen.serve.http.Refused;
import screen.serve.http.Reply;
import screen.serve.http.Request;
import screen.serve.live.LiveReview;
import screen.serve.live.Loaded;
import screen.workflow.extraction.ExtractionIntake;

/**
 * Data extraction at one seat: takes values, one at a time. They are the reviewer's own, or those
 * on which the extractors of a study agree after they are done with it.
 */
final class ExtractApi {
  private final Console console;
  private final LiveReview live;
  private final String reviewer;
  private final String person;

  private ExtractApi(Console console, LiveReview live, String reviewer, String person) {
    this.console = console;
    this.live = live;
    this.reviewer = reviewer;
    this.person = person;
  }

  /** The reviewer's own values: as one who extracts, or as tiebreaker. */
  static ExtractApi own(Console console, LiveReview live, String reviewer) {
    return new ExtractApi(console, live, reviewer, reviewer);
  }

  /** The values on which the extractors agree, entered by one of them. */
  static ExtractApi together(Console console, LiveReview live, String reviewer) {
    return new ExtractApi(console, live, reviewer, Extractions.CONSENSUS);
  }

  /** The studies that the reviewer extracts or, as tiebreaker, settles. */
  Reply studies() {
    return Reply.json(view(open()).studies().json());
  }

  /** The form of one study. */
  Reply form(Request request) {
    ExtractView view = view(open());
    return Reply.json(view.form(view.studies().study(request.parameter("record"))));
  }

  /** Keeps one value, or takes it back; the answer comes when it is on the disk. */
  Reply keep(Request request) throws IOException {
    Map<String, String> texts = request.texts();
    return written(
        (intake, view) -> {
          RecordId study = view.studies().study(text(texts, "record"));
          Cell cell =
              view.cell(
                  study,
                  new Cell(text(texts, "field"), text(texts, "arm"), text(texts, "timepoint")));
          Optional<EnteredValue> own = view.own(study, cell);
          Optional<EnteredValue> replaced = view.replaced(study, cell);
          CellContent content =
              new CellContent(
                  value(view, cell, text(texts, "value")),
                  text(texts, "page"),
                  text(texts, "quote"),
                  texts.containsKey("note")
                      ? text(texts, "note")
                      : own.map(EnteredValue::note).orElse(""));
          if (!isKnown(content, own, replaced)) {
            requireSeen(replaced, texts.get("seen"));
            intake.keep(study, cell, content);
          }
          return study;
        });
  }

  private static Optional<Value> value(ExtractView view, Cell cell, String text) {
    return text.isEmpty()
        ? Optional.empty()
        : Optional.of(Refused.ofFaults(() -> view.field(cell).parse(text)));
  }

  /** Whether it would change nothing; page, quote and note say nothing without a value. */
  private boolean isKnown(
      CellContent content, Optional<EnteredValue> own, Optional<EnteredValue> replaced) {
    return content.value().isEmpty()
        ? own.isEmpty()
        : replaced
            .filter(it -> it.person().equals(person))
            .map(it -> it.content().equals(content))
            .orElse(false);
  }

  /** A value entered meanwhile, in another window or by another person, is not replaced unseen. */
  private void requireSeen(Optional<EnteredValue> before, @Nullable String seen) {
    String last = before.map(it -> Timestamp.of(it.decidedAt())).orElse("");
    if (seen != null && !seen.equals(last)) {
      throw new Refused(
          409,
          "changed",
          before.stream().allMatch(it -> it.person().equals(reviewer))
              ? "You changed this value in another window: load the study again."
              : "This difference was settled meanwhile: load the study again.");
    }
  }

  /** Says that the reviewer is done with a study, or not. */
  Reply done(Request request) throws IOException {
    Map<String, String> texts = request.texts();
    String done = text(texts, "done");
    if (!done.equals("yes") && !done.equals("no")) {
      throw Refused.badRequest("Say whether you are done: yes or no.");
    }
    return written(
        (intake, view) -> {
          RecordId study = view.studies().study(text(texts, "record"));
          view.requireExtractor();
          if (intake.extraction().entries().isDone(reviewer, study) != done.equals("yes")) {
            Refused.ofFaults(
                () -> {
                  intake.mark(study, done.equals("yes"));
                  return study;
                });
          }
          return study;
        });
  }

  /** Does work with the folder locked; answers with the form of its study. */
  private Reply written(BiFunction<ExtractionIntake, ExtractView, RecordId> work) {
    return live.write(
        live.now().folder(),
        () -> {
          Loaded loaded = open();
          Extraction before = live.extraction().of(loaded);
          ExtractionIntake intake =
              new ExtractionIntake(console, loaded.folder(), loaded.review(), before, person);
          RecordId study = work.apply(intake, view(loaded));
          live.extraction().noteAppended(loaded, person, intake.extraction());
          return Reply.json(view(loaded).form(study));
        });
  }

  private Loaded open() {
    Loaded loaded = live.now();
    ExtractAccess.requireOpen(loaded, reviewer);
    return loaded;
  }

  private ExtractView view(Loaded loaded) {
    return new ExtractView(loaded, live.extraction().of(loaded), reviewer, person);
  }

  private static String text(Map<String, String> texts, String key) {
    return VoteRequest.oneLine(Objects.requireNonNullElse(texts.get(key), ""));
  }
}

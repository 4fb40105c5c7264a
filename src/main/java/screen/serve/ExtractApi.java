package screen.serve;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import screen.Console;
import screen.extraction.Cell;
import screen.extraction.Entry;
import screen.extraction.Value;
import screen.folder.disk.Timestamp;
import screen.record.RecordId;
import screen.serve.http.Refused;
import screen.serve.http.Reply;
import screen.serve.http.Request;
import screen.serve.live.LiveReview;
import screen.serve.live.Loaded;
import screen.workflow.extraction.ExtractionIntake;

/** Data extraction at one seat: takes the reviewer's own values, one at a time. */
final class ExtractApi {
  private final Console console;
  private final LiveReview live;
  private final String reviewer;

  ExtractApi(Console console, LiveReview live, String reviewer) {
    this.console = console;
    this.live = live;
    this.reviewer = reviewer;
  }

  /** The studies that the reviewer extracts or, as tiebreaker, settles. */
  Reply studies() {
    Loaded loaded = live.now();
    return Reply.json(view(loaded, intake(loaded)).studies());
  }

  /** The form of one study. */
  Reply form(Request request) {
    Loaded loaded = live.now();
    ExtractView view = view(loaded, intake(loaded));
    return Reply.json(view.form(view.study(request.parameter("record"))));
  }

  /** Keeps one value, or takes it back; the answer comes when it is on the disk. */
  Reply keep(Request request) throws IOException {
    Map<String, String> texts = request.texts();
    return written(
        (intake, view) -> {
          RecordId study = view.study(text(texts, "record"));
          Cell cell =
              view.cell(
                  study,
                  new Cell(text(texts, "field"), text(texts, "arm"), text(texts, "timepoint")));
          Entered entered =
              new Entered(
                  value(view, cell, text(texts, "value")),
                  text(texts, "page"),
                  text(texts, "quote"));
          Optional<Entry> before = intake.extraction().entries().value(reviewer, study, cell);
          if (!entered.isSameAs(before)) {
            requireSeen(before, texts.get("seen"));
            intake.keep(study, cell, entered.value(), entered.page(), entered.quote());
          }
          return study;
        });
  }

  /** A value as the page sends it; without one, page and quote say nothing. */
  private record Entered(Optional<Value> value, String page, String quote) {
    boolean isSameAs(Optional<Entry> before) {
      return before
          .map(it -> it.value().equals(value) && it.page().equals(page) && it.quote().equals(quote))
          .orElse(value.isEmpty());
    }
  }

  private static Optional<Value> value(ExtractView view, Cell cell, String text) {
    return text.isEmpty()
        ? Optional.empty()
        : Optional.of(Refused.ofFaults(() -> view.field(cell).parse(text)));
  }

  /** A value entered meanwhile, in another window, is not replaced unseen. */
  private static void requireSeen(Optional<Entry> before, @Nullable String seen) {
    String last = before.map(it -> Timestamp.of(it.decidedAt())).orElse("");
    if (seen != null && !seen.equals(last)) {
      throw new Refused(
          409, "changed", "You changed this value in another window: load the study again.");
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
          RecordId study = view.study(text(texts, "record"));
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
          Loaded loaded = live.now();
          ExtractionIntake intake = intake(loaded);
          RecordId study = work.apply(intake, view(loaded, intake));
          return Reply.json(view(loaded, intake).form(study));
        });
  }

  private ExtractionIntake intake(Loaded loaded) {
    ExtractView.requireOpen(loaded, reviewer);
    return new ExtractionIntake(console, loaded.folder(), loaded.review(), loaded.flow(), reviewer);
  }

  private ExtractView view(Loaded loaded, ExtractionIntake intake) {
    return new ExtractView(loaded, intake, reviewer);
  }

  private static String text(Map<String, String> texts, String key) {
    return VoteRequest.oneLine(Objects.requireNonNullElse(texts.get(key), ""));
  }
}

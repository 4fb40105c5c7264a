package screen.folder;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import screen.folder.disk.AppendOnlyCsv;
import screen.folder.disk.CsvTable;
import screen.folder.disk.Row;
import screen.folder.disk.Timestamp;
import screen.protocol.AiPlan;
import screen.protocol.AiPlanEvent;
import screen.protocol.PlanEvent;
import screen.protocol.PlanEvent.Kind;
import screen.protocol.PlanEvent.Stop;
import screen.protocol.PlanLog;
import screen.protocol.StoppingPlan;
import screen.protocol.StoppingPlan.Rule;

/**
 * {@code plans.csv}: when plans for stopping and for AI were fixed, and when screening was stopped;
 * append-only.
 */
public final class PlanFile {
  /** Its path, as messages show it. */
  public static final String NAME = "records/plans.csv";

  private static final List<String> COLUMNS =
      List.of(
          "event",
          "rule",
          "target_recall",
          "confidence",
          "order",
          "reviewer",
          "decided_at",
          "note",
          "searches",
          "records",
          "screened",
          "relevant",
          "p",
          "sha256",
          "ai",
          "sample",
          "calibration",
          "seed");

  /** The columns of lines on AI, which files without AI lack. */
  private static final List<String> OF_AI = List.of("ai", "sample", "calibration", "seed");

  /** The columns of lines on stopping, whose text the checksum of a stop covers. */
  private static final List<String> OF_STOPPING = COLUMNS.subList(0, COLUMNS.indexOf("ai"));

  private static final String AI_PLAN = "ai-plan";
  private static final String NO_AI_PLAN = "no-ai-plan";
  private static final String AI_RULE = "elusion";
  private static final List<String> REQUIRED = List.of("event", "decided_at");
  private static final String SEPARATOR = "; ";

  private final AppendOnlyCsv file;

  PlanFile(Path root, Consumer<String> warnings) {
    this.file = new AppendOnlyCsv(root, NAME, COLUMNS, REQUIRED, OF_AI, "plan", warnings);
  }

  /** Every line, in file order. */
  public PlanLog read() {
    List<PlanEvent> stopping = new ArrayList<>();
    List<AiPlanEvent> ai = new ArrayList<>();
    for (Row row : file.rows()) {
      String word = row.get("event");
      if (word.equals(AI_PLAN) || word.equals(NO_AI_PLAN)) {
        ai.add(aiEvent(row));
      } else {
        stopping.add(event(row));
      }
    }
    return new PlanLog(stopping, ai);
  }

  /** Appends a line; it is on the disk when this returns. */
  public void append(PlanEvent event) {
    file.append(List.of(cells(event)));
  }

  /** Appends a line on AI; its line number and text are ignored. */
  public void append(AiPlanEvent event) {
    file.append(List.of(cells(event)));
  }

  private static List<String> cells(AiPlanEvent event) {
    List<String> cells = new ArrayList<>(Collections.nCopies(COLUMNS.size(), ""));
    cells.set(COLUMNS.indexOf("event"), event.plan().isPresent() ? AI_PLAN : NO_AI_PLAN);
    cells.set(COLUMNS.indexOf("decided_at"), Timestamp.of(event.decidedAt()));
    cells.set(COLUMNS.indexOf("ai"), event.ai());
    event
        .plan()
        .ifPresent(
            plan -> {
              cells.set(COLUMNS.indexOf("rule"), AI_RULE);
              cells.set(COLUMNS.indexOf("target_recall"), plan.targetSensitivity().toPlainString());
              cells.set(COLUMNS.indexOf("confidence"), plan.confidence().toPlainString());
              cells.set(COLUMNS.indexOf("sample"), Integer.toString(plan.sample()));
              cells.set(COLUMNS.indexOf("calibration"), Integer.toString(plan.calibration()));
              cells.set(COLUMNS.indexOf("seed"), Long.toString(plan.seed()));
            });
    return cells;
  }

  private static AiPlanEvent aiEvent(Row row) {
    return new AiPlanEvent(
        row.required("ai"),
        row.get("event").equals(AI_PLAN) ? Optional.of(aiPlan(row)) : Optional.empty(),
        row.time("decided_at"),
        row.line(),
        CsvTable.line(COLUMNS.stream().map(row::get).toList()));
  }

  private static AiPlan aiPlan(Row row) {
    try {
      return new AiPlan(
          count(row, "sample"),
          count(row, "calibration"),
          share(row, "target_recall"),
          share(row, "confidence"),
          Long.parseLong(row.required("seed")));
    } catch (IllegalArgumentException e) {
      throw row.problem("This is no plan: " + e.getMessage() + ".").because(e);
    }
  }

  private static List<String> cells(PlanEvent event) {
    Optional<StoppingPlan> plan = event.plan();
    Optional<Stop> stop = event.stop();
    return List.of(
        event.kind().id(),
        plan.map(of -> of.rule().id()).orElse(""),
        plan.map(of -> of.targetRecall().toPlainString()).orElse(""),
        plan.map(of -> of.confidence().toPlainString()).orElse(""),
        event.order(),
        event.reviewer(),
        Timestamp.of(event.decidedAt()),
        event.note(),
        stop.map(at -> String.join(SEPARATOR, at.searches())).orElse(""),
        stop.map(at -> Integer.toString(at.records())).orElse(""),
        stop.map(at -> Integer.toString(at.settled())).orElse(""),
        stop.map(at -> Integer.toString(at.relevant())).orElse(""),
        stop.map(at -> Double.toString(at.p())).orElse(""),
        event.seal(),
        "",
        "",
        "",
        "");
  }

  private static PlanEvent event(Row row) {
    String word = row.required("event");
    Kind kind =
        Kind.ofId(word)
            .orElseThrow(
                () ->
                    row.problem(
                        "'"
                            + word
                            + "' is none of `plan`, `no-plan`, `stop`, `resume`, `ai-plan` and"
                            + " `no-ai-plan`."));
    OffsetDateTime decidedAt = row.time("decided_at");
    return new PlanEvent(
        kind,
        kind == Kind.NO_PLAN ? Optional.empty() : Optional.of(plan(row)),
        row.get("order"),
        row.get("reviewer"),
        decidedAt,
        row.get("note"),
        kind == Kind.STOP ? Optional.of(stop(row)) : Optional.empty(),
        kind == Kind.STOP || kind == Kind.RESUME ? row.required("sha256") : "",
        row.line(),
        CsvTable.line(OF_STOPPING.stream().map(row::get).toList()));
  }

  private static StoppingPlan plan(Row row) {
    String rule = row.required("rule");
    return new StoppingPlan(
        Stream.of(Rule.values())
            .filter(known -> known.id().equals(rule.toLowerCase(Locale.ROOT)))
            .findFirst()
            .orElseThrow(() -> row.problem("'" + rule + "' is not a stopping rule: it is `cmh`.")),
        share(row, "target_recall"),
        share(row, "confidence"));
  }

  private static BigDecimal share(Row row, String column) {
    BigDecimal share = number(row, column);
    if (share.signum() <= 0 || share.compareTo(BigDecimal.ONE) > 0) {
      throw row.problem("'" + row.get(column) + "' in '" + column + "' is not between 0 and 1.");
    }
    return share;
  }

  private static Stop stop(Row row) {
    return new Stop(
        List.of(row.required("searches").split("\\s*;\\s*")),
        count(row, "records"),
        count(row, "screened"),
        count(row, "relevant"),
        number(row, "p").doubleValue());
  }

  private static int count(Row row, String column) {
    String text = row.required(column);
    try {
      return Integer.parseUnsignedInt(text);
    } catch (NumberFormatException e) {
      throw row.problem("'" + text + "' in '" + column + "' is not a whole number.").because(e);
    }
  }

  private static BigDecimal number(Row row, String column) {
    String text = row.required(column);
    if (text.length() > 40) {
      throw row.problem("'" + column + "' has too many digits.");
    }
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException e) {
      throw row.problem("'" + text + "' in '" + column + "' is not a number.").because(e);
    }
  }
}

package screen.folder;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import screen.folder.disk.AppendOnlyCsv;
import screen.folder.disk.CsvTable;
import screen.folder.disk.Row;
import screen.folder.disk.Timestamp;
import screen.protocol.PlanEvent;
import screen.protocol.PlanEvent.Kind;
import screen.protocol.PlanEvent.Stop;
import screen.protocol.PlanLog;
import screen.protocol.StoppingPlan;
import screen.protocol.StoppingPlan.Rule;

/**
 * {@code plans.csv}: when stopping plans were fixed, and when screening was stopped; append-only.
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
          "sha256");
  private static final List<String> REQUIRED = List.of("event", "decided_at");
  private static final String SEPARATOR = "; ";

  private final AppendOnlyCsv file;

  PlanFile(Path root, Consumer<String> warnings) {
    this.file = new AppendOnlyCsv(root, NAME, COLUMNS, REQUIRED, "plan", warnings);
  }

  /** Every line, in file order. */
  public PlanLog read() {
    return new PlanLog(file.rows().stream().map(PlanFile::event).toList());
  }

  /** Appends a line; it is on the disk when this returns. */
  public void append(PlanEvent event) {
    file.append(List.of(cells(event)));
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
        event.seal());
  }

  private static PlanEvent event(Row row) {
    String word = row.required("event");
    Kind kind =
        Kind.ofId(word)
            .orElseThrow(
                () ->
                    row.problem(
                        "'" + word + "' is none of `plan`, `no-plan`, `stop` and `resume`."));
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
        CsvTable.line(COLUMNS.stream().map(row::get).toList()));
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

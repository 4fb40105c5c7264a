package screen.workflow.extraction;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import screen.Failure;
import screen.Nearest;
import screen.Reason;
import screen.extraction.Extraction;
import screen.extraction.FormField;
import screen.extraction.check.Statement;
import screen.folder.ReviewFolder;
import screen.folder.disk.Presence;
import screen.outcome.Review;
import screen.record.RecordId;
import screen.yaml.Node;

/**
 * Reads {@code table} of {@code records/published.yaml}: what the text of the review's own paper
 * says about its table of studies.
 */
public final class TableStatements {
  private static final String NAME = "records/published.yaml";
  private static final List<String> KEYS =
      List.of("id", "where", "quote", "field", "sum", "min", "max", "count", "study", "value");

  private TableStatements() {}

  /**
   * The statements; none if there is no file, or no such section.
   *
   * @throws Failure if a statement names an unknown field or study
   */
  public static List<Statement> in(ReviewFolder folder, Review review, Extraction extraction) {
    Path file = folder.root().resolve(NAME);
    if (extraction.isEmpty() || !Presence.exists(file, NAME)) {
      return List.of();
    }
    List<Statement> statements = new ArrayList<>();
    try {
      for (Node node : Node.parse(Files.readString(file), NAME).get("table").list()) {
        add(node.only(KEYS), review, extraction, statements);
      }
    } catch (IOException e) {
      throw Failure.input("Cannot read: " + Reason.of(e) + ".").in(NAME).because(e);
    }
    return statements;
  }

  private static void add(
      Node node, Review review, Extraction extraction, List<Statement> statements) {
    FormField field = field(node.get("field"), extraction);
    int before = statements.size();
    number(node, "sum").ifPresent(it -> statements.add(of(node, field, Statement.Kind.SUM, it)));
    number(node, "min").ifPresent(it -> statements.add(of(node, field, Statement.Kind.MIN, it)));
    number(node, "max").ifPresent(it -> statements.add(of(node, field, Statement.Kind.MAX, it)));
    for (Map.Entry<String, Node> count : node.get("count").map().entrySet()) {
      if (!field.limits().choices().isEmpty()
          && !field.limits().choices().contains(count.getKey())) {
        throw count
            .getValue()
            .problem(
                "'"
                    + count.getKey()
                    + "' is not a choice of "
                    + field.id()
                    + ". "
                    + Nearest.hint(count.getKey(), field.limits().choices()));
      }
      statements.add(
          statement(
              node,
              field,
              Statement.Kind.COUNT,
              count.getKey(),
              count.getValue().number().orElse(BigDecimal.ZERO),
              Optional.empty()));
    }
    number(node, "value")
        .ifPresent(
            it ->
                statements.add(
                    statement(
                        node,
                        field,
                        Statement.Kind.VALUE,
                        "",
                        it,
                        Optional.of(study(node.get("study"), review, extraction)))));
    if (statements.size() == before) {
      throw node.problem(
          "A statement about the table gives `sum`, `min`, `max`, `count` or `value`.");
    }
  }

  private static FormField field(Node node, Extraction extraction) {
    return extraction
        .form()
        .field(node.scalar())
        .orElseThrow(
            () ->
                node.problem(
                    "The form in the config has no field '"
                        + node.scalar()
                        + "'. "
                        + Nearest.hint(node.scalar(), extraction.form().ids())));
  }

  private static RecordId study(Node node, Review review, Extraction extraction) {
    return RecordId.parse(node.scalar())
        .filter(id -> review.records().containsKey(id))
        .map(review::representativeOf)
        .filter(extraction.studies()::contains)
        .orElseThrow(
            () ->
                node.problem(
                    "`value` is of one study: '"
                        + node.scalar()
                        + "' is not the id of an included one."));
  }

  private static Optional<BigDecimal> number(Node node, String key) {
    return node.get(key).number();
  }

  private static Statement of(Node node, FormField field, Statement.Kind kind, BigDecimal number) {
    return statement(node, field, kind, "", number, Optional.empty());
  }

  private static Statement statement(
      Node node,
      FormField field,
      Statement.Kind kind,
      String choice,
      BigDecimal number,
      Optional<RecordId> study) {
    String where = node.get("where").scalarOr(node.get("id").scalarOr("the text"));
    return new Statement(
        node.get("id").scalar(),
        where,
        node.get("quote").scalar(),
        field.id(),
        kind,
        choice,
        number,
        study);
  }
}

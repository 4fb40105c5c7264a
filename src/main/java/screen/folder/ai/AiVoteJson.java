package screen.folder.ai;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import screen.Failure;
import screen.ai.AiVerdict;
import screen.ai.AiVote;
import screen.record.RecordId;
import screen.votes.Stage;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads and writes a vote of AI as a line of JSON, as {@code ai-vote.schema.json} describes it. If
 * the record is known and the answer is malformed, the vote is unclear. Other keys are not read.
 */
final class AiVoteJson {
  private static final JsonMapper JSON = new JsonMapper();
  private static final List<String> JUDGEMENTS = List.of("met", "not", "unclear");
  private static final int LONGEST = 2000;

  private AiVoteJson() {}

  /**
   * Reads a line.
   *
   * @param file its name in messages
   * @throws Failure of kind INPUT if it does not say which record, stage and run it is about
   */
  static AiVote read(String line, String file, int number, String run) {
    JsonNode json = object(line, file, number);
    String id = text(json, "record");
    RecordId record =
        RecordId.parse(id)
            .orElseThrow(() -> problem("'" + id + "' is not a record id.", file, number));
    String stageId = text(json, "stage");
    Stage stage =
        Stage.ofId(stageId)
            .orElseThrow(
                () ->
                    problem(
                        "'"
                            + stageId
                            + "' is not a stage. The stages are: "
                            + Stage.TITLE_ABSTRACT.id()
                            + ", "
                            + Stage.FULL_TEXT.id()
                            + ".",
                        file,
                        number));
    String said = text(json, "run");
    if (!said.equals(run)) {
      throw problem(
          "The vote is of the run '" + said + "', but run.json is about '" + run + "'.",
          file,
          number);
    }
    Optional<AiVerdict> verdict = AiVerdict.ofId(text(json, "verdict"));
    Optional<BigDecimal> score = score(json.path("score"));
    Optional<SortedMap<String, String>> criteria = criteria(json.path("criteria"));
    boolean malformed =
        verdict.isEmpty()
            || criteria.isEmpty()
            || (score.isEmpty() && isStated(json.path("score")))
            || (isStated(json.path("quote")) && !json.path("quote").isString());
    String answer = text(json, "answer");
    if (malformed || !answer.isEmpty()) {
      return AiVote.malformed(record, stage, answer.isEmpty() ? shortened(line) : answer, number);
    }
    return new AiVote(
        record, stage, verdict.get(), score, criteria.get(), text(json, "quote"), "", number);
  }

  /** A vote as a line, with its end. */
  static String write(AiVote vote, String run) {
    ObjectNode json = JSON.createObjectNode();
    json.put("record", vote.record().toString());
    json.put("stage", vote.stage().id());
    json.put("verdict", vote.verdict().id());
    vote.score().ifPresent(score -> json.put("score", score));
    if (!vote.criteria().isEmpty()) {
      vote.criteria().forEach(json.putObject("criteria")::put);
    }
    if (!vote.quote().isEmpty()) {
      json.put("quote", vote.quote());
    }
    if (vote.isMalformed()) {
      json.put("answer", vote.answer());
    }
    json.put("run", run);
    return JSON.writeValueAsString(json) + "\n";
  }

  private static JsonNode object(String line, String file, int number) {
    try {
      JsonNode json = JSON.readTree(line);
      if (json.isObject()) {
        return json;
      }
      throw problem(
          "The line is not a JSON object. Each vote is one object on a line of its own.",
          file,
          number);
    } catch (JacksonException e) {
      throw problem(
              "The line is not JSON. Each vote is one JSON object on a line of its own.",
              file,
              number)
          .because(e);
    }
  }

  private static Optional<BigDecimal> score(JsonNode score) {
    return Optional.of(score)
        .filter(JsonNode::isNumber)
        .map(JsonNode::decimalValue)
        .filter(n -> n.signum() >= 0 && n.compareTo(BigDecimal.ONE) <= 0);
  }

  /** Empty if malformed. */
  private static Optional<SortedMap<String, String>> criteria(JsonNode criteria) {
    SortedMap<String, String> screened = new TreeMap<>();
    if (!isStated(criteria)) {
      return Optional.of(screened);
    }
    criteria.properties().forEach(it -> screened.put(it.getKey(), it.getValue().asString("")));
    return criteria.isObject() && JUDGEMENTS.containsAll(screened.values())
        ? Optional.of(screened)
        : Optional.empty();
  }

  private static boolean isStated(JsonNode value) {
    return !value.isMissingNode() && !value.isNull();
  }

  private static String text(JsonNode json, String key) {
    JsonNode value = json.path(key);
    return value.isString() ? value.asString() : "";
  }

  private static String shortened(String line) {
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + " ...";
  }

  private static Failure problem(String message, String file, int line) {
    return Failure.input(message).at(file, line);
  }
}

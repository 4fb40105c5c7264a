package screen.folder.config;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import screen.Counted;
import screen.FileName;
import screen.protocol.Reviewers;
import screen.yaml.Node;

/** Reads {@code reviewers} of the config. */
final class ReviewersYaml {
  private ReviewersYaml() {}

  /**
   * Reads the team.
   *
   * @param rules those of the config, whose files of votes are kept beside those of people
   * @param ai those of the config, which may have older files of votes there
   */
  static Reviewers read(Node reviewers, Node rules, Node ai) {
    reviewers.only(
        List.of("screeners", "votes-per-record", "tiebreaker", "automation", "substitutes"));
    refuseAutomation(reviewers.get("automation"));
    Node screeners = reviewers.get("screeners");
    List<String> team = screeners.texts();
    if (team.isEmpty()) {
      throw reviewers.problem(
          "The config names no screeners. Add `reviewers: {screeners: [A, B]}`.");
    }
    Node perRecord = reviewers.get("votes-per-record");
    int votes = perRecord.whole().orElse(2);
    if (votes < 1 || votes > team.size()) {
      throw perRecord.problem(
          "votes-per-record is "
              + votes
              + ", but there "
              + Counted.form(team.size(), "is ", "are ")
              + Counted.of(team.size(), "screener")
              + ".");
    }
    Node tiebreaker = reviewers.get("tiebreaker");
    if (team.contains(tiebreaker.scalar())) {
      throw tiebreaker.problem(
          "'"
              + tiebreaker.scalar()
              + "' is a screener too. The tiebreaker must not have screened the record: name"
              + " another person, or leave `tiebreaker` out and write `screening: {conflicts:"
              + " [consensus, third-screener]}`: then a screener who has not screened the record"
              + " settles it.");
    }
    checkNames(reviewers, rules, ai);
    return new Reviewers(
        team,
        votes,
        tiebreaker.scalar(),
        rules.list().stream()
            .filter(rule -> rule.has("from"))
            .map(rule -> rule.get("id").scalar())
            .toList(),
        reviewers.get("substitutes").texts());
  }

  /**
   * Explains the kinds of automation to a config that does not say which of them it means: an
   * exclusion by a rule removes a record, and one by AI must not.
   */
  private static void refuseAutomation(Node automation) {
    if (automation.texts().isEmpty()) {
      return;
    }
    String name = automation.texts().get(0);
    throw automation.problem(
        "`reviewers: {automation: ["
            + String.join(", ", automation.texts())
            + "]}` does not say what each of them is. Take `automation` out, and name each at the"
            + " top level of the config. A filter by language, date, publication type and the like:"
            + " `rules: [{id: "
            + name
            + ", from: file}]`. A validated classifier that removes records before anybody reads:"
            + " `rules: [{id: "
            + name
            + ", from: file, role: pre-screen, reference: DOI of its validation}]`. A language"
            + " model or other AI, whose votes are measured and exclude nothing: `ai: [{id: "
            + name
            + "}]`. The votes in"
            + " records/decisions/title-abstract/"
            + name
            + ".csv then go on counting.");
  }

  private static void checkNames(Node reviewers, Node rules, Node ai) {
    List<Node> everybody = new ArrayList<>();
    for (String list : List.of("screeners", "substitutes")) {
      everybody.addAll(reviewers.get(list).list());
    }
    if (!reviewers.get("tiebreaker").scalar().isEmpty()) {
      everybody.add(reviewers.get("tiebreaker"));
    }
    rules.list().stream()
        .filter(rule -> rule.has("from"))
        .map(rule -> rule.get("id"))
        .forEach(everybody::add);
    ai.list().stream().map(tool -> tool.get("id")).forEach(everybody::add);
    ConfigList.distinct("reviewers, rules and ai", everybody);
    Map<String, String> byFile = new HashMap<>();
    for (Node node : everybody) {
      String name = node.scalar();
      String other = byFile.put(FileName.twinKey(name), name);
      if (other != null) {
        throw node.problem(
            "'"
                + other
                + "' and '"
                + name
                + "' differ only in capitals or in the encoding of accents; Windows and macOS would"
                + " keep their votes in one file.");
      }
      FileName.objectionTo(name)
          .ifPresent(
              why -> {
                throw node.problem("'" + name + "' cannot be a reviewer's name: " + why);
              });
    }
  }
}

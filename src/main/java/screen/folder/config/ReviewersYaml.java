package screen.folder.config;

import static screen.folder.config.ProtocolYaml.list;
import static screen.folder.config.ProtocolYaml.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import screen.Counted;
import screen.FileName;
import screen.protocol.Reviewers;

/** {@code reviewers} of the config, as parsed. */
record ReviewersYaml(
    @Nullable List<String> screeners,
    @Nullable Integer votesPerRecord,
    @Nullable String tiebreaker,
    @Nullable List<String> automation,
    @Nullable List<String> substitutes) {
  Reviewers toReviewers(ConfigProblems problems) {
    List<String> team = list(screeners);
    int votes = votesPerRecord == null ? 2 : votesPerRecord;
    if (votes < 1 || votes > team.size()) {
      throw problems.about(
          votesPerRecord == null ? "reviewers" : "votes-per-record",
          "votes-per-record is "
              + votes
              + ", but there "
              + Counted.form(team.size(), "is ", "are ")
              + Counted.of(team.size(), "screener")
              + ".");
    }
    if (team.contains(text(tiebreaker))) {
      throw problems.about(
          "tiebreaker",
          "'"
              + text(tiebreaker)
              + "' is a screener too. Who breaks ties must not have judged: name somebody else, or"
              + " leave `tiebreaker` out and write `screening: {conflicts: [consensus,"
              + " third-screener]}`: then a screener who has not judged the record settles it.");
    }
    Reviewers reviewers =
        new Reviewers(team, votes, text(tiebreaker), list(automation), list(substitutes));
    checkNames(problems);
    return reviewers;
  }

  private void checkNames(ConfigProblems problems) {
    List<String> everybody = new ArrayList<>(list(screeners));
    everybody.addAll(list(automation));
    everybody.addAll(list(substitutes));
    if (!text(tiebreaker).isEmpty()) {
      everybody.add(text(tiebreaker));
    }
    problems.distinct("reviewers", everybody);
    Map<String, String> byFile = new HashMap<>();
    for (String name : everybody) {
      String other = byFile.put(FileName.twinKey(name), name);
      if (other != null) {
        throw problems.about(
            name,
            "'"
                + other
                + "' and '"
                + name
                + "' differ in capitals or accents' encoding alone; Windows and macOS would keep"
                + " their votes in one file.");
      }
      FileName.objectionTo(name)
          .ifPresent(
              why -> {
                throw problems.about(name, "'" + name + "' cannot be a reviewer's name: " + why);
              });
    }
  }
}

package screen.folder.config;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import screen.Nearest;
import screen.protocol.PilotSettings;
import screen.protocol.RankingSettings;
import screen.protocol.RankingSettings.Learning;
import screen.protocol.ReadingAids;
import screen.protocol.Reviewers;
import screen.protocol.ScreeningSettings;
import screen.protocol.ScreeningSettings.Assign;
import screen.protocol.ScreeningSettings.Order;
import screen.protocol.ScreeningSettings.Resolution;
import screen.protocol.ScreeningSettings.Tiebreak;
import screen.protocol.Seat;
import screen.protocol.SecondCheck;
import screen.protocol.StoppingPlan;
import screen.yaml.Node;

/** Reads {@code screening} of the config. */
final class ScreeningYaml {
  private static final List<String> KEYS =
      List.of(
          "assign",
          "seed",
          "pilot",
          "order",
          "tiebreak",
          "include-terms",
          "exclude-terms",
          "conflicts",
          "second-check",
          "ranking",
          "stopping");

  private static final BigDecimal USUAL = new BigDecimal("0.95");
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal SUREST = new BigDecimal("0.9999");

  private ScreeningYaml() {}

  static ScreeningSettings read(Node screening, Reviewers team, ReadingAids aids) {
    screening.only(KEYS);
    long seed = screening.get("seed").wholeOf64Bits().orElse(0L);
    return new ScreeningSettings(
        ConfigWords.chosen(screening.get("assign"), Assign.ALL),
        seed,
        pilot(screening.get("pilot"), team),
        ConfigWords.chosen(screening.get("order"), Order.ID),
        ConfigWords.chosen(screening.get("tiebreak"), Tiebreak.OPEN),
        screening.get("include-terms").texts(),
        screening.get("exclude-terms").texts(),
        resolutions(screening.get("conflicts")),
        secondCheck(screening.get("second-check"), team, seed),
        aids,
        ranking(screening.get("ranking")),
        stopping(screening.get("stopping")));
  }

  private static RankingSettings ranking(Node ranking) {
    ranking.only(List.of("learns-from", "random-first"));
    int randomFirst = ranking.get("random-first").whole().orElse(0);
    if (randomFirst < 0) {
      throw ranking.get("random-first").problem("`random-first` counts records: 0 or more.");
    }
    return new RankingSettings(
        ConfigWords.chosen(ranking.get("learns-from"), Learning.OWN), randomFirst);
  }

  private static Set<Resolution> resolutions(Node conflicts) {
    if (conflicts.isAbsent()) {
      return ScreeningSettings.USUAL;
    }
    Set<Resolution> ways = EnumSet.noneOf(Resolution.class);
    for (Node way : conflicts.list()) {
      ways.add(ConfigWords.chosen(way, Resolution.CONSENSUS));
    }
    ConfigList.distinct("conflicts", conflicts.list());
    if (ways.isEmpty()) {
      throw conflicts.problem(
          "`conflicts` names how a conflict may end: `conflicts: [consensus, tiebreaker]`.");
    }
    if (ways.equals(EnumSet.of(Resolution.ANY_INCLUDE))) {
      throw conflicts.problem(
          "`any-include` ends conflicts at title and abstract only. Name a way for full texts too:"
              + " `conflicts: [any-include, consensus, tiebreaker]`.");
    }
    return ways;
  }

  private static SecondCheck secondCheck(Node check, Reviewers team, long seed) {
    if (check.only(List.of("share", "seed")).isAbsent()) {
      return SecondCheck.NONE;
    }
    double share = check.get("share").number().map(BigDecimal::doubleValue).orElse(0.0);
    if (share <= 0 || share > 1) {
      throw check.problem(
          "`second-check` needs a share above 0 and up to 1: `second-check: {share: 0.1}`.");
    }
    if (team.votesPerRecord() != 1 || team.seats().size() < 2) {
      throw check.problem(
          "`second-check` draws records for a second vote where one suffices: it needs"
              + " `votes-per-record: 1` and two screeners or more.");
    }
    return new SecondCheck(share, check.get("seed").wholeOf64Bits().orElse(seed));
  }

  private static Optional<StoppingPlan> stopping(Node stopping) {
    if (stopping.only(List.of("plan", "target-recall", "confidence")).isAbsent()) {
      return Optional.empty();
    }
    return Optional.of(
        new StoppingPlan(
            ConfigWords.chosen(stopping.get("plan"), StoppingPlan.Rule.CMH),
            share(stopping.get("target-recall"), BigDecimal.ONE),
            share(stopping.get("confidence"), SUREST)));
  }

  /** A share from one half to this; 0.95 if it is absent. */
  private static BigDecimal share(Node node, BigDecimal most) {
    BigDecimal share = node.number().orElse(USUAL);
    if (share.compareTo(HALF) < 0 || share.compareTo(most) > 0) {
      throw node.problem(
          "`" + node.path() + "` takes a number from 0.5 to " + most + ", such as 0.95.");
    }
    return share;
  }

  private static PilotSettings pilot(Node pilot, Reviewers team) {
    if (pilot.only(List.of("size", "screeners")).isAbsent()) {
      return PilotSettings.NONE;
    }
    int size = pilot.get("size").whole().orElse(0);
    if (size < 1) {
      throw pilot.problem("`pilot` needs a size of 1 or more: `pilot: {size: 50}`.");
    }
    List<String> known = team.seats().stream().map(Seat::name).toList();
    Node named = pilot.get("screeners");
    for (Node name : named.list()) {
      if (!known.contains(name.scalar())) {
        throw name.problem(
            "'"
                + name.scalar()
                + "' in `pilot` is not a screener. "
                + Nearest.hint(name.scalar(), known));
      }
    }
    ConfigList.distinct("pilot", named.list());
    if (!named.list().isEmpty() && named.list().size() < team.votesPerRecord()) {
      throw named.problem(
          "`pilot` names "
              + named.list().size()
              + " screeners, but votes-per-record is "
              + team.votesPerRecord()
              + ".");
    }
    return new PilotSettings(size, named.texts());
  }
}

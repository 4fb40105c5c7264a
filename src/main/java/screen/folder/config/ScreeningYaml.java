package screen.folder.config;

import static screen.folder.config.ProtocolYaml.chosen;
import static screen.folder.config.ProtocolYaml.list;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import screen.Nearest;
import screen.protocol.PilotSettings;
import screen.protocol.ReadingAids;
import screen.protocol.Reviewers;
import screen.protocol.ScreeningSettings;
import screen.protocol.ScreeningSettings.Assign;
import screen.protocol.ScreeningSettings.Order;
import screen.protocol.ScreeningSettings.Resolution;
import screen.protocol.ScreeningSettings.Tiebreak;
import screen.protocol.Seat;
import screen.protocol.SecondCheck;

/** {@code screening} of the config, as parsed. */
record ScreeningYaml(
    @Nullable String assign,
    @Nullable Long seed,
    @Nullable PilotYaml pilot,
    @Nullable String order,
    @Nullable String tiebreak,
    @Nullable List<String> includeTerms,
    @Nullable List<String> excludeTerms,
    @Nullable List<String> conflicts,
    @Nullable SecondCheckYaml secondCheck) {

  record PilotYaml(@Nullable Integer size, @Nullable List<String> screeners) {}

  record SecondCheckYaml(@Nullable Double share, @Nullable Long seed) {}

  ScreeningSettings toSettings(Reviewers team, ConfigProblems problems) {
    return new ScreeningSettings(
        chosen("screening.assign", assign, Assign.ALL, problems),
        seed == null ? 0 : seed,
        pilotSettings(team, problems),
        chosen("screening.order", order, Order.ID, problems),
        chosen("screening.tiebreak", tiebreak, Tiebreak.OPEN, problems),
        list(includeTerms),
        list(excludeTerms),
        resolutions(problems),
        secondCheck(team, problems),
        ReadingAids.NONE);
  }

  private Set<Resolution> resolutions(ConfigProblems problems) {
    if (conflicts == null) {
      return ScreeningSettings.USUAL;
    }
    Set<Resolution> ways = EnumSet.noneOf(Resolution.class);
    for (String way : conflicts) {
      ways.add(chosen("screening.conflicts", way, Resolution.CONSENSUS, problems));
    }
    problems.distinct("conflicts", conflicts);
    if (ways.isEmpty()) {
      throw problems.about(
          "conflicts",
          "`conflicts` names how a conflict may end: `conflicts: [consensus, tiebreaker]`.");
    }
    return ways;
  }

  private SecondCheck secondCheck(Reviewers team, ConfigProblems problems) {
    if (secondCheck == null) {
      return SecondCheck.NONE;
    }
    Double share = secondCheck.share();
    if (share == null || !(share > 0 && share <= 1)) {
      throw problems.about(
          "second-check",
          "`second-check` needs a share above 0 and up to 1: `second-check: {share: 0.1}`.");
    }
    if (team.votesPerRecord() != 1 || team.seats().size() < 2) {
      throw problems.about(
          "second-check",
          "`second-check` draws records for a second vote where one suffices: it needs"
              + " `votes-per-record: 1` and two screeners or more.");
    }
    Long own = secondCheck.seed();
    return new SecondCheck(share, own != null ? own : seed == null ? 0 : seed);
  }

  private PilotSettings pilotSettings(Reviewers team, ConfigProblems problems) {
    if (pilot == null) {
      return PilotSettings.NONE;
    }
    if (pilot.size() == null || pilot.size() < 1) {
      throw problems.about("pilot", "`pilot` needs a size of 1 or more: `pilot: {size: 50}`.");
    }
    List<String> named = list(pilot.screeners());
    List<String> known = team.seats().stream().map(Seat::name).toList();
    for (String name : named) {
      if (!known.contains(name)) {
        throw problems.about(
            "pilot", "'" + name + "' in `pilot` is not a screener. " + Nearest.hint(name, known));
      }
    }
    problems.distinct("pilot", named);
    if (!named.isEmpty() && named.size() < team.votesPerRecord()) {
      throw problems.about(
          "pilot",
          "`pilot` names "
              + named.size()
              + " screeners, but votes-per-record is "
              + team.votesPerRecord()
              + ".");
    }
    return new PilotSettings(pilot.size(), named);
  }
}

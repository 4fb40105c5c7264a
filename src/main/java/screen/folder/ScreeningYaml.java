package screen.folder;

import static screen.folder.ProtocolYaml.chosen;
import static screen.folder.ProtocolYaml.list;

import java.util.List;
import org.jspecify.annotations.Nullable;
import screen.Nearest;
import screen.protocol.PilotSettings;
import screen.protocol.Reviewers;
import screen.protocol.ScreeningSettings;
import screen.protocol.ScreeningSettings.Assign;
import screen.protocol.ScreeningSettings.Order;
import screen.protocol.ScreeningSettings.Tiebreak;
import screen.protocol.Seat;

/** {@code screening} of the config, as it is written. */
record ScreeningYaml(
    @Nullable String assign,
    @Nullable Long seed,
    @Nullable PilotYaml pilot,
    @Nullable String order,
    @Nullable String tiebreak,
    @Nullable List<String> includeTerms,
    @Nullable List<String> excludeTerms) {

  record PilotYaml(@Nullable Integer size, @Nullable List<String> screeners) {}

  ScreeningSettings toSettings(Reviewers team, ProtocolFile.Problems problems) {
    return new ScreeningSettings(
        chosen("screening.assign", assign, Assign.ALL, problems),
        seed == null ? 0 : seed,
        pilotSettings(team, problems),
        chosen("screening.order", order, Order.ID, problems),
        chosen("screening.tiebreak", tiebreak, Tiebreak.OPEN, problems),
        list(includeTerms),
        list(excludeTerms));
  }

  private PilotSettings pilotSettings(Reviewers team, ProtocolFile.Problems problems) {
    if (pilot == null) {
      return PilotSettings.NONE;
    }
    if (pilot.size() == null || pilot.size() < 1) {
      throw problems.about("pilot:", "`pilot` needs a size of 1 or more: `pilot: {size: 50}`.");
    }
    List<String> named = list(pilot.screeners());
    List<String> known = team.seats().stream().map(Seat::name).toList();
    for (String name : named) {
      if (!known.contains(name)) {
        throw problems.about(
            "pilot:", "'" + name + "' in `pilot` is no screener. " + Nearest.hint(name, known));
      }
    }
    problems.distinct("pilot", named);
    if (!named.isEmpty() && named.size() < team.votesPerRecord()) {
      throw problems.about(
          "pilot:",
          "`pilot` names "
              + named.size()
              + " screeners, but votes-per-record is "
              + team.votesPerRecord()
              + ".");
    }
    return new PilotSettings(pilot.size(), named);
  }
}

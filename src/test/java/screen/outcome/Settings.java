package screen.outcome;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import screen.protocol.PilotSettings;
import screen.protocol.RankingSettings;
import screen.protocol.ReadingAids;
import screen.protocol.ScreeningSettings;
import screen.protocol.ScreeningSettings.Resolution;
import screen.protocol.SecondCheck;
import screen.protocol.StoppingPlan;

/** The default settings of screening, but for one of them. */
public final class Settings {
  private Settings() {}

  /** With these ways to settle conflicts. */
  static ScreeningSettings settlingBy(Set<Resolution> ways) {
    return with(ways, SecondCheck.NONE, Optional.empty());
  }

  /** With this second check. */
  static ScreeningSettings checking(SecondCheck share) {
    return with(ScreeningSettings.USUAL, share, Optional.empty());
  }

  /** With this stopping plan. */
  public static ScreeningSettings stoppingBy(StoppingPlan plan) {
    return with(ScreeningSettings.USUAL, SecondCheck.NONE, Optional.of(plan));
  }

  private static ScreeningSettings with(
      Set<Resolution> ways, SecondCheck share, Optional<StoppingPlan> plan) {
    return new ScreeningSettings(
        ScreeningSettings.Assign.ALL,
        0,
        PilotSettings.NONE,
        ScreeningSettings.Order.ID,
        ScreeningSettings.Tiebreak.OPEN,
        List.of(),
        List.of(),
        ways,
        share,
        ReadingAids.NONE,
        RankingSettings.DEFAULT,
        plan);
  }
}

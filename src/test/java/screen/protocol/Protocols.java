package screen.protocol;

import java.util.List;
import java.util.TreeMap;

/** Protocols for tests: what a test does not say is as the tool has it by default. */
public final class Protocols {
  private Protocols() {}

  /** A team without substitutes. */
  public static Reviewers team(
      List<String> screeners, int votesPerRecord, String tiebreaker, String... automation) {
    return new Reviewers(screeners, votesPerRecord, tiebreaker, List.of(automation), List.of());
  }

  public static Protocol of(Reviewers team, List<Source> sources, List<ExclusionReason> reasons) {
    return of(
        "A review", "", team, sources, reasons, ReportSettings.DEFAULT, AgreementSettings.DEFAULT);
  }

  public static Protocol of(
      String title,
      String registration,
      Reviewers team,
      List<Source> sources,
      List<ExclusionReason> reasons,
      ReportSettings report,
      AgreementSettings agreement) {
    return new Protocol(
        title,
        registration,
        team,
        sources,
        reasons,
        report,
        agreement,
        ScreeningSettings.DEFAULT,
        Automation.NONE,
        UpdateSettings.DEFAULT,
        new TreeMap<>());
  }
}

package screen.render.diagram;

import java.util.List;
import java.util.Optional;
import screen.flow.Arm;
import screen.flow.Box;

/**
 * The words of the diagram of PRISMA-trAIce, which counts exclusions by people and by AI apart. Its
 * template has one column; that of other methods has the headings of PRISMA 2020.
 *
 * @see <a href="https://doi.org/10.2196/80247">PRISMA-trAIce, JMIR AI 2025;4:e80247</a>
 */
final class WordingTraice implements Wording {
  private static final String HUMAN = "by Human";
  private static final String AI = "by AI";

  private final Contents contents;

  WordingTraice(Contents contents) {
    this.contents = contents;
  }

  @Override
  public String title(String kind, boolean otherMethods) {
    return "PRISMA-trAIce flow diagram";
  }

  /** "Registration" is the word of the template. */
  @Override
  public String databases() {
    return "databases and registration";
  }

  @Override
  public BoxText identified() {
    return contents.identified("Records identified from:");
  }

  @Override
  public Optional<BoxText> removed() {
    return contents.removed("Records marked as ineligible by automated tools*");
  }

  @Override
  public BoxText counted(Box box) {
    return BoxText.counted(box.label() + ":", contents.tallies().of(box));
  }

  @Override
  public BoxText excludedRecords() {
    return BoxText.headed(Box.EXCLUDED.label() + ":")
        .count(1, HUMAN, contents.tallies().of(Box.EXCLUDED_BY_HUMAN))
        .and(contents.earlyReasons(2, Box.EXCLUDED))
        .count(1, AI, contents.tallies().of(Box.EXCLUDED_BY_AI));
  }

  /** AI screens out records only, so that every report is excluded by people. */
  @Override
  public BoxText excludedReports(Arm arm) {
    Box excluded = Box.EXCLUDED_FULL_TEXT.inArm(arm);
    return BoxText.headed(excluded.label() + ":")
        .count(1, HUMAN, contents.tallies().of(excluded))
        .and(contents.reasons(2, excluded))
        .count(1, AI, contents.tallies().number(of -> 0));
  }

  @Override
  public String studies(String included) {
    return included + " included in Review:";
  }

  @Override
  public String reports(String included) {
    return "Reports of " + included + " studies:";
  }

  @Override
  public List<String> notes() {
    return contents.footnotes().traice();
  }
}

package screen.render.diagram;

import java.util.List;
import java.util.Optional;
import screen.flow.Arm;
import screen.flow.Box;

/** The words of the PRISMA 2020 templates. */
final class Wording2020 implements Wording {
  private final Contents contents;

  Wording2020(Contents contents) {
    this.contents = contents;
  }

  @Override
  public String title(String kind, boolean otherMethods) {
    return "PRISMA 2020 flow diagram for "
        + kind
        + " systematic reviews which included searches of databases"
        + (otherMethods ? ", registers and other sources" : " and registers only");
  }

  @Override
  public String databases() {
    return "databases and registers";
  }

  @Override
  public BoxText identified() {
    return contents.identified("Records identified from*:");
  }

  @Override
  public Optional<BoxText> removed() {
    return contents.removed(Box.REMOVED_AUTOMATION.label());
  }

  @Override
  public BoxText counted(Box box) {
    return contents.counted(box);
  }

  @Override
  public BoxText excludedRecords() {
    String heading = Box.EXCLUDED.label() + "**";
    return contents.excludedRecords(heading, contents.tallies().of(Box.EXCLUDED), Box.EXCLUDED);
  }

  @Override
  public BoxText excludedReports(Arm arm) {
    return contents.excluded(arm);
  }

  @Override
  public String studies(String included) {
    return included + " included in review";
  }

  @Override
  public String reports(String included) {
    return "Reports of " + included + " studies";
  }

  @Override
  public List<String> notes() {
    return contents.footnotes().prisma2020();
  }
}

package screen.render.diagram;

import static screen.render.diagram.BoxNode.Role.BOX;
import static screen.render.diagram.BoxNode.Role.GREY_BOX;
import static screen.render.diagram.BoxNode.Role.GREY_HEADER;
import static screen.render.diagram.BoxNode.Role.HEADER;
import static screen.render.diagram.BoxNode.Role.NOTICE;
import static screen.render.diagram.BoxNode.Role.OPEN;

import java.util.List;
import screen.flow.Arm;
import screen.flow.Box;
import screen.flow.Flow;
import screen.flow.Flow.Included;
import screen.render.diagram.Diagram.Phase;

/**
 * The four PRISMA 2020 flow diagrams, in the words of their templates: new and updated reviews,
 * databases and registers only (v1) or with other methods (v2).
 *
 * @see <a href="https://doi.org/10.1136/bmj.n71">Page MJ et al. BMJ 2021;372:n71</a>
 */
final class Prisma2020 {
  private static final int NOTICES = 0;
  private static final int HEADERS = 1;
  private static final int IDENTIFIED = 2;
  private static final int SCREENED = 3;
  private static final int SOUGHT = 4;
  private static final int ASSESSED = 5;
  private static final int INCLUDED = 6;
  private static final int TOTAL = 7;

  private final Flow flow;
  private final Contents contents;
  private final boolean updated;
  private final boolean otherMethods;
  private final Sketch sketch;

  /** The column of databases and registers; their side boxes are in the next. */
  private final int main;

  /** The column of other methods, if there are any. */
  private final int other;

  private Prisma2020(Flow flow, Contents contents) {
    this.flow = flow;
    this.contents = contents;
    this.updated = flow.isUpdated();
    this.otherMethods = flow.hasOtherMethods();
    this.main = updated ? 1 : 0;
    this.other = main + 2;
    this.sketch = new Sketch(otherMethods ? other + 2 : other);
  }

  static Diagram of(Flow flow, Contents contents) {
    return new Prisma2020(flow, contents).diagram();
  }

  private Diagram diagram() {
    contents.interim().ifPresent(lines -> sketch.wide("interim", NOTICE, NOTICES, lines));
    if (updated) {
      previous();
    }
    databasesAndRegisters();
    if (otherMethods) {
      otherMethods();
    }
    included();
    String title =
        "PRISMA 2020 flow diagram for "
            + (updated ? "updated" : "new")
            + " systematic reviews which included searches of databases"
            + (otherMethods ? ", registers and other sources" : " and registers only");
    List<Phase> phases =
        List.of(
            new Phase("Identification", IDENTIFIED, IDENTIFIED),
            new Phase("Screening", SCREENED, ASSESSED),
            new Phase("Included", INCLUDED, updated ? TOTAL : INCLUDED));
    return sketch.finished(title, phases, contents.notes2020());
  }

  private void previous() {
    Included previous = flow.previous();
    sketch.header("header_prev", GREY_HEADER, HEADERS, 0, 1, "Previous studies");
    sketch.box(
        "previous",
        GREY_BOX,
        IDENTIFIED,
        0,
        new BoxText()
            .count(0, "Studies included in previous version of review", previous.studies())
            .count(
                0,
                "Reports of studies included in previous version of review",
                previous.reports()));
  }

  private void databasesAndRegisters() {
    sketch.header(
        "header_db", HEADER, HEADERS, main, 2, identificationVia("databases and registers"));
    sketch.box("identified", BOX, IDENTIFIED, main, contents.identified());
    sketch.side("removed", BOX, contents.removed(), "identified");
    sketch.box("screened", BOX, SCREENED, main, counted(Box.SCREENED));
    sketch.arrow("identified", "screened");
    BoxText excluded =
        contents.excludedRecords(Box.EXCLUDED.label() + "**", flow.count(Box.EXCLUDED));
    sketch.side("rec_excluded", BOX, excluded, "screened");
    contents
        .openRecords(Arm.MAIN)
        .ifPresent(lines -> sketch.side("rec_open", OPEN, lines, "screened"));
    retrievalAndEligibility(Arm.MAIN, main, BOX, "screened");
  }

  private void otherMethods() {
    sketch.header(
        "header_other", GREY_HEADER, HEADERS, other, 2, identificationVia("other methods"));
    sketch.box("o_identified", GREY_BOX, IDENTIFIED, other, contents.identifiedByOtherMethods());
    // The template has no box for these two; if they occur, the sums need them.
    if (flow.count(Box.OTHER_DROPPED) > 0) {
      sketch.side("o_dropped", GREY_BOX, counted(Box.OTHER_DROPPED), "o_identified");
    }
    contents
        .openRecords(Arm.OTHER)
        .ifPresent(lines -> sketch.side("o_rec_open", OPEN, lines, "o_identified"));
    retrievalAndEligibility(Arm.OTHER, other, GREY_BOX, "o_identified");
  }

  private void retrievalAndEligibility(Arm arm, int column, BoxNode.Role role, String before) {
    String sought = id(arm, "sought");
    sketch.box(sought, role, SOUGHT, column, counted(Box.SOUGHT.inArm(arm)));
    sketch.arrow(before, sought);
    BoxText notRetrieved = counted(Box.NOT_RETRIEVED.inArm(arm));
    sketch.side(id(arm, "not_retrieved"), role, notRetrieved, sought);
    String assessed = id(arm, "assessed");
    sketch.box(assessed, role, ASSESSED, column, counted(Box.ASSESSED.inArm(arm)));
    sketch.arrow(sought, assessed);
    sketch.side(id(arm, "rep_excluded"), role, contents.excluded(arm), assessed);
    contents
        .unclassified(arm)
        .ifPresent(l -> sketch.side(id(arm, "rep_unclassified"), role, l, assessed));
    contents.openReports(arm).ifPresent(l -> sketch.side(id(arm, "rep_open"), OPEN, l, assessed));
  }

  /** The id of a box in an arm. */
  private static String id(Arm arm, String box) {
    return arm == Arm.MAIN ? box : "o_" + box;
  }

  private BoxText counted(Box box) {
    return BoxText.counted(box.label(), flow.count(box));
  }

  private void included() {
    Included included = flow.included();
    BoxText lines =
        BoxText.counted(
                (updated ? "New studies" : "Studies") + " included in review", included.studies())
            .and(
                BoxText.counted(
                    "Reports of " + (updated ? "new included" : "included") + " studies",
                    included.reports()));
    sketch.box("included", BOX, INCLUDED, main, lines);
    sketch.arrow("assessed", "included");
    if (otherMethods) {
      sketch.arrow("o_assessed", "included");
    }
    if (updated) {
      Included total = flow.total();
      BoxText totals =
          BoxText.counted("Total studies included in review", total.studies())
              .and(BoxText.counted("Reports of total included studies", total.reports()));
      sketch.box("total", GREY_BOX, TOTAL, main, totals);
      sketch.arrow("included", "total");
      sketch.arrow("previous", "total");
    }
  }

  private String identificationVia(String how) {
    return "Identification of " + (updated ? "new studies" : "studies") + " via " + how;
  }
}

package screen.render.diagram;

import static screen.render.diagram.BoxNode.Role.BOX;
import static screen.render.diagram.BoxNode.Role.GREY_BOX;
import static screen.render.diagram.BoxNode.Role.GREY_HEADER;
import static screen.render.diagram.BoxNode.Role.HEADER;
import static screen.render.diagram.BoxNode.Role.NOTICE;
import static screen.render.diagram.BoxNode.Role.OPEN;

import java.util.List;
import java.util.Optional;
import screen.flow.Arm;
import screen.flow.Box;
import screen.flow.Flow;
import screen.flow.Flow.Included;
import screen.flow.Versions;
import screen.render.diagram.Diagram.Phase;

/**
 * The four PRISMA 2020 flow diagrams, in the words of their templates: new and updated reviews,
 * databases and registers only (v1) or with other methods (v2). That of a living review has the
 * same boxes, with a number for each version; that of PRISMA-trAIce has them in other words.
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
  private final Wording words;
  private final boolean living;

  /** Whether there is an earlier published version of this review. */
  private final boolean updated;

  private final boolean mainArm;
  private final boolean otherMethods;
  private final Sketch sketch;

  /** The column of databases and registers; their side boxes are in the next. */
  private final int main;

  /** The column of other methods, if there are any. */
  private final int other;

  private Prisma2020(Versions versions, Contents contents, Wording words) {
    this.flow = versions.whole();
    this.contents = contents;
    this.words = words;
    this.living = versions.isLiving();
    this.updated = flow.isUpdated();
    this.otherMethods = flow.hasOtherMethods();
    this.mainArm =
        !otherMethods || contents.isShown(contents.tallies().number(Flow::identifiedByMainArm));
    this.main = updated ? 1 : 0;
    this.other = mainArm ? main + 2 : main;
    this.sketch = new Sketch(otherMethods ? other + 2 : main + 2);
  }

  static Diagram of(Versions versions, Contents contents) {
    return new Prisma2020(versions, contents, new Wording2020(contents)).diagram();
  }

  /** The same boxes in the words of PRISMA-trAIce, with exclusions by people and by AI apart. */
  static Diagram traice(Versions versions, Contents contents) {
    return new Prisma2020(versions, contents, new WordingTraice(contents)).diagram();
  }

  private Diagram diagram() {
    contents.interim().ifPresent(lines -> sketch.wide("interim", NOTICE, NOTICES, lines));
    contents.legend().ifPresent(lines -> sketch.wide("versions", GREY_HEADER, NOTICES, lines));
    if (updated) {
      previous();
    }
    Optional<String> lastOfMain = mainArm ? Optional.of(databasesAndRegisters()) : Optional.empty();
    Optional<String> lastOfOther = otherMethods ? Optional.of(otherMethods()) : Optional.empty();
    included();
    lastOfMain.ifPresent(last -> sketch.arrow(last, "included"));
    lastOfOther.ifPresent(last -> sketch.arrow(last, "included"));
    if (updated || living) {
      total();
    }
    List<Phase> phases =
        List.of(
            new Phase("Identification", IDENTIFIED, IDENTIFIED),
            new Phase("Screening", SCREENED, ASSESSED),
            new Phase("Included", INCLUDED, TOTAL));
    String kind = updated ? "updated" : "new";
    String title = words.title(living ? "living" : kind, otherMethods);
    return sketch.finished(title, phases, words.notes());
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
            .count(
                0, "Studies included in previous version of review", Tally.of(previous.studies()))
            .count(
                0,
                "Reports of studies included in previous version of review",
                Tally.of(previous.reports())));
  }

  /** Draws the arm and returns the id of its last box. */
  private String databasesAndRegisters() {
    sketch.header("header_db", HEADER, HEADERS, main, 2, identificationVia(words.databases()));
    sketch.box("identified", BOX, IDENTIFIED, main, words.identified());
    words.removed().ifPresent(lines -> sketch.side("removed", BOX, lines, "identified"));
    String last = below("identified", "screened", BOX, SCREENED, main, Box.SCREENED);
    if (!last.equals("screened")) {
      return last;
    }
    if (contents.isShown(contents.tallies().of(Box.EXCLUDED))) {
      sketch.side("rec_excluded", BOX, words.excludedRecords(), "screened");
    }
    contents
        .openRecords(Arm.MAIN)
        .ifPresent(lines -> sketch.side("rec_open", OPEN, lines, "screened"));
    return retrievalAndEligibility(Arm.MAIN, main, BOX, "screened");
  }

  /** Draws the arm and returns the id of its last box. */
  private String otherMethods() {
    sketch.header(
        "header_other", GREY_HEADER, HEADERS, other, 2, identificationVia("other methods"));
    sketch.box("o_identified", GREY_BOX, IDENTIFIED, other, contents.identifiedByOtherMethods());
    // The template has no box for these two; if they occur, the sums need them.
    if (!contents.tallies().of(Box.OTHER_DROPPED).isZero()) {
      sketch.side("o_dropped", GREY_BOX, contents.dropped(), "o_identified");
    }
    contents
        .openRecords(Arm.OTHER)
        .ifPresent(lines -> sketch.side("o_rec_open", OPEN, lines, "o_identified"));
    return retrievalAndEligibility(Arm.OTHER, other, GREY_BOX, "o_identified");
  }

  private String retrievalAndEligibility(Arm arm, int column, BoxNode.Role role, String before) {
    String sought = id(arm, "sought");
    String last = below(before, sought, role, SOUGHT, column, Box.SOUGHT.inArm(arm));
    if (!last.equals(sought)) {
      return last;
    }
    Box notRetrieved = Box.NOT_RETRIEVED.inArm(arm);
    if (contents.isShown(contents.tallies().of(notRetrieved))) {
      sketch.side(id(arm, "not_retrieved"), role, words.counted(notRetrieved), sought);
    }
    String assessed = id(arm, "assessed");
    if (!below(sought, assessed, role, ASSESSED, column, Box.ASSESSED.inArm(arm))
        .equals(assessed)) {
      return sought;
    }
    if (contents.isShown(contents.tallies().of(Box.EXCLUDED_FULL_TEXT.inArm(arm)))) {
      sketch.side(id(arm, "rep_excluded"), role, words.excludedReports(arm), assessed);
    }
    contents
        .unclassified(arm)
        .ifPresent(l -> sketch.side(id(arm, "rep_unclassified"), role, l, assessed));
    contents.openReports(arm).ifPresent(l -> sketch.side(id(arm, "rep_open"), OPEN, l, assessed));
    return assessed;
  }

  /** Adds a box below another, if it is shown; returns the id of the lower one of the two. */
  private String below(String above, String id, BoxNode.Role role, int row, int column, Box box) {
    if (!contents.isShown(contents.tallies().of(box))) {
      return above;
    }
    sketch.box(id, role, row, column, words.counted(box));
    sketch.arrow(above, id);
    return id;
  }

  /** The id of a box in an arm. */
  private static String id(Arm arm, String box) {
    return arm == Arm.MAIN ? box : "o_" + box;
  }

  private void included() {
    boolean more = updated || living;
    Tally studies = contents.tallies().number(of -> of.included().studies());
    Tally reports = contents.tallies().number(of -> of.included().reports());
    BoxText lines =
        BoxText.counted(words.studies(more ? "New studies" : "Studies"), studies)
            .and(BoxText.counted(words.reports(more ? "new included" : "included"), reports));
    sketch.box("included", BOX, INCLUDED, main, lines);
  }

  private void total() {
    Included total = flow.total();
    BoxText totals =
        BoxText.counted("Total studies included in review", Tally.of(total.studies()))
            .and(BoxText.counted("Reports of total included studies", Tally.of(total.reports())));
    sketch.box("total", GREY_BOX, TOTAL, main, totals);
    sketch.arrow("included", "total");
    if (updated) {
      sketch.arrow("previous", "total");
    }
  }

  private String identificationVia(String how) {
    boolean more = updated || living;
    return "Identification of " + (more ? "new studies" : "studies") + " via " + how;
  }
}

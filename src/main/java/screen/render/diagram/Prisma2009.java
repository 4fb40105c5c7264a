package screen.render.diagram;

import static screen.render.diagram.BoxNode.Role.BOX;
import static screen.render.diagram.BoxNode.Role.NOTICE;
import static screen.render.diagram.BoxNode.Role.OPEN;
import static screen.render.diagram.BoxText.counted;

import java.util.List;
import java.util.OptionalInt;
import screen.flow.Arm;
import screen.flow.Box;
import screen.flow.Boxes;
import screen.flow.Flow;
import screen.flow.Flow.Included;
import screen.render.diagram.Diagram.Phase;

/**
 * The PRISMA 2009 flow diagram, both arms of the search together. Numbers that its template has no
 * box for (automation tools, reports not retrieved) are shown if they occur, since the sums need
 * them. Its last box, on quantitative synthesis, is drawn if the protocol states how many studies
 * were pooled, which screening does not show.
 *
 * @see <a href="https://doi.org/10.1371/journal.pmed1000097">Moher D et al. PLoS Med 6(7):
 *     e1000097</a>
 */
final class Prisma2009 {
  private static final int NOTICES = 0;
  private static final int IDENTIFIED = 1;
  private static final int UNIQUE = 2;
  private static final int SCREENED = 3;
  private static final int ELIGIBILITY = 4;
  private static final int INCLUDED = 5;
  private static final int POOLED = 6;

  private final Flow flow;
  private final Contents contents;
  private final OptionalInt pooled;
  private final Sketch sketch = new Sketch(2);

  private Prisma2009(Flow flow, Contents contents, OptionalInt pooled) {
    this.flow = flow;
    this.contents = contents;
    this.pooled = pooled;
  }

  /** Builds the diagram, with its last box only if {@code pooled} is given. */
  static Diagram of(Flow flow, Contents contents, OptionalInt pooled) {
    return new Prisma2009(flow, contents, pooled).diagram();
  }

  private Diagram diagram() {
    contents.interim().ifPresent(lines -> sketch.wide("interim", NOTICE, NOTICES, lines));
    identification();
    screening();
    eligibility();
    Included included = flow.included();
    BoxText lines = counted("Studies included in qualitative synthesis", included.studies());
    if (included.reports() != included.studies()) {
      lines.count(0, "Reports of included studies", included.reports());
    }
    if (!flow.previous().equals(Included.NONE)) {
      lines
          .count(0, "Studies included in previous version of review", flow.previous().studies())
          .count(0, "Total studies included in review", flow.total().studies());
    }
    sketch.box("qualitative", BOX, INCLUDED, 0, lines);
    sketch.arrow("full_text", "qualitative");
    pooled.ifPresent(
        studies -> {
          sketch.box(
              "quantitative",
              BOX,
              POOLED,
              0,
              counted("Studies included in quantitative synthesis (meta-analysis)", studies));
          sketch.arrow("qualitative", "quantitative");
        });
    List<Phase> phases =
        List.of(
            new Phase("Identification", IDENTIFIED, UNIQUE),
            new Phase("Screening", SCREENED, SCREENED),
            new Phase("Eligibility", ELIGIBILITY, ELIGIBILITY),
            new Phase("Included", INCLUDED, pooled.isPresent() ? POOLED : INCLUDED));
    return sketch.finished("PRISMA 2009 Flow Diagram", phases, contents.notes2009());
  }

  private void identification() {
    int found = flow.identifiedByMainArm();
    int elsewhere = flow.identifiedByOtherMethods();
    int unique = found + elsewhere - sum(Box.REMOVED_DUPLICATES, Box.OTHER_DUPLICATES);
    sketch.box(
        "found",
        BOX,
        IDENTIFIED,
        0,
        counted("Records identified through database searching", found));
    sketch.box(
        "found_other",
        BOX,
        IDENTIFIED,
        1,
        counted("Additional records identified through other sources", elsewhere));
    BoxText after =
        counted("Records after duplicates removed", unique)
            .countIfAny(
                0,
                Box.REMOVED_AUTOMATION.label(),
                sum(Box.REMOVED_AUTOMATION, Box.OTHER_AUTOMATION))
            .and(contents.rules(1))
            .and(line(Box.REMOVED_OTHER))
            .and(line(Box.NOT_SCREENED));
    sketch.wide("no_dupes", BOX, UNIQUE, after);
    sketch.arrow("found", "no_dupes");
    sketch.arrow("found_other", "no_dupes");
  }

  private void screening() {
    int removed = sum(Box.OTHER_DUPLICATES, Box.OTHER_AUTOMATION);
    int screened = flow.count(Box.SCREENED) + flow.identifiedByOtherMethods() - removed;
    sketch.box("screened", BOX, SCREENED, 0, counted("Records screened", screened));
    sketch.arrow("no_dupes", "screened");
    BoxText excluded =
        contents.excludedRecords(
            "Records excluded", flow.count(Box.EXCLUDED) + flow.otherExcluded());
    sketch.side("screen_exclusions", BOX, excluded, "screened");
    BoxText open =
        new BoxText().and(line(Box.PENDING_TITLE_ABSTRACT)).and(line(Box.CONFLICTS_TITLE_ABSTRACT));
    sideIfAny("screen_open", OPEN, open, "screened");
    sideIfAny("not_retrieved", BOX, line(Box.NOT_RETRIEVED), "screened");
  }

  private void eligibility() {
    int assessed = flow.countOfBothArms(Box.ASSESSED);
    sketch.box(
        "full_text",
        BOX,
        ELIGIBILITY,
        0,
        counted("Full-text articles assessed for eligibility", assessed));
    sketch.arrow("screened", "full_text");
    BoxText excluded =
        counted(
            "Full-text articles excluded, with reasons",
            flow.countOfBothArms(Box.EXCLUDED_FULL_TEXT));
    sketch.side(
        "full_text_exclusions", BOX, excluded.and(contents.reasonsOfBothArms()), "full_text");
    BoxText unclassified = new BoxText();
    Boxes.unclassified(Arm.MAIN).forEach(box -> unclassified.and(line(box)));
    sideIfAny("unclassified", BOX, unclassified, "full_text");
    BoxText open =
        new BoxText().and(line(Box.PENDING_FULL_TEXT)).and(line(Box.CONFLICTS_FULL_TEXT));
    sideIfAny("full_text_open", OPEN, open, "full_text");
  }

  private void sideIfAny(String id, BoxNode.Role role, BoxText lines, String from) {
    if (!lines.list().isEmpty()) {
      sketch.side(id, role, lines, from);
    }
  }

  /** A line with the count of a box in both arms; without text if it is 0. */
  private BoxText line(Box box) {
    return new BoxText().countIfAny(0, box.label(), flow.countOfBothArms(box));
  }

  private int sum(Box first, Box second) {
    return flow.count(first) + flow.count(second);
  }
}

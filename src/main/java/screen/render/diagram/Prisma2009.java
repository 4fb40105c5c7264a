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
 * were pooled; screening does not show that number.
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
    BoxText lines =
        counted("Studies included in qualitative synthesis", Tally.of(included.studies()));
    if (included.reports() != included.studies()) {
      lines.count(0, "Reports of included studies", Tally.of(included.reports()));
    }
    if (!flow.previous().equals(Included.NONE)) {
      lines
          .count(
              0,
              "Studies included in previous version of review",
              Tally.of(flow.previous().studies()))
          .count(0, "Total studies included in review", Tally.of(flow.total().studies()));
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
              counted(
                  "Studies included in quantitative synthesis (meta-analysis)", Tally.of(studies)));
          sketch.arrow("qualitative", "quantitative");
        });
    List<Phase> phases =
        List.of(
            new Phase("Identification", IDENTIFIED, UNIQUE),
            new Phase("Screening", SCREENED, SCREENED),
            new Phase("Eligibility", ELIGIBILITY, ELIGIBILITY),
            new Phase("Included", INCLUDED, pooled.isPresent() ? POOLED : INCLUDED));
    return sketch.finished("PRISMA 2009 Flow Diagram", phases, contents.footnotes().prisma2009());
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
        counted("Records identified through database searching", Tally.of(found)));
    sketch.box(
        "found_other",
        BOX,
        IDENTIFIED,
        1,
        counted("Additional records identified through other sources", Tally.of(elsewhere)));
    BoxText after =
        counted("Records after duplicates removed", Tally.of(unique))
            .countIfAny(
                0,
                Box.REMOVED_AUTOMATION.label(),
                Tally.of(sum(Box.REMOVED_AUTOMATION, Box.OTHER_AUTOMATION)))
            .and(contents.rules(1, Box.REMOVED_AUTOMATION, Box.OTHER_AUTOMATION))
            .and(
                contents
                    .ifAnyInBothArms(Box.REMOVED_OTHER, Box.NOT_SCREENED)
                    .orElse(new BoxText()));
    sketch.wide("no_dupes", BOX, UNIQUE, after);
    sketch.arrow("found", "no_dupes");
    sketch.arrow("found_other", "no_dupes");
  }

  private void screening() {
    int removed = sum(Box.OTHER_DUPLICATES, Box.OTHER_AUTOMATION);
    int screened = flow.count(Box.SCREENED) + flow.identifiedByOtherMethods() - removed;
    sketch.box("screened", BOX, SCREENED, 0, counted("Records screened", Tally.of(screened)));
    sketch.arrow("no_dupes", "screened");
    BoxText excluded =
        contents.excludedRecords(
            "Records excluded",
            Tally.of(sum(Box.EXCLUDED, Box.OTHER_EXCLUDED)),
            Box.EXCLUDED,
            Box.OTHER_EXCLUDED);
    sketch.side("screen_exclusions", BOX, excluded, "screened");
    sideIfAny(
        "screen_open", OPEN, "screened", Box.PENDING_TITLE_ABSTRACT, Box.CONFLICTS_TITLE_ABSTRACT);
    sideIfAny("not_retrieved", BOX, "screened", Box.NOT_RETRIEVED);
  }

  private void eligibility() {
    sketch.box(
        "full_text",
        BOX,
        ELIGIBILITY,
        0,
        counted(
            "Full-text articles assessed for eligibility",
            contents.tallies().ofBothArms(Box.ASSESSED)));
    sketch.arrow("screened", "full_text");
    BoxText excluded =
        counted(
            "Full-text articles excluded, with reasons",
            contents.tallies().ofBothArms(Box.EXCLUDED_FULL_TEXT));
    sketch.side(
        "full_text_exclusions",
        BOX,
        excluded.and(contents.reasons(1, Box.EXCLUDED_FULL_TEXT, Box.OTHER_EXCLUDED_FULL_TEXT)),
        "full_text");
    Box[] unclassified = Boxes.unclassified(Arm.MAIN).toArray(Box[]::new);
    sideIfAny("unclassified", BOX, "full_text", unclassified);
    sideIfAny("full_text_open", OPEN, "full_text", Box.PENDING_FULL_TEXT, Box.CONFLICTS_FULL_TEXT);
  }

  private void sideIfAny(String id, BoxNode.Role role, String from, Box... boxes) {
    contents.ifAnyInBothArms(boxes).ifPresent(lines -> sketch.side(id, role, lines, from));
  }

  private int sum(Box first, Box second) {
    return flow.count(first) + flow.count(second);
  }
}

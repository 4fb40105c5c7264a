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
import screen.protocol.ReportSettings.Synthesis;
import screen.render.diagram.BoxNode.Role;
import screen.render.diagram.Diagram.Phase;

/**
 * The ROSES flow diagram of systematic reviews in environmental evidence, in its form with titles
 * and abstracts screened together, both arms of the search together. Numbers that it has no box for
 * are shown if they occur, since the sums need them. Appraisal and synthesis are drawn if the
 * protocol states their numbers; screening does not show them.
 *
 * @see <a href="https://doi.org/10.1186/s13750-018-0121-7">Haddaway NR et al. Environ Evid 7:7</a>
 */
final class Roses {
  private static final int NOTICES = 0;
  private static final int SEARCHED = 1;
  private static final int UNIQUE = 2;
  private static final int SCREENED = 3;
  private static final int RETRIEVED = 4;
  private static final int READ = 5;
  private static final int INCLUDED = 6;
  private static final int APPRAISED = 7;
  private static final int NARRATIVE = 8;
  private static final int SYNTHESIS = 9;

  private final Flow flow;
  private final Contents contents;
  private final Synthesis synthesis;
  private final Sketch sketch = new Sketch(2);

  private Roses(Flow flow, Contents contents, Synthesis synthesis) {
    this.flow = flow;
    this.contents = contents;
    this.synthesis = synthesis;
  }

  static Diagram of(Flow flow, Contents contents, Synthesis synthesis) {
    return new Roses(flow, contents, synthesis).diagram();
  }

  private Diagram diagram() {
    contents.interim().ifPresent(lines -> sketch.wide("interim", NOTICE, NOTICES, lines));
    searching();
    screening();
    retrieval();
    included();
    appraisalAndSynthesis();
    List<Phase> phases =
        List.of(
            new Phase("Searching", SEARCHED, UNIQUE),
            new Phase("Screening", SCREENED, INCLUDED),
            new Phase("Appraisal and Synthesis", APPRAISED, SYNTHESIS));
    return sketch.finished(
        "ROSES flow diagram for systematic reviews", phases, contents.footnotes().roses());
  }

  private void searching() {
    box(
        "found",
        SEARCHED,
        0,
        "Records identified from bibliographic database searches",
        flow.identifiedByMainArm());
    box(
        "found_other",
        SEARCHED,
        1,
        "Records identified from searching other sources",
        flow.identifiedByOtherMethods());
    int duplicates = sum(Box.REMOVED_DUPLICATES, Box.OTHER_DUPLICATES);
    int all = flow.identifiedByMainArm() + flow.identifiedByOtherMethods();
    BoxText unique =
        counted("Records after duplicates removed", Tally.of(all - duplicates))
            .count(0, "Duplicates removed", Tally.of(duplicates))
            .countIfAny(
                0,
                Box.REMOVED_AUTOMATION.label(),
                Tally.of(sum(Box.REMOVED_AUTOMATION, Box.OTHER_AUTOMATION)))
            .and(contents.rules(1, Box.REMOVED_AUTOMATION, Box.OTHER_AUTOMATION))
            .and(ifAny(Box.REMOVED_OTHER, Box.NOT_SCREENED));
    sketch.wide("no_dupes", BOX, UNIQUE, unique);
    sketch.arrow("found", "no_dupes");
    sketch.arrow("found_other", "no_dupes");
  }

  private void screening() {
    BoxText after =
        counted(
            "Records after title and abstract screening",
            contents.tallies().ofBothArms(Box.SOUGHT));
    sketch.box("after_screening", BOX, SCREENED, 0, after);
    sketch.arrow("no_dupes", "after_screening");
    sketch.side(
        "screen_exclusions",
        BOX,
        contents.excludedRecords(
            "Excluded titles and abstracts",
            Tally.of(sum(Box.EXCLUDED, Box.OTHER_EXCLUDED)),
            Box.EXCLUDED,
            Box.OTHER_EXCLUDED),
        "after_screening");
    sideIfAny(
        "screen_open",
        OPEN,
        "after_screening",
        Box.PENDING_TITLE_ABSTRACT,
        Box.CONFLICTS_TITLE_ABSTRACT);
  }

  private void retrieval() {
    BoxText retrieved =
        counted("Articles retrieved at full text", contents.tallies().ofBothArms(Box.ASSESSED));
    sketch.box("full_text", BOX, RETRIEVED, 0, retrieved);
    sketch.arrow("after_screening", "full_text");
    sketch.side(
        "not_retrieved",
        BOX,
        counted("Unretrievable full texts", contents.tallies().ofBothArms(Box.NOT_RETRIEVED)),
        "full_text");
    BoxText read =
        counted("Articles after full text screening", contents.tallies().ofBothArms(Box.INCLUDED));
    sketch.box("after_full_text", BOX, READ, 0, read);
    sketch.arrow("full_text", "after_full_text");
    BoxText excluded =
        counted("Excluded full texts", contents.tallies().ofBothArms(Box.EXCLUDED_FULL_TEXT));
    BoxText reasons = contents.reasons(1, Box.EXCLUDED_FULL_TEXT, Box.OTHER_EXCLUDED_FULL_TEXT);
    sketch.side(
        "full_text_exclusions",
        BOX,
        reasons.isEmpty() ? excluded : excluded.text(0, "Reasons:").and(reasons),
        "after_full_text");
    Box[] unclassified = Boxes.unclassified(Arm.MAIN).toArray(Box[]::new);
    sideIfAny("unclassified", BOX, "after_full_text", unclassified);
    sideIfAny(
        "full_text_open", OPEN, "after_full_text", Box.PENDING_FULL_TEXT, Box.CONFLICTS_FULL_TEXT);
  }

  private void included() {
    Included total = flow.total();
    BoxText lines =
        BoxText.headed("Articles / Studies included in the review")
            .text(0, DrawableText.pair(flow.included().reports(), flow.included().studies()));
    if (flow.isUpdated()) {
      lines
          .count(
              0,
              "Studies included in previous version of review",
              Tally.of(flow.previous().studies()))
          .count(0, "Total studies included in review", Tally.of(total.studies()));
    }
    sketch.box("included", BOX, INCLUDED, 0, lines);
    sketch.arrow("after_full_text", "included");
  }

  /** Each box is compared with the drawn box before it. */
  private void appraisalAndSynthesis() {
    int before = flow.total().studies();
    String above = "included";
    if (synthesis.appraised().isPresent()) {
      above =
          step("appraised", APPRAISED, "after critical appraisal", synthesis.appraised(), above);
      int left = before - synthesis.appraised().getAsInt();
      side("not_appraised", "Excluded from further synthesis", left, above);
      before = synthesis.appraised().getAsInt();
    }
    if (synthesis.narrative().isPresent()) {
      above = step("narrative", NARRATIVE, "in narrative synthesis", synthesis.narrative(), above);
      before = synthesis.narrative().getAsInt();
    }
    if (synthesis.quantitative().isPresent()) {
      OptionalInt pooled = synthesis.quantitative();
      above = step("quantitative", SYNTHESIS, "in quantitative synthesis", pooled, above);
      int left = before - pooled.getAsInt();
      side("not_quantitative", "Studies not included in further synthesis", left, above);
    }
  }

  private String step(String id, int row, String where, OptionalInt studies, String above) {
    box(id, row, 0, "Studies included " + where, studies.getAsInt());
    sketch.arrow(above, id);
    return id;
  }

  private void side(String id, String label, int n, String from) {
    sketch.side(id, BOX, counted(label, Tally.of(Math.max(0, n))), from);
  }

  private void box(String id, int row, int column, String label, int n) {
    sketch.box(id, BOX, row, column, counted(label, Tally.of(n)));
  }

  private void sideIfAny(String id, Role role, String from, Box... boxes) {
    contents.ifAnyInBothArms(boxes).ifPresent(lines -> sketch.side(id, role, lines, from));
  }

  private BoxText ifAny(Box... boxes) {
    return contents.ifAnyInBothArms(boxes).orElse(new BoxText());
  }

  private int sum(Box first, Box second) {
    return flow.count(first) + flow.count(second);
  }
}

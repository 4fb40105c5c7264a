package screen.render.diagram;

import java.util.ArrayList;
import java.util.List;
import screen.flow.Box;
import screen.flow.Flow;
import screen.flow.Versions;

/** The notes below a diagram: those that its template asks for, and where it comes from. */
final class Footnotes {
  private static final String SOURCE_2020 =
      "From: Page MJ, McKenzie JE, Bossuyt PM, Boutron I, Hoffmann TC, Mulrow CD, et al. The PRISMA"
          + " 2020 statement: an updated guideline for reporting systematic reviews. BMJ"
          + " 2021;372:n71. doi: 10.1136/bmj.n71. For more information, visit:"
          + " http://www.prisma-statement.org/";

  private static final String SOURCE_TRAICE =
      "After the flow diagram of PRISMA-trAIce, which is the proposal of one group: JMIR AI"
          + " 2025;4:e80247. doi: 10.2196/80247.";

  private static final String SOURCE_2009 =
      "From: Moher D, Liberati A, Tetzlaff J, Altman DG, The PRISMA Group (2009). Preferred"
          + " Reporting Items for Systematic Reviews and Meta-Analyses: The PRISMA Statement. PLoS"
          + " Med 6(7): e1000097. doi:10.1371/journal.pmed1000097. For more information, visit"
          + " www.prisma-statement.org.";

  private static final String SOURCE_ROSES =
      "From: Haddaway NR, Macura B, Whaley P, Pullin AS. ROSES RepOrting standards for Systematic"
          + " Evidence Syntheses: pro forma, flow-diagram and descriptive summary of the plan and"
          + " conduct of environmental systematic reviews and systematic maps. Environ Evid"
          + " 2018;7:7. doi: 10.1186/s13750-018-0121-7.";

  private static final String SOURCE_LIVING =
      "Layout of the versions: Kahale LA, Elkhoury R, El Mikati I, et al. Tailored PRISMA 2020 flow"
          + " diagrams for living systematic reviews: a methodological survey and a proposal."
          + " F1000Res 2022;10:192. doi: 10.12688/f1000research.51723.3.";

  private final Versions versions;
  private final Flow flow;

  Footnotes(Versions versions) {
    this.versions = versions;
    this.flow = versions.whole();
  }

  List<String> prisma2020() {
    return ofVersions(
        "*As exported from each source, before duplicates were removed."
            + " **"
            + excluders()
            + "; records that automation tools ruled out were removed before screening.",
        SOURCE_2020);
  }

  List<String> traice() {
    return ofVersions(
        "*An automated tool is fundamentally different from an AI application and refers to"
            + " rule-based tools for administrative tasks (e.g. deduplication).",
        SOURCE_TRAICE);
  }

  List<String> prisma2009() {
    return of(SOURCE_2009);
  }

  List<String> roses() {
    return of(SOURCE_ROSES);
  }

  /** The notes of a diagram that may show several versions of a living review. */
  private List<String> ofVersions(String note, String source) {
    List<String> notes = new ArrayList<>();
    if (versions.isLiving()) {
      notes.add(versions.status());
    }
    notes.add(note + studies() + round());
    notes.add(source);
    if (versions.isLiving()) {
      notes.add(SOURCE_LIVING);
    }
    return notes;
  }

  private List<String> of(String source) {
    String note = (studies() + round()).strip();
    return note.isEmpty() ? List.of(source) : List.of(note, source);
  }

  /** States who excluded records at title and abstract, as the template's second footnote asks. */
  private String excluders() {
    int byAi = flow.count(Box.EXCLUDED_BY_AI);
    return byAi == 0
        ? "By human screeners"
        : DrawableText.grouped(flow.count(Box.EXCLUDED_BY_HUMAN))
            + " by human screeners, "
            + DrawableText.grouped(byAi)
            + " by AI";
  }

  private String studies() {
    return versions.studies().isEmpty()
        ? ""
        : " n: reports; k: the studies that they are of, each counted once a number.";
  }

  private String round() {
    return flow.round().isEmpty()
        ? ""
        : " This diagram is about the searches of " + flow.round() + " alone.";
  }
}

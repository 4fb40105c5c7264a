package screen.render.markdown;

import static screen.render.figures.Sentences.counted;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import screen.Counted;
import screen.flow.Arm;
import screen.flow.Box;
import screen.flow.Boxes;
import screen.flow.Flow;
import screen.protocol.Protocol;
import screen.render.diagram.DrawableText;
import screen.render.figures.ReviewReport;

/** PRISMA 2020, item 16a: the flow in plain text sentences. */
final class ResultSentences {
  private final Protocol protocol;
  private final Flow flow;

  private ResultSentences(ReviewReport report) {
    this.protocol = report.protocol();
    this.flow = report.flow();
  }

  static List<String> of(ReviewReport report) {
    ResultSentences results = new ResultSentences(report);
    List<String> sentences = new ArrayList<>(List.of(results.identified(), results.screened()));
    if (results.flow.identifiedByOtherMethods() > 0) {
      sentences.add(results.otherMethods());
    }
    sentences.add(results.assessed());
    sentences.add(results.included());
    return sentences;
  }

  private String identified() {
    String sources =
        protocol.sources().stream()
            .filter(source -> source.kind().isMainArm())
            .filter(source -> flow.identifiedBySource().containsKey(source.id()))
            .map(source -> source.name() + " " + DrawableText.grouped(flow.identifiedBy(source)))
            .collect(Collectors.joining(", "));
    int all = flow.identifiedByMainArm();
    int removed = Boxes.removed().mapToInt(flow::count).sum();
    int duplicates = flow.count(Box.REMOVED_DUPLICATES);
    return "We identified "
        + counted(all, "record")
        + " in databases and registers"
        + (sources.isEmpty() ? "" : " (" + sources + ")")
        + ". Before screening, "
        + counted(duplicates, "duplicate")
        + " and "
        + counted(removed - duplicates, "other record")
        + " were removed.";
  }

  private String screened() {
    return "We screened "
        + counted(flow.count(Box.SCREENED), "record")
        + " by title and abstract and excluded "
        + DrawableText.grouped(flow.count(Box.EXCLUDED))
        + open(openRecords(Arm.MAIN))
        + ".";
  }

  private String otherMethods() {
    return "Other methods found "
        + counted(flow.identifiedByOtherMethods(), "record")
        + ", of which "
        + DrawableText.grouped(flow.count(Box.OTHER_DUPLICATES))
        + Counted.form(flow.count(Box.OTHER_DUPLICATES), " was a duplicate", " were duplicates")
        + removedByAutomation()
        + ", "
        + DrawableText.grouped(flow.otherExcluded())
        + Counted.form(flow.otherExcluded(), " was", " were")
        + " excluded by title and abstract and "
        + DrawableText.grouped(flow.count(Box.OTHER_SOUGHT))
        + " went on to full text"
        + open(openRecords(Arm.OTHER))
        + ".";
  }

  private String removedByAutomation() {
    int removed = flow.count(Box.OTHER_AUTOMATION);
    return removed == 0
        ? ""
        : ", "
            + DrawableText.grouped(removed)
            + Counted.form(removed, " was", " were")
            + " removed by automation tools";
  }

  /** The records of one arm that are still open at title and abstract. */
  private int openRecords(Arm arm) {
    return flow.ids(Box.PENDING_TITLE_ABSTRACT, arm).size()
        + flow.ids(Box.CONFLICTS_TITLE_ABSTRACT, arm).size();
  }

  /** The numbers of each arm, which the diagram counts separately; "" without other methods. */
  private String bothArms(Box box) {
    return flow.identifiedByOtherMethods() == 0
        ? ""
        : " ("
            + DrawableText.grouped(flow.count(box))
            + " from databases and registers, "
            + DrawableText.grouped(flow.count(box.inArm(Arm.OTHER)))
            + " by other methods)";
  }

  private String assessed() {
    int missing = flow.countOfBothArms(Box.NOT_RETRIEVED);
    int excluded = flow.countOfBothArms(Box.EXCLUDED_FULL_TEXT);
    String reasons = reasons();
    return "Of "
        + counted(flow.countOfBothArms(Box.SOUGHT), "report")
        + " sought"
        + bothArms(Box.SOUGHT)
        + ", "
        + DrawableText.grouped(missing)
        + " could not be retrieved. We assessed "
        + counted(flow.countOfBothArms(Box.ASSESSED), "full text")
        + bothArms(Box.ASSESSED)
        + " and excluded "
        + DrawableText.grouped(excluded)
        + (reasons.isEmpty() ? "" : " (" + reasons + ")")
        + open(flow.count(Box.PENDING_FULL_TEXT) + flow.count(Box.CONFLICTS_FULL_TEXT))
        + ".";
  }

  private String included() {
    Flow.Included now = flow.included();
    String text =
        "The review includes "
            + studies(now.studies())
            + " in "
            + counted(now.reports(), "report")
            + ".";
    if (!flow.previous().isNone()) {
      text +=
          " With the previous version, these are "
              + studies(flow.total().studies())
              + " in "
              + counted(flow.total().reports(), "report")
              + ".";
    }
    int awaiting = flow.countOfBothArms(Box.AWAITING);
    int ongoing = flow.countOfBothArms(Box.ONGOING);
    return awaiting + ongoing == 0
        ? text
        : text
            + " Of further reports, "
            + DrawableText.grouped(awaiting)
            + Counted.form(awaiting, " awaits", " await")
            + " classification and "
            + DrawableText.grouped(ongoing)
            + Counted.form(ongoing, " is of an ongoing study.", " are of ongoing studies.");
  }

  private String reasons() {
    return flow.countsByReason(protocol).entrySet().stream()
        .filter(entry -> entry.getValue() > 0)
        .map(
            entry ->
                protocol.reasonLabel(entry.getKey()) + " " + DrawableText.grouped(entry.getValue()))
        .collect(Collectors.joining(", "));
  }

  private static String open(int open) {
    return open == 0
        ? ""
        : "; " + DrawableText.grouped(open) + Counted.form(open, " is", " are") + " still open";
  }

  private static String studies(int n) {
    return counted(n, "study");
  }
}

package screen.folder.config;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import screen.Nearest;
import screen.agreement.InterpretationBands;
import screen.agreement.MaybePolicy;
import screen.flow.check.review.Expected;
import screen.protocol.AgreementSettings;
import screen.protocol.AiTool;
import screen.protocol.Automation;
import screen.protocol.ExclusionReason;
import screen.protocol.Protocol;
import screen.protocol.ReadingAids;
import screen.protocol.Reviewers;
import screen.protocol.RoundSettings;
import screen.protocol.ScreeningSettings;
import screen.protocol.Source;
import screen.protocol.UpdateSettings;
import screen.yaml.Node;

/** Reads the protocol from the config, section by section. */
final class ProtocolYaml {
  private static final List<String> KEYS =
      List.of(
          "format",
          "review",
          "reviewers",
          "sources",
          "rules",
          "ai",
          "exclusion-reasons",
          "report",
          "agreement",
          "screening",
          "criteria",
          "tags",
          "previous",
          "retractions",
          "rounds",
          "extraction",
          "expected");

  private static final Pattern TAG = Pattern.compile("[^;\\p{Cntrl}\u2028]{1,60}");

  private ProtocolYaml() {}

  static Protocol read(Node root) {
    Node format = root.get("format");
    if (root.map().isEmpty() || format.whole().orElse(0) != 1) {
      throw format.problem("The config must say `format: 1`; this tool reads no other.");
    }
    root.only(KEYS);
    Node review = root.get("review").only(List.of("title", "registration"));
    Automation automation =
        new Automation(RulesYaml.read(root.get("rules")), AiYaml.read(root.get("ai")));
    Reviewers team = ReviewersYaml.read(root.get("reviewers"), root.get("rules"), root.get("ai"));
    ScreeningSettings screening =
        ScreeningYaml.read(root.get("screening"), team, readingAids(root));
    if (screening.order() == ScreeningSettings.Order.RANKED
        && automation.aiInRole(AiTool.Role.ORDER).isPresent()) {
      throw root.get("ai")
          .problem(
              "AI in the role order and `screening: {order: ranked}` both order the queues: leave"
                  + " one of them out.");
    }
    List<Source> sources = SourcesYaml.read(root.get("sources"));
    List<ExclusionReason> reasons = reasons(root.get("exclusion-reasons"));
    return new Protocol(
        review.get("title").scalar(),
        review.get("registration").scalar(),
        team,
        sources,
        reasons,
        ReportYaml.read(root.get("report")),
        agreement(root.get("agreement")),
        screening,
        automation,
        update(root),
        expected(root.get("expected"), sources, reasons),
        ExtractionYaml.read(root.get("extraction"), team));
  }

  private static List<ExclusionReason> reasons(Node list) {
    List<String> ids = ConfigList.ids(list);
    List<ExclusionReason> result = new ArrayList<>();
    Map<String, String> labels = new HashMap<>();
    for (Node reason : list.list()) {
      reason.only(List.of("id", "label"));
      String id = ids.get(result.size());
      String label = reason.get("label").scalarOr(id);
      // Worksheets and the diagram name a reason by its label.
      String other = labels.put(label.toLowerCase(Locale.ROOT), id);
      if (other != null) {
        throw reason.problem(
            "The reasons '"
                + other
                + "' and '"
                + id
                + "' have the same label, '"
                + label
                + "'. Give each its own.");
      }
      result.add(new ExclusionReason(id, label));
    }
    return result;
  }

  private static ReadingAids readingAids(Node root) {
    Node tags = root.get("tags");
    for (Node tag : tags.list()) {
      if (!TAG.matcher(tag.scalar()).matches()) {
        throw tag.problem(
            "'"
                + tag.scalar()
                + "' cannot be a tag: use 1 to 60 characters on one line, without `;`.");
      }
    }
    ConfigList.distinct("tags", tags.list());
    return new ReadingAids(CriteriaYaml.read(root.get("criteria")), tags.texts());
  }

  private static AgreementSettings agreement(Node agreement) {
    agreement.only(List.of("maybe", "bands"));
    Node bands = agreement.get("bands");
    return new AgreementSettings(
        ConfigWords.chosen(agreement.get("maybe"), MaybePolicy.INCLUDE),
        bands.isAbsent()
            ? Optional.empty()
            : Optional.of(ConfigWords.chosen(bands, InterpretationBands.LANDIS_KOCH)));
  }

  private static UpdateSettings update(Node root) {
    Node previous = root.get("previous").only(List.of("studies", "reports"));
    int studies = previous.get("studies").whole().orElse(0);
    int reports = previous.get("reports").whole().orElse(studies);
    try {
      return new UpdateSettings(
          studies, reports, root.get("retractions").scalar(), rounds(root.get("rounds")));
    } catch (IllegalArgumentException e) {
      throw previous.problem("In `previous`, " + e.getMessage() + ".");
    }
  }

  private static RoundSettings rounds(Node rounds) {
    Node days = rounds.only(List.of("days")).get("days");
    int length = days.whole().orElse(RoundSettings.DEFAULT.days());
    if (length < 0) {
      throw days.problem("`days` of `rounds` counts days: 0 or more.");
    }
    return new RoundSettings(length);
  }

  /**
   * The expected numbers of the flow. A misspelt name is refused, as it would never be compared.
   */
  private static SortedMap<String, Integer> expected(
      Node expected, List<Source> sources, List<ExclusionReason> reasons) {
    Set<String> known =
        Expected.names(
            sources.stream().map(Source::id).toList(),
            reasons.stream().map(ExclusionReason::id).toList());
    SortedMap<String, Integer> numbers = new TreeMap<>();
    expected
        .map()
        .forEach(
            (key, value) -> {
              if (!known.contains(key)) {
                throw value.problem(
                    "The flow has no number '"
                        + key
                        + "' that `expected` could name. "
                        + Nearest.hint(key, known));
              }
              int number = value.whole().orElse(-1);
              if (number < 0) {
                throw value.problem("`expected." + key + "` takes a whole number, 0 or more.");
              }
              numbers.put(key, number);
            });
    return numbers;
  }
}

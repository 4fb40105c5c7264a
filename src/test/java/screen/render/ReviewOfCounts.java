package screen.render;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import screen.agreement.Ratings;
import screen.ai.AiVotes;
import screen.duplicates.DuplicateSets;
import screen.flow.Box;
import screen.flow.Flow;
import screen.flow.Flow.Included;
import screen.flow.Versions;
import screen.outcome.Review;
import screen.outcome.Reviews;
import screen.protocol.AgreementSettings;
import screen.protocol.ExclusionReason;
import screen.protocol.Protocol;
import screen.protocol.Protocols;
import screen.protocol.ReportSettings;
import screen.protocol.ReportSettings.Diagram;
import screen.protocol.ReportSettings.Shown;
import screen.protocol.ReportSettings.Synthesis;
import screen.protocol.Source;
import screen.protocol.Source.Kind;
import screen.record.RecordId;
import screen.record.Search;
import screen.render.figures.ExtractionResult;
import screen.render.figures.ReviewReport;
import screen.votes.Ballots;
import screen.votes.Stage;

/** A review made of counts: what renderings need to know of one. */
public final class ReviewOfCounts {
  private static final String MAIN = "main";
  private static final String OTHER = "other";

  private final List<Source> sources = new ArrayList<>();
  private final List<ExclusionReason> reasons = new ArrayList<>();
  private final Map<Box, SortedSet<RecordId>> boxes = new EnumMap<>(Box.class);
  private final Map<String, SortedSet<RecordId>> bySource = new LinkedHashMap<>();
  private final Map<String, SortedSet<RecordId>> byReason = new LinkedHashMap<>();
  private final Map<String, SortedSet<RecordId>> otherByReason = new LinkedHashMap<>();
  private final List<Search> searches = new ArrayList<>();
  private final Map<Stage, Ratings> votes = new EnumMap<>(Stage.class);
  private String title = "A review";
  private String round = "";
  private Diagram diagram = Diagram.PRISMA_2020;
  private Synthesis synthesis = Synthesis.UNKNOWN;
  private Shown shown = Shown.AS_TEMPLATE;
  private String status = "";
  private final List<Versions.Column> columns = new ArrayList<>();
  private final Map<Box, Map<String, SortedSet<RecordId>>> early = new EnumMap<>(Box.class);
  private Included previous = Included.NONE;
  private int studies;
  private int possibleDuplicates;

  /** A small review without any number but zero. */
  public static ReviewOfCounts empty() {
    return new ReviewOfCounts();
  }

  public ReviewOfCounts title(String text) {
    title = text;
    return this;
  }

  public ReviewOfCounts round(String name) {
    round = name;
    return this;
  }

  public ReviewOfCounts diagram(Diagram statement) {
    diagram = statement;
    return this;
  }

  public ReviewOfCounts pooled(int studies) {
    return synthesis(Synthesis.of(OptionalInt.of(studies)));
  }

  public ReviewOfCounts synthesis(Synthesis numbers) {
    synthesis = numbers;
    return this;
  }

  public ReviewOfCounts shown(Shown what) {
    shown = what;
    return this;
  }

  /** A living review of this status; each of its versions is a review of its own. */
  public ReviewOfCounts living(String sentence) {
    status = sentence;
    return this;
  }

  public ReviewOfCounts version(String label, ReviewOfCounts version) {
    columns.add(new Versions.Column(label, version.flow()));
    return this;
  }

  /** A reason for which records are in a box before full text. */
  public ReviewOfCounts early(Box box, String id, int n) {
    early.computeIfAbsent(box, key -> new LinkedHashMap<>()).put(id, ids(MAIN, n));
    return this;
  }

  public ReviewOfCounts source(String name, Kind kind, int n) {
    String id = "s" + (sources.size() + 1);
    sources.add(new Source(id, name, kind));
    bySource.put(id, ids(id, n));
    Box box = Box.valueOf("IDENTIFIED_" + plural(kind));
    return box(box, size(box) + n);
  }

  public ReviewOfCounts search(Search search) {
    searches.add(search);
    return this;
  }

  /** A box of as many ids; boxes of one arm share them. */
  public ReviewOfCounts box(Box box, int n) {
    boxes.put(box, ids(box.name().startsWith("OTHER") ? OTHER : MAIN, n));
    return box == Box.EXCLUDED ? box(Box.EXCLUDED_BY_HUMAN, n) : this;
  }

  /** Of the records excluded, AI excluded so many. */
  public ReviewOfCounts excludedByAi(int n) {
    return box(Box.EXCLUDED_BY_HUMAN, size(Box.EXCLUDED) - n).box(Box.EXCLUDED_BY_AI, n);
  }

  public ReviewOfCounts reason(String label, int n, int inOtherArm) {
    String id = "r" + (reasons.size() + 1);
    reasons.add(new ExclusionReason(id, label));
    byReason.put(id, ids(MAIN, n));
    otherByReason.put(id, ids(OTHER, inOtherArm));
    box(Box.EXCLUDED_FULL_TEXT, size(Box.EXCLUDED_FULL_TEXT) + n);
    return box(Box.OTHER_EXCLUDED_FULL_TEXT, size(Box.OTHER_EXCLUDED_FULL_TEXT) + inOtherArm);
  }

  /** Votes of AB and CD on as many records: both include, one does, the other does, neither. */
  public ReviewOfCounts votes(Stage stage, int both, int onlyFirst, int onlySecond, int neither) {
    Map<String, String> first = new TreeMap<>();
    Map<String, String> second = new TreeMap<>();
    for (int i = 0; i < both + onlyFirst + onlySecond + neither; i++) {
      boolean inBoth = i < both;
      boolean inFirst = i < both + onlyFirst;
      boolean inSecond = i < both + onlyFirst + onlySecond;
      first.put("main:" + i, inFirst ? "include" : "exclude");
      second.put("main:" + i, inBoth || (inSecond && !inFirst) ? "include" : "exclude");
    }
    Ratings ratings =
        new Ratings(
            List.of("include", "exclude"), new TreeMap<>(Map.of("AB", first, "CD", second)));
    votes.put(stage, ratings);
    return this;
  }

  public ReviewOfCounts studies(int n) {
    studies = n;
    return this;
  }

  public ReviewOfCounts previous(int previousStudies, int reports) {
    previous = new Included(previousStudies, reports);
    return this;
  }

  public ReviewOfCounts possibleDuplicates(int pairs) {
    possibleDuplicates = pairs;
    return this;
  }

  public ReviewReport report() {
    return shown(protocol(), versions(), searches, votes);
  }

  /** A report on counts alone: nothing is known of the records behind them. */
  public static ReviewReport counted(
      Protocol protocol, Flow flow, List<Search> searches, Map<Stage, Ratings> votes) {
    return shown(protocol, Versions.of(flow), searches, votes);
  }

  /** The same with what the diagram shows. */
  public static ReviewReport shown(
      Protocol protocol, Versions versions, List<Search> searches, Map<Stage, Ratings> votes) {
    Review review =
        Reviews.of(
            protocol,
            searches,
            new TreeMap<>(),
            DuplicateSets.of(List.of(), List.of()),
            Ballots.of(List.of()));
    return new ReviewReport(
        review,
        new TreeMap<>(),
        versions,
        List.of(),
        votes,
        new TreeMap<>(),
        AiVotes.NONE,
        ExtractionResult.NONE,
        "prisma-screen 1.2.3");
  }

  private Protocol protocol() {
    return Protocols.of(
        title,
        "PROSPERO CRD42000000000",
        Protocols.team(List.of("AB", "CD"), 2, "EF"),
        sources,
        reasons,
        new ReportSettings(diagram, synthesis, shown, Optional.empty()),
        AgreementSettings.DEFAULT);
  }

  private Versions versions() {
    Versions once = Versions.of(flow());
    return new Versions(
        once.whole(),
        columns.isEmpty() ? once.columns() : columns,
        status,
        shown.studies() ? Optional.of(reports -> reports.size() / 2) : Optional.empty());
  }

  private Flow flow() {
    Map<Box, Map<String, SortedSet<RecordId>>> byReasons = new EnumMap<>(Box.class);
    byReasons.putAll(early);
    byReasons.put(Box.EXCLUDED_FULL_TEXT, byReason);
    byReasons.put(Box.OTHER_EXCLUDED_FULL_TEXT, otherByReason);
    Map<RecordId, SortedSet<RecordId>> included = new LinkedHashMap<>();
    for (RecordId id : ids(MAIN, studies)) {
      included.put(id, new TreeSet<>());
    }
    return new Flow(
        round, boxes, bySource, byReasons, included, Map.of(), previous, possibleDuplicates);
  }

  private int size(Box box) {
    SortedSet<RecordId> ids = boxes.get(box);
    return ids == null ? 0 : ids.size();
  }

  private static String plural(Kind kind) {
    return kind == Kind.OTHER ? "OTHER" : kind.name() + "S";
  }

  /** So many ids; millions of them are only said to be there. */
  private static SortedSet<RecordId> ids(String source, int n) {
    if (n > 10_000) {
      return new CountOnly(n);
    }
    SortedSet<RecordId> ids = new TreeSet<>();
    for (int i = 1; i <= n; i++) {
      ids.add(new RecordId(source, Integer.toString(i)));
    }
    return ids;
  }

  private static final class CountOnly extends TreeSet<RecordId> {
    private static final long serialVersionUID = 1L;
    private final int n;

    CountOnly(int n) {
      this.n = n;
    }

    @Override
    public int size() {
      return n;
    }

    @Override
    public boolean isEmpty() {
      return false;
    }
  }
}

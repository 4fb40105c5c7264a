package screen.workflow;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import screen.Counted;
import screen.duplicates.Ruling;
import screen.flow.check.Finding;
import screen.folder.ReviewFolder;
import screen.record.RecordId;
import screen.votes.StudyLink;

/**
 * Warns of pairs of records on which two people decided differently: the newest ruling or link
 * counts, but no note says why. They may have worked in two clones and not know of each other.
 */
public final class ContraryDecisions {
  private ContraryDecisions() {}

  /**
   * One person's decision on a pair.
   *
   * @param at file and line, for messages
   * @param says the decision in words, such as {@code the same}
   */
  private record Decision(
      String at, String pair, String person, String says, String note, Instant time, int line) {}

  private static final Comparator<Decision> BY_TIME =
      Comparator.comparing(Decision::time).thenComparing(Decision::line);

  /** One finding for each pair whose newest decision is contrary to another person's last one. */
  public static List<Finding> in(ReviewFolder folder, Set<RecordId> known) {
    return findings(folder.rulingFile().read(), folder.linkFile().read(known));
  }

  static List<Finding> findings(List<Ruling> rulings, List<StudyLink> links) {
    List<Finding> findings = new ArrayList<>();
    add(findings, rulings.stream().map(ContraryDecisions::decision).toList());
    add(findings, links.stream().map(ContraryDecisions::decision).toList());
    return findings;
  }

  private static void add(List<Finding> findings, List<Decision> decisions) {
    Map<String, Map<String, Decision>> newest = new LinkedHashMap<>();
    decisions.stream()
        .sorted(BY_TIME)
        .forEach(
            decision ->
                newest
                    .computeIfAbsent(decision.pair(), pair -> new LinkedHashMap<>())
                    .put(decision.person(), decision));
    newest.values().forEach(people -> contrary(people).ifPresent(findings::add));
  }

  private static Optional<Finding> contrary(Map<String, Decision> people) {
    Decision last = people.values().stream().max(BY_TIME).orElseThrow();
    return people.values().stream()
        .filter(earlier -> last.note().isEmpty() && !earlier.says().equals(last.says()))
        .max(BY_TIME)
        .map(earlier -> finding(last, earlier));
  }

  private static Finding finding(Decision last, Decision earlier) {
    boolean isPair = last.pair().contains(" ");
    return new Finding(
        "contrary-decisions",
        Finding.Severity.WARNING,
        last.at(),
        last.person()
            + " decided that "
            + last.pair()
            + (isPair ? " are " : " is ")
            + last.says()
            + "; "
            + earlier.person()
            + " had decided that "
            + (isPair ? "they are " : "it is ")
            + earlier.says()
            + " ("
            + earlier.at()
            + "). The newer decision counts",
        "Once you agree, "
            + earlier.person()
            + " decides likewise, or "
            + last.person()
            + " decides again with --note, which says why.");
  }

  private static Decision decision(Ruling ruling) {
    return new Decision(
        "records/rulings.csv:" + ruling.line(),
        pair(ruling.a(), ruling.b()),
        ruling.reviewer(),
        ruling.kind().words(),
        ruling.note(),
        ruling.decidedAt().toInstant(),
        ruling.line());
  }

  private static Decision decision(StudyLink link) {
    return new Decision(
        "records/links.csv:" + link.line(),
        pair(link.a(), link.b()),
        link.reviewer(),
        switch (link.kind()) {
          case LINK -> "of one study";
          case UNLINK -> "of two studies";
          case HOLDS -> "of " + Counted.of(link.studies(), "study");
        },
        link.note(),
        link.decidedAt().toInstant(),
        link.line());
  }

  private static String pair(RecordId a, RecordId b) {
    SortedSet<RecordId> pair = new TreeSet<>(List.of(a, b));
    return pair.size() == 1 ? a.toString() : pair.first() + " and " + pair.last();
  }
}

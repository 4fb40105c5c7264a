package screen.outcome;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import screen.duplicates.DuplicateSets;
import screen.protocol.Protocol;
import screen.protocol.Source;
import screen.record.RecordId;
import screen.votes.Ballots;
import screen.votes.Stage;
import screen.votes.Vote;

/**
 * Decides which reports enter at full text: those from other methods, as in the right-hand column
 * of PRISMA 2020. The titles of a source are screened first if the protocol says so, or if a person
 * voted on one of them before anyone voted on a full text of that source.
 */
final class FullTextEntry {
  private final Protocol protocol;
  private final DuplicateSets sets;
  private final Ballots ballots;
  private final Set<String> sources;

  /** When a person first voted on a record of a source of other methods, by stage and source. */
  private final Map<Stage, Map<String, Instant>> first = new EnumMap<>(Stage.class);

  private FullTextEntry(Protocol protocol, DuplicateSets sets, Ballots ballots) {
    this.protocol = protocol;
    this.sets = sets;
    this.ballots = ballots;
    Set<String> others =
        protocol.sources().stream()
            .filter(source -> !source.kind().isMainArm() && !source.screenTitles())
            .map(Source::id)
            .collect(Collectors.toSet());
    for (Stage stage : others.isEmpty() ? List.<Stage>of() : List.of(Stage.values())) {
      Map<String, Instant> times = new HashMap<>();
      protocol.reviewers().people().stream()
          .flatMap(person -> ballots.votes(stage, person).stream())
          .filter(vote -> others.contains(vote.record().source()))
          .forEach(
              vote ->
                  times.merge(
                      vote.record().source(),
                      vote.decidedAt().toInstant(),
                      BinaryOperator.minBy(Comparator.naturalOrder())));
      first.put(stage, times);
    }
    this.sources =
        others.stream().filter(source -> !beganWithTitles(source)).collect(Collectors.toSet());
  }

  static FullTextEntry of(Protocol protocol, DuplicateSets sets, Ballots ballots) {
    return new FullTextEntry(protocol, sets, ballots);
  }

  /** Whether the same sources enter at full text. */
  boolean isOfSameSources(FullTextEntry other) {
    return sources.equals(other.sources);
  }

  /** Whether a report enters at full text. */
  boolean isOf(RecordId report) {
    return sources.contains(report.source())
        && sets.members(report).stream()
            .filter(member -> !sources.contains(member.source()))
            .noneMatch(
                member ->
                    ballots.history(Stage.TITLE_ABSTRACT, member).stream()
                        .anyMatch(this::isByPerson));
  }

  /** Whether no person has voted on any record of this source, which is one of other methods. */
  boolean isUntouched(String source) {
    return first(Stage.TITLE_ABSTRACT, source).isEmpty()
        && first(Stage.FULL_TEXT, source).isEmpty();
  }

  private boolean beganWithTitles(String source) {
    Optional<Instant> title = first(Stage.TITLE_ABSTRACT, source);
    Instant text = first(Stage.FULL_TEXT, source).orElse(Instant.MAX);
    return title.isPresent() && !title.get().isAfter(text);
  }

  private Optional<Instant> first(Stage stage, String source) {
    return Optional.ofNullable(first.getOrDefault(stage, Map.of()).get(source));
  }

  private boolean isByPerson(Vote vote) {
    return protocol.reviewers().people().contains(vote.reviewer());
  }
}

package screen.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import screen.Slow;
import screen.duplicates.Duplicate;
import screen.duplicates.DuplicateSets;
import screen.flow.check.Checks;
import screen.flow.check.Finding;
import screen.outcome.Outcome;
import screen.outcome.Review;
import screen.outcome.Reviews;
import screen.outcome.Rounds;
import screen.outcome.Standing;
import screen.protocol.AgreementSettings;
import screen.protocol.Automation;
import screen.protocol.ExclusionReason;
import screen.protocol.Protocol;
import screen.protocol.Protocols;
import screen.protocol.ReportSettings;
import screen.protocol.ReportSettings.Living;
import screen.protocol.ScreeningSettings;
import screen.protocol.Source;
import screen.protocol.UpdateSettings;
import screen.record.BibRecord;
import screen.record.Fields;
import screen.record.RecordId;
import screen.record.Search;
import screen.votes.Ballots;

/** The rules of the page on updates, held on made-up reviews of one to four rounds. */
class RoundFlowsPropertyTest {
  private static final List<String> SOURCES = List.of("pubmed", "cinahl", "web");

  @Property(seed = "2020")
  void roundsPartitionTheReportsScreened(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 4) int rounds) {
    Made made = new Made(seed, rounds);
    for (Box box :
        List.of(Box.SCREENED, Box.SOUGHT, Box.EXCLUDED, Box.INCLUDED, Box.OTHER_INCLUDED)) {
      List<RecordId> parts = new ArrayList<>();
      made.rounds().forEach(round -> parts.addAll(made.inRound(round).ids(box)));

      assertThat(parts).containsExactlyInAnyOrderElementsOf(made.whole().ids(box));
    }
  }

  @Property(seed = "2020")
  void aRoundIdentifiesAllRecordsOfItsSearches(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 4) int rounds) {
    Made made = new Made(seed, rounds);
    for (String round : made.rounds()) {
      Set<RecordId> identified = new HashSet<>();
      made.inRound(round).identifiedBySource().values().forEach(identified::addAll);

      assertThat(identified)
          .containsExactlyInAnyOrderElementsOf(
              made.review.records().keySet().stream()
                  .filter(id -> Rounds.of(made.review).found(id, round))
                  .toList());
    }
  }

  @Property(seed = "2020")
  void whatWasKnownBeforeIsAmongTheDuplicates(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 4) int rounds) {
    Made made = new Made(seed, rounds);
    Set<RecordId> before = new HashSet<>();
    for (String round : made.rounds()) {
      Flow flow = made.inRound(round);
      Set<RecordId> again = new HashSet<>(before);
      again.retainAll(flow.ids(Box.IDENTIFIED_DATABASES));

      assertThat(flow.ids(Box.REMOVED_DUPLICATES)).containsAll(flow.ids(Box.KNOWN_BEFORE));
      assertThat(flow.ids(Box.KNOWN_BEFORE)).containsAll(again);
      flow.identifiedBySource().values().forEach(before::addAll);
    }
  }

  @Property(seed = "2020")
  void totalsArePreviousAndNew(@ForAll long seed, @ForAll @IntRange(min = 1, max = 4) int rounds) {
    Made made = new Made(seed, rounds);
    Flow.Included total = made.review.protocol().update().previousReports() > 0 ? PUBLISHED : NONE;
    for (String round : made.rounds()) {
      Flow update = made.update(round);

      assertThat(update.previous()).isEqualTo(total);
      assertThat(update.included()).isEqualTo(made.inRound(round).included());
      assertThat(update.total()).isEqualTo(update.previous().plus(update.included()));
      total = update.total();
    }
    assertThat(total).isEqualTo(made.whole().total());
  }

  @Slow
  @Property(seed = "2020")
  void everySumRuleHoldsForEachRoundAndEachUpdate(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 4) int rounds) {
    Made made = new Made(seed, rounds);
    for (String round : made.rounds()) {
      assertThat(errors(made.inRound(round))).isEmpty();
      assertThat(errors(made.update(round))).isEmpty();
    }
    assertThat(errors(made.whole())).isEmpty();
  }

  @Slow
  @Property(seed = "2020")
  void theColumnsOfALivingReviewAreTogetherTheWhole(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 4) int rounds,
      @ForAll ReportSettings.Living.Layout layout) {
    Made made = new Made(seed, rounds, ReportSettings.DEFAULT.with(new Living(layout, "")));
    Flow whole = made.whole();
    List<Flow> columns =
        LivingFlow.of(made.review, made.outcomes, whole).columns().stream()
            .map(Versions.Column::flow)
            .toList();
    for (Box box : Box.values()) {
      List<RecordId> parts = columns.stream().flatMap(flow -> flow.ids(box).stream()).toList();
      if (box.isStart()) {
        assertThat(Set.copyOf(parts)).as(box.name()).isEqualTo(whole.ids(box));
      } else if (DUPLICATES.contains(box)) {
        // found again in a later version, a record is a duplicate there
        assertThat(parts).as(box.name()).containsAll(whole.ids(box));
      } else {
        assertThat(parts).as(box.name()).containsExactlyInAnyOrderElementsOf(whole.ids(box));
      }
    }
    Flow.Included all = Flow.Included.NONE;
    for (Flow column : columns) {
      assertThat(errors(column)).isEmpty();
      all = all.plus(column.included());
      assertThat(column.total()).isEqualTo(columns.get(0).previous().plus(all));
    }
    assertThat(all).isEqualTo(whole.included());
  }

  private static final Set<Box> DUPLICATES =
      Set.of(Box.REMOVED_DUPLICATES, Box.KNOWN_BEFORE, Box.OTHER_DUPLICATES, Box.OTHER_DROPPED);

  private static final Flow.Included NONE = Flow.Included.NONE;
  private static final Flow.Included PUBLISHED = new Flow.Included(5, 7);

  private static List<Finding> errors(Flow flow) {
    return Checks.ofFlow(flow).stream().filter(Finding::isError).toList();
  }

  /** A made-up review: up to 40 records, each found in one round or several, in random sets. */
  private static final class Made {
    private final Random random;
    private final Review review;
    private final SortedMap<RecordId, Outcome> outcomes = new TreeMap<>();

    Made(long seed, int rounds) {
      this(seed, rounds, ReportSettings.DEFAULT);
    }

    Made(long seed, int rounds, ReportSettings report) {
      random = new Random(seed);
      List<Search> searches = new ArrayList<>();
      for (int round = 1; round <= rounds; round++) {
        for (String source : SOURCES) {
          searches.add(search(source, "202" + round));
        }
      }
      SortedMap<RecordId, BibRecord> records = new TreeMap<>();
      List<RecordId> order = new ArrayList<>();
      int size = random.nextInt(40);
      for (int round = 1; round <= rounds; round++) {
        for (int i = 0; i < size; i++) {
          String source = SOURCES.get(i % SOURCES.size());
          RecordId id = new RecordId(source, Integer.toString(i));
          if (random.nextInt(3) == 0) {
            find(records, id, source + "-202" + round);
            order.add(id);
          }
        }
      }
      List<Duplicate> duplicates = new ArrayList<>();
      List<RecordId> kept = new ArrayList<>();
      for (RecordId id : order.stream().distinct().toList()) {
        if (!kept.isEmpty() && random.nextInt(4) == 0) {
          RecordId first = kept.get(random.nextInt(kept.size()));
          duplicates.add(new Duplicate(id, first, "", 1, "made", "", "auto"));
        } else {
          kept.add(id);
        }
      }
      boolean published = random.nextBoolean();
      review =
          Reviews.of(
              protocol(published ? new UpdateSettings(5, 7, "") : UpdateSettings.DEFAULT, report),
              searches,
              records,
              DuplicateSets.of(records.keySet(), duplicates),
              Ballots.of(List.of()));
      kept.forEach(id -> outcomes.put(id, outcome(id)));
    }

    private static void find(SortedMap<RecordId, BibRecord> records, RecordId id, String search) {
      BibRecord before = records.get(id);
      List<String> searches = new ArrayList<>(before == null ? List.of() : before.searches());
      searches.add(search);
      records.put(id, new BibRecord(id, searches, Fields.NONE, List.of()));
    }

    private Outcome outcome(RecordId id) {
      Outcome.State[] states = Outcome.State.values();
      Outcome.State state = states[random.nextInt(states.length)];
      Standing open =
          new Standing(
              Standing.Progress.PENDING,
              Optional.empty(),
              List.of(),
              Standing.Means.NONE,
              Optional.empty());
      boolean excluded = state == Outcome.State.EXCLUDED_FULL_TEXT;
      return new Outcome(id, state, excluded ? List.of("dose") : List.of(), open, open);
    }

    List<String> rounds() {
      return Rounds.of(review).names();
    }

    Flow whole() {
      return Flows.of(review, outcomes);
    }

    Flow inRound(String round) {
      return Flows.ofRound(review, outcomes, round);
    }

    Flow update(String round) {
      return Flows.ofUpdate(review, outcomes, round);
    }

    private static Search search(String source, String round) {
      return new Search(
          source + "-" + round,
          source,
          "",
          round,
          "",
          OptionalInt.empty(),
          source + round,
          "00",
          "ris",
          "UTF-8",
          0,
          0,
          0,
          "",
          "",
          "",
          "");
    }

    private static Protocol protocol(UpdateSettings update, ReportSettings report) {
      return new Protocol(
          "",
          "",
          Protocols.team(List.of("A", "B"), 2, "T"),
          List.of(
              new Source("pubmed", "PubMed", Source.Kind.DATABASE),
              new Source("cinahl", "CINAHL", Source.Kind.DATABASE),
              new Source("web", "A website", Source.Kind.WEBSITE)),
          List.of(new ExclusionReason("dose", "Wrong dose")),
          report,
          AgreementSettings.DEFAULT,
          ScreeningSettings.DEFAULT,
          Automation.NONE,
          update,
          new TreeMap<>());
    }
  }
}

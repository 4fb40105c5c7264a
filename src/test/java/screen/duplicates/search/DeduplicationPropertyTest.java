package screen.duplicates.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import screen.Slow;
import screen.duplicates.DuplicateSets;
import screen.duplicates.Entry;
import screen.duplicates.Ruling;
import screen.duplicates.candidates.KeyCandidates;
import screen.duplicates.match.ComparedField;
import screen.duplicates.match.Comparison;
import screen.duplicates.match.Contradiction;
import screen.duplicates.match.Decision;
import screen.duplicates.match.MatchDecision;
import screen.duplicates.match.fields.Features;
import screen.record.BibRecord;
import screen.record.Field;
import screen.record.RecordId;

/** What holds for any review, tried on small ones of records that resemble each other closely. */
@Slow
class DeduplicationPropertyTest {
  private static final Comparator<BibRecord> BY_ID = Comparator.comparing(BibRecord::id);

  private static DeduplicationResult run(List<BibRecord> records, List<Ruling> rulings) {
    return Deduplication.of(records, BY_ID, rulings, new KeyCandidates());
  }

  @Provide
  Arbitrary<List<BibRecord>> reviews() {
    return lookalikes().list().ofMaxSize(8).map(DeduplicationPropertyTest::numbered);
  }

  private static List<BibRecord> numbered(List<BibRecord> lookalikes) {
    List<BibRecord> records = new ArrayList<>();
    for (int i = 0; i < lookalikes.size(); i++) {
      BibRecord one = lookalikes.get(i);
      Entry entry = Entry.blank("s" + i % 2 + ":" + i);
      one.fields().present().forEach(f -> one.fields().all(f).forEach(v -> entry.with(f, v)));
      records.add(entry.record());
    }
    return records;
  }

  private static Arbitrary<BibRecord> lookalikes() {
    Arbitrary<String> titles =
        Arbitraries.of(
            "Night work and sleep of porters in towns",
            "Night work and sleep of porters in towns: a survey",
            "Erratum: Night work and sleep of porters in towns",
            "Editorial",
            "Bread prices and riots in market towns",
            "");
    Arbitrary<String> authors = Arbitraries.of("Moreno, Ana", "Moreno A", "Quill, R.", "");
    Arbitrary<String> years = Arbitraries.of("2011", "2012", "");
    Arbitrary<String> volumes = Arbitraries.of("14", "15", "");
    Arbitrary<String> pages = Arbitraries.of("221-228", "221-8", "S33", "");
    Arbitrary<String> dois = Arbitraries.of("10.5555/one", "10.5555/two", "", "");
    return Combinators.combine(titles, authors, years, volumes, pages, dois)
        .as(
            (title, author, year, volume, page, doi) ->
                Entry.blank("x:1")
                    .with(Field.TITLE, title)
                    .with(Field.AUTHORS, author)
                    .with(Field.YEAR, year)
                    .with(Field.VOLUME, volume)
                    .with(Field.PAGES, page)
                    .with(Field.DOI, doi)
                    .record());
  }

  @Property(seed = "2020")
  void theOrderOfRecordsDoesNotMatter(
      @ForAll("reviews") List<BibRecord> records, @ForAll long seed) {
    List<BibRecord> shuffled = new ArrayList<>(records);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(run(shuffled, List.of())).isEqualTo(run(records, List.of()));
  }

  @Property(seed = "2020")
  void setsPartitionTheRecords(@ForAll("reviews") List<BibRecord> records) {
    DeduplicationResult result = run(records, List.of());
    DuplicateSets sets =
        DuplicateSets.of(records.stream().map(BibRecord::id).toList(), result.duplicates());
    int members = sets.representatives().stream().mapToInt(r -> sets.members(r).size()).sum();
    assertThat(members).isEqualTo(records.size());
    assertThat(result.withinSource() + result.betweenSources())
        .isEqualTo(records.size() - sets.representatives().size());
    assertThat(result.possible())
        .allSatisfy(
            pair ->
                assertThat(sets.representativeOf(pair.a()))
                    .isNotEqualTo(sets.representativeOf(pair.b())));
  }

  @Property(seed = "2020")
  void noSetHoldsTwoIdentifiersOfOneKind(@ForAll("reviews") List<BibRecord> records) {
    DuplicateSets sets = sets(records, List.of());
    for (var representative : sets.representatives()) {
      assertThat(
              records.stream()
                  .filter(r -> sets.members(representative).contains(r.id()))
                  .map(BibRecord::doi)
                  .filter(doi -> !doi.isEmpty())
                  .distinct())
          .hasSizeLessThanOrEqualTo(1);
    }
  }

  @Property(seed = "2020")
  void comparisonIsSymmetric(@ForAll("reviews") List<BibRecord> records) {
    List<Features> features = records.stream().map(Features::of).toList();
    for (Features a : features) {
      for (Features b : features) {
        Comparison one = Comparison.of(a, b);
        Comparison other = Comparison.of(b, a);
        assertThat(other.weight()).isEqualTo(one.weight());
        assertThat(Decision.on(other)).isEqualTo(Decision.on(one));
        assertThat(one.score()).isBetween(0.0, 1.0);
        boolean reached = Comparison.reaching(MatchDecision.ASK, a, b).isPresent();
        assertThat(reached).isEqualTo(one.weight() >= MatchDecision.ASK);
        for (ComparedField field : ComparedField.values()) {
          assertThat(one.on(field).weight()).isLessThanOrEqualTo(field.most());
        }
      }
    }
  }

  @Property(seed = "2020")
  void rulingsHold(@ForAll("reviews") List<BibRecord> records, @ForAll boolean same) {
    if (records.size() < 2) {
      return;
    }
    Ruling ruling =
        ruling(
            records.get(0).id(),
            records.get(1).id(),
            same ? Ruling.Kind.SAME : Ruling.Kind.DIFFERENT);
    DuplicateSets sets = sets(records, List.of(ruling));
    boolean together = sets.representativeOf(ruling.a()).equals(sets.representativeOf(ruling.b()));
    assertThat(together).isEqualTo(same);
  }

  @Property(seed = "2020", tries = 400)
  void aRulingJoinsWholeSetsUnlessTheyShowMoreThanThePersonSaw(
      @ForAll("reviews") List<BibRecord> records) {
    if (records.size() < 2) {
      return;
    }
    RecordId a = records.get(0).id();
    RecordId b = records.get(1).id();
    DuplicateSets before = sets(records, List.of());
    SortedSet<RecordId> ofA = before.members(before.representativeOf(a));
    SortedSet<RecordId> ofB = before.members(before.representativeOf(b));
    Comparison seen = compare(records, a, b);
    for (RecordId one : ofA) {
      for (RecordId other : ofB) {
        if (!Contradiction.of(compare(records, one, other)).stream()
            .allMatch(contradiction -> contradiction.overruled().test(seen))) {
          return;
        }
      }
    }
    DuplicateSets after = sets(records, List.of(ruling(a, b, Ruling.Kind.SAME)));
    assertThat(after.members(after.representativeOf(a))).containsAll(ofA).containsAll(ofB);
  }

  private static DuplicateSets sets(List<BibRecord> records, List<Ruling> rulings) {
    return DuplicateSets.of(
        records.stream().map(BibRecord::id).toList(), run(records, rulings).duplicates());
  }

  private static Comparison compare(List<BibRecord> records, RecordId a, RecordId b) {
    List<Features> two =
        Stream.of(a, b)
            .map(id -> records.stream().filter(r -> r.id().equals(id)).findFirst().orElseThrow())
            .map(Features::of)
            .toList();
    return Comparison.of(two.get(0), two.get(1));
  }

  private static Ruling ruling(RecordId a, RecordId b, Ruling.Kind kind) {
    OffsetDateTime time = OffsetDateTime.parse("2024-01-01T00:00:00Z");
    return new Ruling(a, b, kind, "AP", time, "", 2);
  }

  @Property(seed = "2020", tries = 100)
  void aReviewThatGrowsEndsWhereOneImportWouldHaveEnded(
      @ForAll("reviews") List<BibRecord> records) {
    List<BibRecord> growing = new ArrayList<>();
    DeduplicationResult last = run(growing, List.of());
    for (BibRecord record : records) {
      growing.add(0, record);
      last = run(growing, List.of());
    }
    assertThat(last).isEqualTo(run(records, List.of()));
  }
}

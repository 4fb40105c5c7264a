package screen.duplicates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import screen.Failure;
import screen.Slow;
import screen.duplicates.candidates.KeyCandidates;
import screen.duplicates.search.Deduplication;
import screen.duplicates.search.DeduplicationResult;
import screen.record.BibRecord;
import screen.record.Field;
import screen.record.RecordId;

/** In which order records and rulings came changes nothing. */
@Slow
class OrderPropertyTest {
  private static final String[] TITLES = {
    "Night work and sleep of porters in towns",
    "Night work and sleep of porters in towns: a survey",
    "Erratum: Night work and sleep of porters in towns",
    "Bread prices and riots in market towns: a survey of archives",
    "Editorial",
    "Editorial",
    "Editorial",
    ""
  };
  private static final String[] AUTHORS = {"Moreno, Ana", "Moreno A", "Quill, R.", ""};
  private static final String[] PAGES = {"221-228", "221-8", "S33", "30-41", ""};
  private static final String[] DOIS = {"10.5555/one", "10.5555/two", "", ""};

  private final Map<RecordId, BibRecord> review = new TreeMap<>();
  private final List<Ruling> rulings = new ArrayList<>();
  private final List<String> rounds = new ArrayList<>(List.of("a", "b", "c"));

  @Property(seed = "2020", tries = 60)
  void theOrderOfRecordsDoesNotMatter(@ForAll long seed) {
    Random random = new Random(seed);
    review.clear();
    rulings.clear();
    happen(random);
    List<BibRecord> shuffled = new ArrayList<>(review.values());
    Collections.shuffle(shuffled, random);
    assertThat(search(shuffled)).isEqualTo(search(review.values()));
  }

  /** As where the rulings of two clones of the review are merged the one or the other way round. */
  @Property(seed = "2020", tries = 60)
  void theOrderOfRulingsDoesNotMatter(@ForAll long seed) {
    Random random = new Random(seed);
    review.clear();
    rulings.clear();
    happen(random);
    for (int i = 0; i < 10; i++) {
      rule(random);
    }
    List<Ruling> shuffled = new ArrayList<>(Rulings.newest(rulings));
    Collections.shuffle(shuffled, random);
    DeduplicationResult before = search(review.values());
    rulings.clear();
    for (Ruling ruling : shuffled) {
      rulings.add(onLine(rulings.size() + 2, ruling));
    }
    DeduplicationResult after = search(review.values());
    assertThat(after.possible()).isEqualTo(before.possible());
    assertThat(after.duplicates())
        .extracting(Duplicate::record, Duplicate::kept)
        .isEqualTo(
            before.duplicates().stream().map(row -> tuple(row.record(), row.kept())).toList());
  }

  private static Ruling onLine(int line, Ruling ruling) {
    return new Ruling(
        ruling.b(),
        ruling.a(),
        ruling.kind(),
        ruling.reviewer(),
        ruling.decidedAt(),
        ruling.note(),
        line);
  }

  private DeduplicationResult search(Collection<BibRecord> records) {
    Comparator<BibRecord> order =
        Comparator.comparing((BibRecord r) -> rounds.indexOf(r.searches().get(0)))
            .thenComparing(BibRecord::id);
    return Deduplication.of(records, order, rulings, new KeyCandidates());
  }

  /** Records come, some people rule; at times the order of the rounds is changed. */
  private void happen(Random random) {
    for (int i = 0; i < 90; i++) {
      int number = random.nextInt(200);
      RecordId id = new RecordId("s" + number % 2, Integer.toString(number));
      review.put(id, record(id, random));
    }
    for (int i = 0; i < random.nextInt(4); i++) {
      rule(random);
    }
    if (random.nextInt(8) == 0) {
      Collections.shuffle(rounds, random);
    }
  }

  private void rule(Random random) {
    List<RecordId> ids = new ArrayList<>(review.keySet());
    Ruling ruling =
        new Ruling(
            ids.get(random.nextInt(ids.size())),
            ids.get(random.nextInt(ids.size())),
            random.nextBoolean() ? Ruling.Kind.SAME : Ruling.Kind.DIFFERENT,
            "AP",
            OffsetDateTime.parse("2024-01-01T00:00:00Z"),
            "",
            rulings.size() + 2);
    List<Ruling> all = new ArrayList<>(rulings);
    all.add(ruling);
    try {
      Rulings.check(all, review.keySet());
      rulings.add(ruling);
    } catch (Failure contradiction) {
      assertThat(contradiction.message()).isNotEmpty();
    }
  }

  private static BibRecord record(RecordId id, Random random) {
    BibRecord whole =
        Entry.blank(id.toString())
            .with(Field.TITLE, TITLES[random.nextInt(TITLES.length)])
            .with(Field.AUTHORS, AUTHORS[random.nextInt(AUTHORS.length)])
            .with(Field.YEAR, Integer.toString(2011 + random.nextInt(3)))
            .with(Field.VOLUME, random.nextInt(3) == 0 ? "" : "" + (14 + random.nextInt(3)))
            .with(Field.ISSUE, random.nextInt(4) == 0 ? "" : id.key())
            .with(Field.PAGES, PAGES[random.nextInt(PAGES.length)])
            .with(Field.DOI, DOIS[random.nextInt(DOIS.length)])
            .record();
    String search = "abc".substring(random.nextInt(3)).substring(0, 1);
    return new BibRecord(whole.id(), List.of(search), whole.fields(), List.of());
  }
}

package screen.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;
import screen.Slow;
import screen.folder.ReviewFolder;
import screen.folder.disk.Scratch;
import screen.folder.records.SortedRecords;
import screen.format.entry.Entry;
import screen.record.BibRecord;
import screen.record.Field;
import screen.record.Fields;
import screen.record.RecordId;

/** Sorting and merging gives what holding all records in a map would give. */
@Slow
class RecordSetPropertyTest {
  private static final Path FOLDER = reviewFolder();

  /** What the plain way makes of the searches: the records and how many entries were new. */
  private record Simple(SortedMap<RecordId, BibRecord> records, List<Integer> imported) {}

  @Property(seed = "2020")
  void givesTheRecordsOfThePlainWay(
      @ForAll @Size(max = 4) List<@Size(max = 12) List<@IntRange(max = 40) Integer>> searches) {
    Simple simple = simple(searches.stream().map(RecordSetPropertyTest::oneEachNumber).toList());
    ReviewFolder folder = ReviewFolder.open(FOLDER, false, warning -> {});
    try (Scratch scratch = folder.scratch()) {
      RecordSet records = new RecordSet(SortedRecords::none, Set.of(), scratch.spool());
      List<RecordReading> readings =
          read(searches.stream().map(RecordSetPropertyTest::oneEachNumber).toList(), 0, records);

      assertThat(recordsOf(records)).containsExactlyElementsOf(simple.records().values());
      assertThat(readings).extracting(r -> r.counts().imported()).isEqualTo(simple.imported());
      assertThat(readings)
          .allSatisfy(
              r -> assertThat(r.found()).isEqualTo(r.counts().imported() + r.counts().known()));
    }
  }

  @Property(seed = "2020", tries = 100)
  void givesTheSameBytesFromOneImportOrFromMany(
      @ForAll @Size(min = 2, max = 4)
          List<@Size(max = 12) List<@IntRange(max = 40) Integer>> searches)
      throws IOException {
    ReviewFolder folder = ReviewFolder.open(FOLDER, false, warning -> {});
    Path file = FOLDER.resolve("records/records.jsonl");
    String atOnce;
    try (Scratch scratch = folder.scratch()) {
      RecordSet all = new RecordSet(SortedRecords::none, Set.of(), scratch.spool());
      read(searches, 0, all);
      folder.prepareRecords(all.sorted()).put();
      atOnce = Files.readString(file);
      folder.prepareRecords(SortedRecords.none()).put();
      for (int i = 0; i < searches.size(); i++) {
        RecordSet next = new RecordSet(folder::storedRecords, shared(folder), scratch.spool());
        read(List.of(searches.get(i)), i, next);
        folder.prepareRecords(next.sorted()).put();
      }
    }

    assertThat(Files.readString(file)).isEqualTo(atOnce);
  }

  private static Set<String> shared(ReviewFolder folder) {
    Set<String> shared = new HashSet<>();
    folder.recordsMismatch(line -> RecordId.withoutCopy(line.id()).ifPresent(shared::add));
    return shared;
  }

  @Property(seed = "2020")
  void keepsTheContentOfEachIdWhateverTheOrderOfALaterExport(
      @ForAll @Size(max = 12) List<@IntRange(max = 40) Integer> export, @ForAll Random random) {
    List<Integer> again = new ArrayList<>(export);
    Collections.shuffle(again, random);

    assertThat(contents(List.of(export, again))).isEqualTo(contents(List.of(export)));
  }

  @Property(seed = "2020")
  void keepsTheContentOfEachIdWhereALaterExportLeavesEntriesOut(
      @ForAll @Size(max = 12) List<@IntRange(max = 40) Integer> export, @ForAll Random random) {
    List<Integer> part = new ArrayList<>(new LinkedHashSet<>(export));
    Collections.shuffle(part, random);
    part = part.subList(0, part.size() / 2);

    assertThat(contents(List.of(export, part))).isEqualTo(contents(List.of(export)));
  }

  private static Map<RecordId, Fields> contents(List<List<Integer>> searches) {
    ReviewFolder folder = ReviewFolder.open(FOLDER, false, warning -> {});
    try (Scratch scratch = folder.scratch()) {
      RecordSet records = new RecordSet(SortedRecords::none, Set.of(), scratch.spool());
      read(searches, 0, records);
      Map<RecordId, Fields> contents = new TreeMap<>();
      recordsOf(records).forEach(record -> contents.put(record.id(), record.fields()));
      return contents;
    }
  }

  private static List<Integer> oneEachNumber(List<Integer> search) {
    Map<Integer, Integer> first = new LinkedHashMap<>();
    search.forEach(n -> first.putIfAbsent(n % 10, n));
    return List.copyOf(first.values());
  }

  @AfterContainer
  static void removeTheReview() throws IOException {
    try (Stream<Path> all = Files.walk(FOLDER)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  private static List<RecordReading> read(
      List<List<Integer>> searches, int first, RecordSet records) {
    List<RecordReading> readings = new ArrayList<>();
    for (int i = 0; i < searches.size(); i++) {
      RecordReading reading = new RecordReading("x", "x-" + (first + i), records);
      searches.get(i).forEach(n -> reading.accept(entry(n)));
      readings.add(reading);
    }
    return readings;
  }

  /** Ten numbers, each with up to four articles or states of one. */
  private static Entry entry(int n) {
    Fields.Builder fields = Fields.builder().add(Field.ACCESSION, "a" + n % 10);
    fields.add(Field.TITLE, "Title " + n / 20);
    if (n % 3 == 0) {
      fields.add(Field.DOI, "10.1000/" + n / 10);
    }
    return new Entry(
        1,
        "",
        fields.build(),
        n % 4 == 0 ? List.of("mended") : List.of(),
        List.of(),
        false,
        name -> List.of());
  }

  private static Simple simple(List<List<Integer>> searches) {
    SortedMap<RecordId, BibRecord> records = new TreeMap<>();
    List<Integer> imported = new ArrayList<>();
    for (int i = 0; i < searches.size(); i++) {
      int before = records.size();
      Map<Integer, Integer> copies = new HashMap<>();
      for (int n : searches.get(i)) {
        RecordId id = new RecordId("x", "a" + n % 10).copy(copies.merge(n % 10, 1, Integer::sum));
        BibRecord one =
            new BibRecord(id, List.of("x-" + i), entry(n).fields(), entry(n).repaired());
        records.merge(id, one, RecordSetPropertyTest::again);
      }
      imported.add(records.size() - before);
    }
    return new Simple(records, imported);
  }

  private static BibRecord again(BibRecord old, BibRecord newer) {
    List<String> searches = new ArrayList<>(old.searches());
    searches.addAll(newer.searches());
    BibRecord again =
        new BibRecord(old.id(), searches, old.fields().updatedBy(newer.fields()), newer.repaired());
    boolean other = OtherArticle.is(old.fields(), newer.fields());
    return other || old.isRenumbered() ? again.renumbered() : again;
  }

  private static List<BibRecord> recordsOf(RecordSet records) {
    List<BibRecord> all = new ArrayList<>();
    try (SortedRecords sorted = records.sorted()) {
      sorted.forEachRemaining(line -> all.add(line.record()));
    }
    return all;
  }

  private static Path reviewFolder() {
    try {
      Path folder = Files.createTempDirectory("review");
      Files.writeString(
          folder.resolve(ReviewFolder.CONFIG),
          """
          format: 1
          review: {title: A test}
          reviewers: {screeners: [A, B], votes-per-record: 2, tiebreaker: T}
          sources:
            - {id: x, name: X, kind: database}
          exclusion-reasons:
            - {id: other, label: Other}
          """);
      return folder;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}

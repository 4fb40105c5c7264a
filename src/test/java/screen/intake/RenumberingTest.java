package screen.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;
import org.junit.jupiter.api.Test;
import screen.folder.disk.Scratch;
import screen.folder.records.RecordLine;
import screen.folder.records.SortedRecords;
import screen.format.entry.Entry;
import screen.record.Field;
import screen.record.Fields;

/**
 * A table is exported again, and its rows are numbered anew: every number that has the article of
 * another number now is told, though all articles share an author and there is no DOI.
 */
class RenumberingTest {
  @Property(seed = "2020", tries = 60)
  void tellsEachNumberThatHasTheArticleOfAnother(
      @ForAll @Size(max = 9) @UniqueElements List<@IntRange(max = 12) Integer> before,
      @ForAll @Size(max = 9) @UniqueElements List<@IntRange(max = 12) Integer> now,
      @ForAll boolean alike) {
    List<String> moved =
        IntStream.range(0, Math.min(before.size(), now.size()))
            .filter(row -> !now.get(row).equals(before.get(row)))
            .filter(row -> before.contains(now.get(row)))
            .mapToObj(row -> "x:" + (row + 1))
            .sorted()
            .toList();

    assertThat(told(titles(before, alike), titles(now, alike))).isEqualTo(moved);
  }

  @Property(seed = "2020", tries = 30)
  void correctedTitlesAreNotTold(
      @ForAll @Size(max = 9) @UniqueElements List<@IntRange(max = 12) Integer> articles,
      @ForAll Set<@IntRange(max = 8) Integer> corrected) {
    List<String> before = titles(articles, false);
    List<String> now =
        IntStream.range(0, before.size())
            .mapToObj(row -> before.get(row) + (corrected.contains(row) ? " in the elderly" : ""))
            .toList();

    assertThat(told(before, now)).isEmpty();
  }

  @Test
  void aTitleThatAnotherNumberStillHasIsNotTakenFromIt() {
    assertThat(told(List.of("Foreword", "Editorial"), List.of("Editorial", "Editorial"))).isEmpty();
  }

  private static List<String> titles(List<Integer> articles, boolean alike) {
    return articles.stream()
        .map(n -> alike ? "Cold hands in the long winter, part " + n : "One" + n + " two" + n)
        .toList();
  }

  /**
   * The numbers told of the second of two tables, whose rows are numbered from 1. Where no row is
   * gone, they are the same if both tables are imported in one call.
   */
  private static List<String> told(List<String> before, List<String> now) {
    try (Scratch scratch = new Scratch(Path.of(System.getProperty("java.io.tmpdir")))) {
      RecordSet first = new RecordSet(SortedRecords::none, Set.of(), scratch.spool());
      read(new RecordReading("x", "x-1", first), before);
      List<RecordLine> there = new ArrayList<>();
      first.sorted().forEachRemaining(there::add);
      RecordSet later = new RecordSet(() -> sorted(there), Set.of(), scratch.spool());
      List<String> told = toldOf(later, now);

      if (now.size() >= before.size()) {
        assertThat(toldOf(first, now)).isEqualTo(told);
      }
      return told;
    }
  }

  private static List<String> toldOf(RecordSet records, List<String> titles) {
    RecordReading reading = new RecordReading("x", "x-2", records);
    read(reading, titles);
    records.settle();
    return reading.notes().reused().stream().map(ExportWarnings.Reused::id).sorted().toList();
  }

  private static SortedRecords sorted(List<RecordLine> lines) {
    Iterator<RecordLine> next = lines.iterator();
    return new SortedRecords() {
      @Override
      public boolean hasNext() {
        return next.hasNext();
      }

      @Override
      public RecordLine next() {
        return next.next();
      }

      @Override
      public void close() {}
    };
  }

  private static void read(RecordReading reading, List<String> titles) {
    for (int row = 0; row < titles.size(); row++) {
      Fields.Builder fields = Fields.builder().add(Field.ACCESSION, String.valueOf(row + 1));
      fields.add(Field.TITLE, titles.get(row)).add(Field.AUTHORS, "Moe, Ann");
      reading.accept(
          new Entry(row + 2, "", fields.build(), List.of(), List.of(), false, field -> List.of()));
    }
  }
}

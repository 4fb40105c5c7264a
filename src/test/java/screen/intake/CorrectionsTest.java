package screen.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import screen.folder.disk.Scratch;
import screen.folder.records.RecordLine;
import screen.folder.records.SortedRecords;
import screen.record.BibRecord;
import screen.record.Field;
import screen.record.Fields;
import screen.record.RecordId;

class CorrectionsTest {
  private static final RecordLine BEFORE = line("h-000000000001", "Tea and slep", "2020", "12");

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "Tea and sleep, 2020, 12, true",
    "Tea and slep, 2021, 12, true",
    "Tea and slep, 2020, 13, true",
    "Tea and sleep, 2021, 13, false",
  })
  void knowsACorrectionByWhatItLeft(String title, String year, String pages, boolean is) {
    RecordLine after = line("h-000000000002", title, year, pages);

    assertThat(found(Set.of("x"), BEFORE, false, after))
        .isEqualTo(is ? Map.of("x:h-000000000002", "x:h-000000000001") : Map.of());
  }

  @Test
  void looksForRecordsThatAreNotFoundAgain() {
    assertThat(
            found(Set.of("x"), BEFORE, true, line("h-000000000002", "Tea and sleep", "2020", "12")))
        .isEmpty();
  }

  @Test
  void looksAtSourcesThatWereImported() {
    assertThat(
            found(
                Set.of("y"), BEFORE, false, line("h-000000000002", "Tea and sleep", "2020", "12")))
        .isEmpty();
  }

  @Test
  void leavesRecordsThatHaveANumber() {
    assertThat(found(Set.of("x"), BEFORE, false, line("N2", "Tea and sleep", "2020", "12")))
        .isEmpty();
  }

  /** To the id of each record that seems to be a correction, that of the one before. */
  private Map<String, String> found(
      Set<String> sources, RecordLine before, boolean again, RecordLine after) {
    try (Scratch scratch = new Scratch(folder)) {
      RecordSet none = new RecordSet(SortedRecords::none, Set.of(), scratch.spool());
      RecordReading reading = new RecordReading("x", "x-2", none);
      Corrections corrections = new Corrections(sources);
      corrections.addStored(before, again);
      corrections.addNew(new FoundRecord(after, 1, reading.counts()));
      if (corrections.arePossible()) {
        corrections.report(sorted(List.of(before)));
      }
      return reading.notes().corrections();
    }
  }

  private static RecordLine line(String key, String title, String year, String pages) {
    Fields fields =
        Fields.builder()
            .add(Field.TITLE, title)
            .add(Field.AUTHORS, "Roe, Ann")
            .add(Field.YEAR, year)
            .add(Field.JOURNAL, "Journal of Sleep")
            .add(Field.PAGES, pages)
            .build();
    return RecordLine.of(new BibRecord(new RecordId("x", key), List.of("x-1"), fields, List.of()));
  }

  private static SortedRecords sorted(List<RecordLine> lines) {
    Iterator<RecordLine> rest = lines.iterator();
    return new SortedRecords() {
      @Override
      public boolean hasNext() {
        return rest.hasNext();
      }

      @Override
      public RecordLine next() {
        return rest.next();
      }

      @Override
      public void close() {}
    };
  }
}

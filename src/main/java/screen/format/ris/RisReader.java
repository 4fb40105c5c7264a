package screen.format.ris;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import screen.format.entry.Entries;
import screen.format.entry.ExportReader;
import screen.format.entry.TaggedEntry;

/**
 * Reads RIS of any producer: with one tolerant parser, and each record in the dialect of its signs.
 */
public final class RisReader implements ExportReader {
  /** Records examined to find a file's dialect. */
  private static final int SAMPLE = 20;

  private final RisDialect dialect;

  /**
   * @param dialect that of the file, and of each record without signs of its own
   */
  public RisReader(RisDialect dialect) {
    this.dialect = dialect;
  }

  @Override
  public Optional<String> recognise(String head) {
    List<TaggedEntry> sample = sample(head);
    boolean ours = !sample.isEmpty() && mostFrequent(sample) == dialect;
    return ours ? Optional.of("RIS by its tag lines; " + dialect.sign()) : Optional.empty();
  }

  @Override
  public void read(Reader text, Entries entries) throws IOException {
    new RisParser(text, raw -> take(raw, entries), (left, line) -> entries.leftOut(line, left))
        .read();
  }

  private void take(TaggedEntry raw, Entries entries) {
    RisEntry.of(raw, dialect).values(raw::all).into(entries);
  }

  /** Returns the first records of a file; none if it is not RIS. */
  private static List<TaggedEntry> sample(String head) {
    List<TaggedEntry> sample = new ArrayList<>();
    try {
      new RisParser(new StringReader(head), sample::add, (left, line) -> {}).read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    boolean begun = sample.stream().anyMatch(raw -> raw.has("TY"));
    boolean ended = sample.stream().anyMatch(raw -> raw.finished() && raw.size() > 2);
    return begun || ended ? sample.subList(0, Math.min(SAMPLE, sample.size())) : List.of();
  }

  private static RisDialect mostFrequent(List<TaggedEntry> sample) {
    Map<RisDialect, Integer> counts = new EnumMap<>(RisDialect.class);
    sample.forEach(raw -> counts.merge(RisDialect.of(raw), 1, Integer::sum));
    return counts.entrySet().stream()
        .max(
            Map.Entry.<RisDialect, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .orElseThrow()
        .getKey();
  }
}

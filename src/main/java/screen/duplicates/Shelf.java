package screen.duplicates;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import screen.record.BibRecord;

/** The records of one search by position, taken apart when they are needed, each once. */
final class Shelf {
  private final RecordSource source;
  private final Features[] features;
  private final BitSet fetched = new BitSet();

  Shelf(RecordSource source) {
    this.source = source;
    this.features = new Features[source.size()];
  }

  /** Reads records of which nothing is known, and tells their keys in the order of positions. */
  List<KeyedRecord> keyed(BitSet wanted) {
    List<KeyedRecord> keyed =
        IntStream.of(wanted.stream().toArray()).parallel().mapToObj(this::keyed).toList();
    fetched.or(wanted);
    return keyed;
  }

  private KeyedRecord keyed(int position) {
    BibRecord record = source.read(position);
    features[position] = Features.of(record);
    return KeyedRecord.of(record, source.print(position), features[position]);
  }

  /** Leaves out the issues of those that print something else there. */
  void leaveOutIssues(BitSet positions) {
    positions.stream().filter(fetched::get).forEach(i -> features[i] = features[i].withoutIssue());
  }

  /**
   * Makes sure that these are at hand.
   *
   * @param counted whose issues are none
   */
  void fetch(BitSet wanted, BitSet counted) {
    BitSet missing = (BitSet) wanted.clone();
    missing.andNot(fetched);
    IntStream.of(missing.stream().toArray())
        .parallel()
        .forEach(
            i -> {
              Features read = Features.of(source.read(i));
              features[i] = counted.get(i) ? read.withoutIssue() : read;
            });
    fetched.or(missing);
  }

  /** What was fetched before. */
  Features get(int position) {
    return features[position];
  }
}

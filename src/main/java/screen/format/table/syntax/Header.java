package screen.format.table.syntax;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import screen.Letters;

/**
 * Names of columns, compared by their letters and digits only: {@code Publication Year}, {@code
 * publication_year} and {@code PublicationYear} are equal.
 */
public class Header {
  private final Map<String, Integer> positions = new HashMap<>();

  /** Positions by requested names, always the same few. */
  private final Map<String, Integer> asked = new HashMap<>();

  private final List<String> names;

  Header(List<String> names) {
    this.names = names.stream().map(String::strip).toList();
    for (int i = 0; i < names.size(); i++) {
      positions.putIfAbsent(Letters.of(names.get(i)), i);
    }
    positions.remove("");
  }

  /** Returns a header of these names. */
  public static Header of(List<String> names) {
    return new Header(names);
  }

  /** The names in a line; empty if it does not contain the delimiter. */
  static Optional<Header> in(String line, char delimiter) {
    if (line.indexOf(delimiter) < 0) {
      return Optional.empty();
    }
    try (CSVParser parser =
        CSVParser.parse(new StringReader(line), DelimitedText.format(delimiter, true))) {
      Iterator<CSVRecord> records = parser.iterator();
      return records.hasNext()
          ? Optional.of(new Header(records.next().toList()))
          : Optional.empty();
    } catch (IOException | UncheckedIOException noHeader) {
      return Optional.empty();
    }
  }

  /** The names as in the file. */
  public List<String> names() {
    return names;
  }

  public boolean has(String name) {
    return position(name) >= 0;
  }

  public boolean hasAll(List<String> names) {
    return names.stream().allMatch(this::has);
  }

  public boolean hasAny(List<String> names) {
    return names.stream().anyMatch(this::has);
  }

  /** The names that are not empty, as in the file. */
  public List<String> filled() {
    return names.stream().filter(name -> !name.isEmpty()).toList();
  }

  /** Returns the same columns without these names. */
  public Header without(Set<String> others) {
    Set<Integer> known = others.stream().map(this::position).collect(Collectors.toSet());
    return new Header(
        IntStream.range(0, names.size())
            .mapToObj(i -> known.contains(i) ? "" : names.get(i))
            .toList());
  }

  /** Number of columns, including unnamed ones. */
  public int size() {
    return names.size();
  }

  /** Whether a row repeats the names, as in exports put one after the other. */
  boolean isRepeatedBy(List<String> cells) {
    return cells.get(0).equals(names.get(0)) && cells.equals(names);
  }

  /** Positions of all columns of a name; none if there is no such column. */
  IntStream positions(String name) {
    if (!has(name)) {
      return IntStream.empty();
    }
    String letters = Letters.of(name);
    return IntStream.range(0, names.size()).filter(i -> Letters.of(names.get(i)).equals(letters));
  }

  /** Position of a column, or -1. */
  public int position(String name) {
    return asked.computeIfAbsent(name, it -> positions.getOrDefault(Letters.of(it), -1));
  }
}

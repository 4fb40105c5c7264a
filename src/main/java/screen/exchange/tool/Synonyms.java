package screen.exchange.tool;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Column names with the same meaning. If several such columns have values, these must agree, as no
 * program can know which one counts.
 *
 * @param option the option by which the user names the column that counts
 * @param names in order of preference
 * @param meaning maps a cell to what is compared; "" if the cell says nothing
 */
public record Synonyms(String option, List<String> names, UnaryOperator<String> meaning) {
  public Synonyms {
    names = List.copyOf(names);
  }

  /**
   * The column that the user names, else the usual ones.
   *
   * @param usual in order of preference
   */
  public static Synonyms of(
      Optional<String> named, String option, UnaryOperator<String> meaning, String... usual) {
    return new Synonyms(option, named.map(List::of).orElse(List.of(usual)), meaning);
  }

  /** Whether the file has any of the columns. */
  public boolean areIn(ForeignEntry entry) {
    return names.stream().anyMatch(entry::has);
  }

  /** The values of all the columns, without blank cells. */
  public List<String> all(ForeignEntry entry) {
    return names.stream().flatMap(name -> cells(entry, name)).toList();
  }

  /** The first cell that is not blank, or "". */
  public String first(ForeignEntry entry) {
    return names.stream().flatMap(name -> cells(entry, name)).findFirst().orElse("");
  }

  /** Whether the first value is there and is another than this one. */
  public boolean sayOtherThan(String value, ForeignEntry entry) {
    String first = first(entry);
    return !first.isEmpty() && !first.equals(value);
  }

  /**
   * The message if two cells contradict each other, with what to do. In a column that the user
   * names all values count together.
   */
  public Optional<String> contradiction(ForeignEntry entry) {
    Map<String, String> found = new LinkedHashMap<>();
    Set<String> meanings = new HashSet<>();
    for (String name : names) {
      List<String> cells = cells(entry, name).filter(it -> !meaning.apply(it).isEmpty()).toList();
      cells.forEach(cell -> meanings.add(meaning.apply(cell)));
      if (!cells.isEmpty()) {
        found.put(name, cells.stream().distinct().collect(Collectors.joining("' and '")));
      }
    }
    return names.size() == 1 || meanings.size() < 2
        ? Optional.empty()
        : Optional.of(message(found));
  }

  private String message(Map<String, String> found) {
    String says =
        found.entrySet().stream()
            .map(it -> "column '" + it.getKey() + "' says '" + it.getValue() + "'")
            .collect(Collectors.joining(", its ", "Its ", ". "));
    return says
        + (found.size() == 1
            ? "Keep one of the columns of this name."
            : "Name the column that counts: "
                + found.keySet().stream()
                    .map(name -> option + " " + name)
                    .collect(Collectors.joining(" or "))
                + ".");
  }

  private static Stream<String> cells(ForeignEntry entry, String name) {
    return entry.has(name)
        ? entry.values(name).stream().map(String::strip).filter(cell -> !cell.isEmpty())
        : Stream.of();
  }
}

package screen.flow.check.published;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import screen.Failure;
import screen.Nearest;
import screen.flow.check.number.Breakdown;
import screen.flow.check.number.Count;
import screen.flow.check.number.FlowNumbers;

/**
 * Reads the CSV of the PRISMA2020 R package: one row per number, its key in column {@code data},
 * its value in column {@code n}. Versions before 1.1.4 have no rows for the meta-analysis.
 */
final class RPackageCsv {
  /** Rows of labels and headings, which have no number. */
  private static final Set<String> LABELS =
      Set.of("", "NA", "identification", "screening", "included");

  private static final Set<Breakdown> BREAKDOWNS =
      Set.of(
          Breakdown.DATABASES,
          Breakdown.REGISTERS,
          Breakdown.RULES,
          Breakdown.TITLE_ABSTRACT_REASONS,
          Breakdown.REASONS,
          Breakdown.OTHER_REASONS);

  private static final Pattern DROPPED =
      Pattern.compile("\\(removed or excluded before: (\\d+)\\)");

  private RPackageCsv() {}

  static FlowNumbers read(String text, String file) {
    NumbersBuilder numbers = new NumbersBuilder();
    Set<String> seen = new HashSet<>();
    boolean interim = false;
    char delimiter = text.strip().matches("(?s)\"?data\"?\\s*;.*") ? ';' : ',';
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(delimiter)
            .setHeader()
            .setSkipHeaderRecord(true)
            .setTrim(true)
            .setIgnoreEmptyLines(true)
            .get();
    try (CSVParser rows = CSVParser.parse(text, format)) {
      require(rows.getHeaderNames(), file);
      for (CSVRecord row : rows) {
        int line = Math.toIntExact(rows.getCurrentLineNumber());
        String key = cell(row, "data");
        interim |= isMarkedInterim(row);
        if (!LABELS.contains(key)) {
          if (!seen.add(key)) {
            throw Failure.input("The row '" + key + "' occurs twice. Keep one of them.")
                .at(file, line);
          }
          put(numbers, key, cell(row, "n"), file, line);
          putDropped(numbers, key, cell(row, "description"));
        }
      }
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      throw Failure.input("Not well-formed CSV: look for a quote that is not closed.")
          .in(file)
          .because(e);
    }
    return drawn(numbers).build("", "", interim);
  }

  private static void require(List<String> header, String file) {
    for (String column : List.of("data", "n")) {
      if (!header.contains(column)) {
        throw Failure.input(
                "There is no column '"
                    + column
                    + "'. The R package's template has data, node, box,"
                    + " description, boxtext, tooltips, url and n.")
            .at(file, 1);
      }
    }
  }

  /** {@code report} marks the heading of a flow that is not final this way. */
  private static boolean isMarkedInterim(CSVRecord row) {
    return cell(row, "box").equals("newstud") && cell(row, "boxtext").contains("(interim");
  }

  private static String cell(CSVRecord row, String column) {
    return row.isSet(column) ? row.get(column) : "";
  }

  private static void put(NumbersBuilder numbers, String key, String n, String file, int line) {
    Breakdown breakdown = Breakdown.ofKey(key).filter(BREAKDOWNS::contains).orElse(null);
    if (breakdown != null) {
      putLines(numbers, breakdown, n);
      return;
    }
    Count count =
        Count.ofKey(key)
            .orElseThrow(
                () ->
                    Failure.input("Unknown row '" + key + "'. " + Nearest.hint(key, keys()))
                        .at(file, line));
    numbers.put(count, n);
  }

  /** {@code report} says in a description how many records the package has no row for. */
  private static void putDropped(NumbersBuilder numbers, String key, String description) {
    Matcher dropped = DROPPED.matcher(description);
    if (key.equals(Count.OTHER_SOUGHT.key()) && dropped.find()) {
      numbers.put(Count.OTHER_DROPPED, dropped.group(1));
    }
  }

  private static List<String> keys() {
    return Stream.concat(Count.keys().stream(), BREAKDOWNS.stream().map(Breakdown::key)).toList();
  }

  /**
   * {@code name, count; name, count}: a name ends at its first comma, a count may contain commas.
   */
  private static void putLines(NumbersBuilder numbers, Breakdown breakdown, String text) {
    List<FlowNumbers.Line> lines = new ArrayList<>();
    boolean complete = true;
    for (String part : text.split(";", -1)) {
      int comma = part.indexOf(',');
      String name = comma < 0 ? "" : part.substring(0, comma).strip();
      String n = part.substring(comma + 1).strip();
      OptionalLong whole = NumbersBuilder.whole(n);
      whole.ifPresent(value -> lines.add(new FlowNumbers.Line(name, value)));
      complete &= whole.isPresent() || part.isBlank();
      if (whole.isEmpty() && !NumbersBuilder.isAbsent(n)) {
        numbers.unreadable(breakdown.key(), part.strip());
      }
    }
    boolean nothing = lines.stream().allMatch(line -> line.name().isEmpty() && line.n() == 0);
    boolean sources = breakdown == Breakdown.DATABASES || breakdown == Breakdown.REGISTERS;
    if (complete && !lines.isEmpty() && !(sources && nothing)) {
      numbers.put(breakdown, lines);
    }
  }

  /**
   * Removes zeros with which the template fills boxes not drawn: previous studies, totals,
   * meta-analysis.
   */
  private static NumbersBuilder drawn(NumbersBuilder numbers) {
    Map<Count, Count> totals =
        Map.of(
            Count.PREVIOUS_STUDIES, Count.TOTAL_STUDIES,
            Count.PREVIOUS_REPORTS, Count.TOTAL_REPORTS);
    boolean update =
        totals.entrySet().stream()
            .flatMap(pair -> Stream.of(pair.getKey(), pair.getValue()))
            .anyMatch(count -> !numbers.isZeroOrAbsent(count));
    if (!update) {
      totals.keySet().forEach(numbers::removeIfZero);
      totals.values().forEach(numbers::removeIfZero);
    }
    numbers.removeIfZero(Count.META_STUDIES);
    numbers.removeIfZero(Count.META_REPORTS);
    return numbers;
  }
}

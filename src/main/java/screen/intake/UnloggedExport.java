package screen.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import screen.Failure;
import screen.Reason;
import screen.folder.ReviewFolder;
import screen.folder.disk.Presence;
import screen.protocol.Protocol;
import screen.protocol.Source;
import screen.record.Search;

/**
 * An export that somebody put into {@code records/searches} and that the search log does not list
 * yet. Its name says source and date: {@code pubmed-2022-06-01.nbib}, and, where a search came in
 * several files, {@code pubmed-2022-06-01-2.nbib}.
 *
 * @param file its name below {@code records/searches}
 * @param date a year, a month or a day, ISO 8601
 */
public record UnloggedExport(Path path, String file, Source source, String date) {
  /** A date, and behind it whatever tells the files of one search apart. */
  private static final Pattern DATED =
      Pattern.compile("(\\d{4}(?:-\\d{2}(?:-\\d{2})?)?)(?:[-_ .(].*)?");

  /**
   * All of them, sorted by date and name: the first begins a round that the next may join.
   *
   * @throws Failure where names do not tell source and date, of other files than copies
   */
  public static List<UnloggedExport> in(ReviewFolder folder) {
    List<UnloggedExport> exports = new ArrayList<>();
    List<Failure> problems = new ArrayList<>();
    for (String file : unlisted(folder)) {
      try {
        exports.add(of(file, folder));
      } catch (Failure unclear) {
        if (!isCopy(file, folder)) {
          problems.add(unclear);
        }
      }
    }
    if (!problems.isEmpty()) {
      throw Failure.listing(problems, "nothing was changed.");
    }
    exports.sort(
        Comparator.comparing((UnloggedExport export) -> export.date())
            .thenComparing(UnloggedExport::file));
    return exports;
  }

  /**
   * The names below {@code records/searches} of all files that the search log does not list,
   * sorted. Hidden files are no exports.
   */
  public static List<String> unlisted(ReviewFolder folder) {
    Path searches = folder.searchesFolder();
    if (!Presence.isFolder(searches, "records/searches")) {
      return List.of();
    }
    Set<Path> logged =
        folder.searches().stream()
            .filter(Search::hasExport)
            .map(search -> searches.resolve(search.file()))
            .collect(Collectors.toSet());
    try (Stream<Path> files = Files.walk(searches)) {
      return files
          .filter(file -> Files.isRegularFile(file) && !isHidden(searches.relativize(file)))
          .filter(file -> !logged.contains(file))
          .map(file -> searches.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw cannotRead(e);
    }
  }

  /** Whether a file's name says source and date, so that {@code screen run} takes it in. */
  public static boolean isClear(String file, Protocol protocol) {
    return source(file, protocol).flatMap(source -> date(file, source)).isPresent();
  }

  /** Whether a file holds the very bytes of an export that was taken in. */
  public static boolean isCopy(String file, ReviewFolder folder) {
    Path searches = folder.searchesFolder();
    return folder.searches().stream()
        .filter(Search::hasExport)
        .map(search -> searches.resolve(search.file()))
        .anyMatch(listed -> isSame(searches.resolve(file), listed));
  }

  private static boolean isSame(Path file, Path listed) {
    try {
      return Files.exists(listed) && Files.mismatch(file, listed) < 0;
    } catch (IOException e) {
      throw cannotRead(e);
    }
  }

  private static Failure cannotRead(IOException e) {
    return Failure.folder("Cannot read: " + Reason.of(e) + ".").in("records/searches").because(e);
  }

  /** What the name tells of the search. */
  public SearchDetails details() {
    return new SearchDetails("", "", "", OptionalInt.empty(), "", "", "", "", date);
  }

  private static UnloggedExport of(String file, ReviewFolder folder) {
    Protocol protocol = folder.protocol();
    Source source =
        source(file, protocol).orElseThrow(() -> unclear(file, "of which source", protocol));
    String date = date(file, source).orElseThrow(() -> unclear(file, "of which date", protocol));
    return new UnloggedExport(folder.searchesFolder().resolve(file), file, source, date);
  }

  private static Optional<Source> source(String file, Protocol protocol) {
    return protocol.sources().stream()
        .filter(source -> name(file).startsWith(source.id() + "-"))
        .max(Comparator.comparingInt(source -> source.id().length()));
  }

  private static Optional<String> date(String file, Source source) {
    Matcher dated = DATED.matcher(name(file).substring(source.id().length() + 1));
    return dated.matches() && isDate(dated.group(1))
        ? Optional.of(dated.group(1))
        : Optional.empty();
  }

  /** Without the folders it lies in; the case of letters does not matter. */
  private static String name(String file) {
    return file.substring(file.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
  }

  private static Failure unclear(String file, String what, Protocol protocol) {
    String ids = protocol.sources().stream().map(Source::id).collect(Collectors.joining(", "));
    String example = protocol.sources().isEmpty() ? "pubmed" : protocol.sources().get(0).id();
    return Failure.input(
            "The search log does not list this file, and its name does not tell "
                + what
                + " it is. Name it <source>-<date>, such as "
                + example
                + "-2022-06-01.ris (sources: "
                + ids
                + "), take it in with `screen import`, or out of the folder.")
        .in("records/searches/" + file);
  }

  private static boolean isDate(String text) {
    try {
      switch (text.length()) {
        case 4 -> Year.parse(text);
        case 7 -> YearMonth.parse(text);
        default -> LocalDate.parse(text);
      }
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static boolean isHidden(Path file) {
    for (Path part : file) {
      if (part.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }

  /** Reads it into the review; nothing is written before {@link Intake#commit}. */
  public void read(Intake intake) {
    ImportFile arrival = new ImportFile(path, "records/searches/" + file, file);
    intake.read(arrival, source, details(), Optional.empty(), "");
  }
}

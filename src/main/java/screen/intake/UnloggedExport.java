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
 * An export in {@code records/searches} that is not in the search log yet. Its name states source
 * and date: {@code pubmed-2022-06-01.nbib}, or, if a search came in several files, {@code
 * pubmed-2022-06-01-2.nbib}.
 *
 * @param file its name below {@code records/searches}
 * @param date a year, a month or a day, ISO 8601
 */
public record UnloggedExport(Path path, String file, Source source, String date) {
  /** A date, then any suffix that distinguishes the files of one search. */
  private static final Pattern DATED =
      Pattern.compile("(\\d{4}(?:-\\d{2}(?:-\\d{2})?)?)(?:[-_ .(].*)?");

  /**
   * All unlogged exports, sorted by date and name: the first begins a round that later ones may
   * belong to.
   *
   * @throws Failure if the name of a file does not state source and date, unless it is a copy
   */
  public static List<UnloggedExport> in(ReviewFolder folder) {
    List<UnloggedExport> exports = new ArrayList<>();
    List<Failure> problems = new ArrayList<>();
    Path searches = folder.searchesFolder();
    Set<Path> logged = logged(folder);
    for (String file : unlisted(searches, logged)) {
      try {
        exports.add(of(file, folder));
      } catch (Failure unclear) {
        if (!isCopy(searches.resolve(file), logged)) {
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
   * The paths below {@code records/searches} of all files that are not in the search log and no
   * exact copies of exports that are, sorted. Hidden files are ignored.
   */
  public static List<String> unlisted(ReviewFolder folder) {
    Path searches = folder.searchesFolder();
    Set<Path> logged = logged(folder);
    return unlisted(searches, logged).stream()
        .filter(file -> !isCopy(searches.resolve(file), logged))
        .toList();
  }

  private static Set<Path> logged(ReviewFolder folder) {
    return folder.searches().stream()
        .filter(Search::hasExport)
        .map(search -> folder.searchesFolder().resolve(search.file()))
        .collect(Collectors.toSet());
  }

  private static List<String> unlisted(Path searches, Set<Path> logged) {
    if (!Presence.isFolder(searches, "records/searches")) {
      return List.of();
    }
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

  /** Whether a file's name states source and date, so that {@code screen run} imports it. */
  public static boolean isClear(String file, Protocol protocol) {
    return source(file, protocol).flatMap(source -> date(file, source)).isPresent();
  }

  private static boolean isCopy(Path file, Set<Path> logged) {
    return logged.stream().anyMatch(listed -> isSame(file, listed));
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

  /** The details of the search: only the date from the name. */
  public SearchDetails details() {
    return new SearchDetails("", "", "", OptionalInt.empty(), "", "", "", "", date);
  }

  private static UnloggedExport of(String file, ReviewFolder folder) {
    Protocol protocol = folder.protocol();
    Source source =
        source(file, protocol).orElseThrow(() -> unclear(file, "which source", protocol));
    String date = date(file, source).orElseThrow(() -> unclear(file, "which date", protocol));
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

  /** The file name without folders, in lower case. */
  private static String name(String file) {
    return file.substring(file.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
  }

  private static Failure unclear(String file, String what, Protocol protocol) {
    String ids = protocol.sources().stream().map(Source::id).collect(Collectors.joining(", "));
    String example = protocol.sources().isEmpty() ? "pubmed" : protocol.sources().get(0).id();
    return Failure.input(
            "The search log does not list this file, and its name does not say "
                + what
                + " it is of. Name it <source>-<date>, such as "
                + example
                + "-2022-06-01.ris (sources: "
                + ids
                + "), import it with `screen import`, or remove it from the folder.")
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

  /** Reads the export into an intake; {@link Intake#commit} writes it. */
  public void read(Intake intake) {
    ImportFile arrival = new ImportFile(path, "records/searches/" + file, file);
    intake.read(arrival, source, details(), Optional.empty(), "");
  }
}

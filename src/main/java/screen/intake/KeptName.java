package screen.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import screen.record.Search;

/**
 * The name under which an export is kept: its own, with a number before the ending where that is
 * taken.
 */
final class KeptName {
  private KeptName() {}

  static String of(Arrival arrival, Path searchesFolder, List<Search> logged) {
    if (isInPlace(arrival, searchesFolder)) {
      Path file = arrival.file().toAbsolutePath();
      return searchesFolder.toAbsolutePath().relativize(file).toString().replace('\\', '/');
    }
    List<String> taken = logged.stream().map(Search::file).toList();
    String wanted = safe(arrival.keptAs());
    int dot = wanted.lastIndexOf('.') > 0 ? wanted.lastIndexOf('.') : wanted.length();
    String name = wanted;
    for (int n = 2; taken.contains(name) || isOther(arrival, searchesFolder.resolve(name)); n++) {
      name = wanted.substring(0, dot) + "-" + n + wanted.substring(dot);
    }
    return name;
  }

  /** Whether it lies among the exports already. */
  static boolean isInPlace(Arrival arrival, Path searchesFolder) {
    return arrival.file().toAbsolutePath().startsWith(searchesFolder.toAbsolutePath());
  }

  private static String safe(String name) {
    String safe = name.replaceAll("[\\p{Cntrl}/\\\\:*?\"<>|]", "_");
    return safe.isBlank() || safe.replace(".", "").isEmpty() ? "export.txt" : safe;
  }

  /**
   * Whether something else lies there; the same bytes may stay from an import that was cut short.
   */
  private static boolean isOther(Arrival arrival, Path there) {
    try {
      return Files.exists(there) && Files.mismatch(there, arrival.file()) >= 0;
    } catch (IOException e) {
      return true;
    }
  }
}

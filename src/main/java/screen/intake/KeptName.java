package screen.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import screen.record.Search;

/**
 * The file name under which an export is kept: its own, with the first digits of its SHA-256 before
 * the extension. So different files of one name imported in two clones do not collide, and the same
 * file gets the same name in each.
 */
final class KeptName {
  /** Hex digits of the SHA-256 in a name. */
  private static final int DIGITS = 8;

  /** The most characters kept of the name, and of its extension. */
  private static final int LONGEST = 60;

  private static final int LONGEST_ENDING = 10;

  private KeptName() {}

  static String of(ImportFile arrival, String sha256, Path searchesFolder, List<Search> logged) {
    if (isInPlace(arrival, searchesFolder)) {
      return inPlace(arrival, searchesFolder);
    }
    List<String> taken = logged.stream().map(Search::file).toList();
    String own = safe(arrival.keptAs());
    String ending = ending(own);
    String mark = "-" + sha256.substring(0, DIGITS);
    String stem = own.substring(0, own.length() - ending.length());
    String marked = stem.endsWith(mark) ? stem : shortened(stem) + mark;
    String name = marked + ending;
    for (int n = 2; taken.contains(name) || isOther(arrival, searchesFolder.resolve(name)); n++) {
      name = marked + "-" + n + ending;
    }
    return name;
  }

  /** The extension, such as {@code .ris} or {@code .ris.gz}; "" if there is none. */
  private static String ending(String name) {
    int dot = name.endsWith(".gz") ? name.lastIndexOf('.', name.length() - 4) : -1;
    int from = dot > 0 ? dot : name.lastIndexOf('.');
    return from > 0 && name.length() - from <= LONGEST_ENDING ? name.substring(from) : "";
  }

  /** The path below the folder of searches of a file that is already there. */
  static String inPlace(ImportFile arrival, Path searchesFolder) {
    Path file = arrival.file().toAbsolutePath();
    return searchesFolder.toAbsolutePath().relativize(file).toString().replace('\\', '/');
  }

  private static String shortened(String stem) {
    int characters = stem.codePointCount(0, stem.length());
    return characters <= LONGEST ? stem : stem.substring(0, stem.offsetByCodePoints(0, LONGEST));
  }

  /** Whether the file is already in the folder of searches. */
  static boolean isInPlace(ImportFile arrival, Path searchesFolder) {
    return arrival.file().toAbsolutePath().startsWith(searchesFolder.toAbsolutePath());
  }

  private static String safe(String name) {
    String safe = name.replaceAll("[\\p{Cntrl}/\\\\:*?\"<>|]", "_");
    return safe.isBlank() || safe.replace(".", "").isEmpty() ? "export.txt" : safe;
  }

  /** Whether another file is there. An identical one may remain from an interrupted import. */
  private static boolean isOther(ImportFile arrival, Path there) {
    try {
      return Files.exists(there) && Files.mismatch(there, arrival.file()) >= 0;
    } catch (IOException e) {
      return true;
    }
  }
}

package screen.protocol;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the words that begin with one of the protocol's terms. */
public final class TermPattern {
  private static final Pattern NEVER = Pattern.compile("(?!)");

  private TermPattern() {}

  /** A term is a stem, with or without a {@code *} behind it; of several words, the last one is. */
  public static Pattern of(Collection<String> terms) {
    List<String> stems =
        terms.stream()
            .map(term -> term.replaceAll("\\*+$", "").strip())
            .filter(term -> !term.isEmpty())
            .map(term -> Pattern.quote(term).replace(" ", "\\E\\s+\\Q"))
            .toList();
    if (stems.isEmpty()) {
      return NEVER;
    }
    return Pattern.compile(
        stems.stream()
            .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")[\\p{L}\\p{N}]*")),
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}

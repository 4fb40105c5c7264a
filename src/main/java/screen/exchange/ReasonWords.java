package screen.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import screen.Nearest;
import screen.exchange.sheet.Worksheet;
import screen.protocol.ExclusionReason;
import screen.protocol.Protocol;

/**
 * Translates words for exclusion reasons to ids in the config: by id, by label, or as the user
 * defines them.
 */
public final class ReasonWords {
  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final Protocol protocol;
  private final Map<String, String> ids = new HashMap<>();

  ReasonWords(Protocol protocol, Map<String, String> defined) {
    this.protocol = protocol;
    for (ExclusionReason reason : protocol.exclusionReasons()) {
      ids.putIfAbsent(normalised(reason.label()), reason.id());
    }
    protocol.exclusionReasons().forEach(reason -> ids.put(normalised(reason.id()), reason.id()));
    defined.forEach((word, id) -> ids.put(normalised(word), id));
  }

  /**
   * The ids of words, sorted by priority, the highest first. Consecutive words are also tried as
   * one label, because the tool separates words by commas and a label may contain commas.
   *
   * @param unknown receives the words without a known reason
   */
  List<String> ids(List<String> words, List<String> unknown) {
    Map<String, Integer> found = new LinkedHashMap<>();
    int at = 0;
    while (at < words.size()) {
      int end = words.size();
      Optional<String> id = id(words.subList(at, end));
      while (id.isEmpty() && end > at + 1) {
        end--;
        id = id(words.subList(at, end));
      }
      if (id.isEmpty()) {
        unknown.add(words.get(at));
      } else if (!id.get().isEmpty()) {
        found.put(id.get(), protocol.reasonOrder(id.get()));
      }
      at = end;
    }
    List<String> sorted = new ArrayList<>(found.keySet());
    sorted.sort(Comparator.comparingInt(protocol::reasonOrder));
    return sorted;
  }

  /** Replaces the reason of a row by its id, if it is a known label or word. */
  Worksheet.Line named(Worksheet.Line line) {
    String word = line.reason();
    boolean named = word.isEmpty() || protocol.reason(word).isPresent();
    return named ? line : line.withReason(id(List.of(word)).orElse(word));
  }

  /** The message for a word without a reason in the config, with what to do. */
  public static String unknown(String word, Protocol protocol) {
    List<String> known = protocol.exclusionReasons().stream().map(ExclusionReason::id).toList();
    return "The config names no exclusion reason '"
        + word
        + "'. "
        + Nearest.hint(word, known)
        + " Say what it means with --reason '"
        + word
        + "=ID'.";
  }

  private Optional<String> id(List<String> words) {
    return Optional.ofNullable(ids.get(normalised(String.join(" ", words))));
  }

  private static String normalised(String text) {
    return SIGNS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }
}

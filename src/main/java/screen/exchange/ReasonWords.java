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
import screen.protocol.ExclusionReason;
import screen.protocol.Protocol;

/** Another tool's words for reasons as ids of the config: by id, by label, or as the user says. */
public final class ReasonWords {
  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final Protocol protocol;
  private final Map<String, String> ids = new HashMap<>();

  ReasonWords(Protocol protocol, Map<String, String> told) {
    this.protocol = protocol;
    for (ExclusionReason reason : protocol.exclusionReasons()) {
      ids.putIfAbsent(folded(reason.label()), reason.id());
    }
    protocol.exclusionReasons().forEach(reason -> ids.put(folded(reason.id()), reason.id()));
    told.forEach((word, id) -> ids.put(folded(word), id));
  }

  /**
   * The ids of words, the one of the highest priority first; a label that holds commas is found
   * although the tool parts words by them.
   *
   * @param unknown takes what no reason is known for
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

  /** A row with the id of its reason, which may be written as its label; else as it is. */
  Worksheet.Line named(Worksheet.Line line) {
    String word = line.reason();
    boolean named = word.isEmpty() || protocol.reason(word).isPresent();
    return named ? line : line.withReason(id(List.of(word)).orElse(word));
  }

  /** What is wrong with a word for which the config has no reason, and how to go on. */
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
    return Optional.ofNullable(ids.get(folded(String.join(" ", words))));
  }

  private static String folded(String text) {
    return SIGNS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }
}

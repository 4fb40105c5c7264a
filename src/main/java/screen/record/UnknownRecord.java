package screen.record;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** The message for a text that is no id of a record of the review. */
public final class UnknownRecord {
  private static final int SHOWN = 3;
  private static final int FARTHEST = 2;

  private UnknownRecord() {}

  /**
   * The message, such as {@code No record is called 'pubmed:1960464'. Did you mean
   * pubmed:19604642?}
   *
   * @param known all records of the review
   */
  public static String message(String text, Collection<RecordId> known) {
    return "No record is called '" + text + "'. " + hint(text, known);
  }

  private static String hint(String text, Collection<RecordId> known) {
    List<RecordId> near = near(text, known);
    if (!near.isEmpty()) {
      return near.stream()
          .map(RecordId::toString)
          .collect(Collectors.joining(" or ", "Did you mean ", "?"));
    }
    return known.stream()
        .min(Comparator.naturalOrder())
        .map(first -> "Ids are in records/records.jsonl, such as " + first + ".")
        .orElse("There are no records yet; `screen import` adds some.");
  }

  /**
   * The ids with this key in any source, else those that differ in one place; the nearest first.
   */
  private static List<RecordId> near(String text, Collection<RecordId> known) {
    String word = text.toLowerCase(Locale.ROOT);
    String key = word.substring(word.indexOf(':') + 1);
    ToIntFunction<RecordId> distance =
        id -> id.key().equalsIgnoreCase(key) ? 0 : distance(word, id.toString());
    int nearest = known.stream().mapToInt(distance).min().orElse(0);
    int farthest = nearest == 0 ? 0 : FARTHEST;
    return known.stream()
        .filter(id -> distance.applyAsInt(id) <= farthest)
        .sorted(Comparator.comparingInt(distance).thenComparing(Comparator.naturalOrder()))
        .limit(SHOWN)
        .toList();
  }

  /** The length of the longer text without the common beginning and end. */
  private static int distance(String word, String id) {
    String other = id.toLowerCase(Locale.ROOT);
    int shorter = Math.min(word.length(), other.length());
    int longer = Math.max(word.length(), other.length());
    if (longer - shorter > FARTHEST) {
      return longer;
    }
    int begin = 0;
    while (begin < shorter && word.charAt(begin) == other.charAt(begin)) {
      begin++;
    }
    int end = 0;
    while (end < shorter - begin
        && word.charAt(word.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
      end++;
    }
    return longer - begin - end;
  }
}

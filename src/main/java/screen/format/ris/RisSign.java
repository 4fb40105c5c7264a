package screen.format.ris;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import screen.format.entry.TaggedEntry;

/** Signs that show who wrote a record. */
final class RisSign {
  private RisSign() {}

  /** A value of this tag contains these words. */
  static Predicate<TaggedEntry> says(String tag, String words) {
    return entry -> entry.any(tag, value -> value.contains(words));
  }

  /** A value of this tag as a whole has this form. */
  static Predicate<TaggedEntry> form(String tag, String regex) {
    Pattern pattern = Pattern.compile(regex);
    return entry -> entry.any(tag, value -> pattern.matcher(value).matches());
  }

  static Predicate<TaggedEntry> has(String tag) {
    return entry -> entry.has(tag);
  }

  /** Both are there, and each of the first comes before any of the second. */
  static Predicate<TaggedEntry> order(String before, String after) {
    return entry -> {
      int last = entry.lastIndex(before);
      return last >= 0 && entry.has(after) && last < entry.firstIndex(after);
    };
  }
}

package screen.record;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds notices of retraction, withdrawal or concern in a record's own fields. */
public final class Notices {
  /**
   * PubMed's publication types. "Retraction of Publication" is not one of these, as it is about
   * another article.
   */
  private static final Map<String, String> TYPES =
      Map.of(
          "retracted publication", "Retracted",
          "expression of concern", "Expression of concern",
          "withdrawn publication", "Withdrawn");

  private static final Pattern IN_TITLE =
      Pattern.compile("(?i)^\\W*(retracted|withdrawn)(?: article| paper)?\\s*[:\\]-].*");

  /** As the Web of Science and Ovid have it: {@code X (Retracted article. See vol 9, 2009)}. */
  private static final Pattern BEHIND_TITLE =
      Pattern.compile("(?i).*[(\\[]\\s*(retracted|withdrawn|retraction in)\\b[^)\\]]*[)\\]]?\\W*$");

  private Notices() {}

  /** The notices, such as {@code Retracted}, sorted; empty if there are none. */
  public static SortedSet<String> in(Fields fields) {
    SortedSet<String> notices = new TreeSet<>();
    for (String type : fields.all(Field.PUBLICATION_TYPES)) {
      String notice = TYPES.get(type.toLowerCase(Locale.ROOT).strip());
      if (notice != null) {
        notices.add(notice);
      }
    }
    for (Field field : List.of(Field.TITLE, Field.ORIGINAL_TITLE)) {
      for (Pattern pattern : List.of(IN_TITLE, BEHIND_TITLE)) {
        Matcher title = pattern.matcher(fields.first(field));
        if (title.matches()) {
          notices.add(title.group(1).equalsIgnoreCase("withdrawn") ? "Withdrawn" : "Retracted");
        }
      }
    }
    return notices;
  }
}

package screen.duplicates.match.text;

import java.util.ArrayList;
import java.util.List;

/** Splits text at blanks. */
public final class Words {
  private Words() {}

  /** The words between blanks; empty for "". */
  public static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == ' ') {
        if (i > from) {
          words.add(text.substring(from, i));
        }
        from = i + 1;
      }
    }
    return words;
  }
}

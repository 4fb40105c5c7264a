package screen.format.bibtex.syntax;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import screen.Failure;
import screen.PrintableText;

/**
 * Parses entries and repairs them where no guess about content is needed. Remembers the
 * {@code @string} macros it meets.
 */
public final class BibtexParser {
  private static final Pattern START = Pattern.compile("@" + BibtexChunks.OPENING + "\\s*");
  private static final Pattern NAME = Pattern.compile("([A-Za-z][\\w.:+-]*+)\\s*+=\\s*+");
  private static final Pattern KEYLESS = Pattern.compile("[A-Za-z][\\w-]*+\\s*+=\\s*+[{\"\\w]");

  /** A key before a field; ACM's keys contain commas, those of OPUS braces. */
  private static final Pattern KEY =
      Pattern.compile("([^=\\n]{0,300}?),(?=\\s*+[A-Za-z][\\w.:+-]*+\\s*+=)");

  private static final Pattern GAP = Pattern.compile("[\\s,]*");

  /** Separators of the values of fields that may occur several times in an entry. */
  private static final Map<String, String> BETWEEN = Map.of("author", " and ", "keywords", "; ");

  private static final String TOGETHER = ": given several times, joined";

  private static final Pattern BLANK = Pattern.compile("\\s*");

  /** Most characters of all abbreviations, which may refer to each other: far more than needed. */
  private static final int MOST_CHARACTERS = 1_000_000;

  private final Map<String, String> macros = new HashMap<>();

  /** Returns the entry, or empty for a comment, a preamble, a macro or an entry without fields. */
  public Optional<BibtexEntry> parse(String text) {
    Matcher start = START.matcher(text);
    if (!start.lookingAt()) {
      return Optional.empty();
    }
    String type = kind(start).toLowerCase(Locale.ROOT);
    return switch (type) {
      case "comment", "preamble" -> Optional.empty();
      case "string" -> {
        define(new Reading(text, start.end()).fields());
        yield Optional.empty();
      }
      default -> entry(type, new Reading(text, start.end()));
    };
  }

  private void define(Map<String, String> more) {
    macros.putAll(more);
    long characters = macros.values().stream().mapToLong(String::length).sum();
    if (characters > MOST_CHARACTERS) {
      throw tooLong(String.join(", ", more.keySet()));
    }
  }

  private static Failure tooLong(String name) {
    return Failure.input(
        "The abbreviations of this file, such as '"
            + PrintableText.text(name)
            + "', grow to more than "
            + MOST_CHARACTERS
            + " characters when they are written out. Delete the @string entries that refer to each"
            + " other.");
  }

  private static Optional<BibtexEntry> entry(String type, Reading reading) {
    String key = reading.key();
    Map<String, String> fields = reading.fields();
    return fields.isEmpty()
        ? Optional.empty()
        : Optional.of(new BibtexEntry(type, key, fields, reading.repaired));
  }

  /** Whether the text is meant as an entry, rather than a comment, preamble or macro. */
  public static boolean isEntry(String text) {
    Matcher start = START.matcher(text);
    return start.lookingAt() && !kind(start).matches("(?i)comment|preamble|string");
  }

  private static String kind(Matcher start) {
    return start.group(1) == null ? start.group(2) : start.group(1);
  }

  /** One pass over the text of one entry. */
  private final class Reading {
    private final String text;
    private final List<String> repaired = new ArrayList<>();
    private int at;

    Reading(String text, int at) {
      this.text = text;
      this.at = at;
    }

    String key() {
      if (KEYLESS.matcher(text).region(at, text.length()).lookingAt()) {
        repaired.add("key: there is none");
        return "";
      }
      Matcher before = KEY.matcher(text).region(at, text.length());
      int end = before.lookingAt() ? before.end(1) : at;
      while (end < text.length() && ",}\n".indexOf(text.charAt(end)) < 0) {
        end++;
      }
      String key = text.substring(at, end).strip();
      at = end;
      return key;
    }

    Map<String, String> fields() {
      Map<String, String> fields = new LinkedHashMap<>();
      Matcher name = NAME.matcher(text);
      boolean comma = true;
      while (true) {
        int before = at;
        skip(GAP);
        if (!name.region(at, text.length()).lookingAt()) {
          if (!reopened()) {
            return fields;
          }
          comma = true;
          continue;
        }
        if (!comma && text.substring(before, at).indexOf(',') < 0) {
          repaired.add("comma missing before " + name.group(1));
        }
        comma = false;
        at = name.end();
        keep(fields, name.group(1).toLowerCase(Locale.ROOT), value(name.group(1)));
      }
    }

    /** Whether fields continue after a brace that closes the entry too early. */
    private boolean reopened() {
      if (at < text.length() && "})".indexOf(text.charAt(at)) >= 0) {
        int behind = at + 1;
        while (behind < text.length() && ", \t".indexOf(text.charAt(behind)) >= 0) {
          behind++;
        }
        Matcher more = BibtexValues.NEXT_FIELD.matcher(text).region(behind, text.length());
        if (more.lookingAt()) {
          repaired.add("brace too many before " + more.group(1));
          at = behind;
          return true;
        }
      }
      return false;
    }

    private void keep(Map<String, String> fields, String name, String value) {
      String had = fields.getOrDefault(name, "");
      if (had.isBlank()) {
        fields.put(name, value);
      } else if (!value.isBlank() && !value.equals(had) && continues(name, had, value)) {
        fields.put(name, had + BETWEEN.get(name) + value);
        repaired.add(name + TOGETHER);
      } else if (!value.isBlank() && !value.equals(had)) {
        repaired.add(name + ": given twice, the first is kept");
      }
    }

    /** Not if a field of authors is complete by itself: a second is another form of the same. */
    private boolean continues(String name, String had, String value) {
      boolean several = had.contains(" and ") && !repaired.contains(name + TOGETHER);
      return name.equals("author")
          ? !several && !value.contains(" and ")
          : BETWEEN.containsKey(name);
    }

    private String value(String name) {
      StringBuilder value = new StringBuilder();
      do {
        skip(BLANK);
        BibtexValues.Value part = BibtexValues.at(text, at);
        value.append(part.bare() ? macro(part.text()) : part.text());
        if (part.bare() && value.length() > MOST_CHARACTERS) {
          throw tooLong(name);
        }
        if (part.repaired()) {
          repaired.add(name + ": braces or quotation marks do not pair");
        }
        at = part.end();
        skip(BLANK);
      } while (at < text.length() && text.charAt(at) == '#' && ++at > 0);
      return value.toString();
    }

    private String macro(String word) {
      return macros.getOrDefault(word.toLowerCase(Locale.ROOT), word);
    }

    private void skip(Pattern blanks) {
      Matcher matcher = blanks.matcher(text).region(at, text.length());
      if (matcher.lookingAt()) {
        at = matcher.end();
      }
    }
  }
}

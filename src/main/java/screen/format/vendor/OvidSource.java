package screen.format.vendor;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import screen.format.clean.CleanedValue;
import screen.format.entry.EntryBuilder;
import screen.record.Field;

/**
 * Reads Ovid's source line: journal, volume, issue, pages and year, as in {@code Ecohydrology.
 * 8(6):1048-1064, September 2015.} and {@code Pain. Vol.45(7), 2015, pp. 1437-1446.}
 */
public final class OvidSource {
  private static final Pattern JOURNAL =
      Pattern.compile("(?<journal>[^.].*?)\\.(?:\\s+(?<rest>.*))?");

  /** Before a book's title: {@code Roe J, editor (2015). }. */
  private static final Pattern EDITORS = Pattern.compile("^[^.()]*\\((?<year>\\d{4})\\)\\.\\s*");

  /** Before a book's title, in BIOSIS: {@code Roe, J. [Editor], Doe, E. [Editor]. }. */
  private static final Pattern ROLES = Pattern.compile("^.*\\[Editor[^\\]]*\\]\\.?\\s*");

  /** Text that Embase puts between journal and volume, and a note that there are no pages. */
  private static final Pattern BESIDES =
      Pattern.compile(
          "Conference: .*?\\.\\s+(?=\\d+[A-Z]?\\s*[(:,])|\\(no pagination\\)"
              + "|Series Information:.*|Date of Publication:.*");

  private static final Pattern ARTICLE_NUMBER =
      Pattern.compile("Article Number: (?<number>[^\\s.]+)\\.?");

  private static final Pattern VOLUME =
      Pattern.compile(
          "(?:^|\\bVol\\.?\\s*|[.,]\\s)(?!(?:19|20)\\d\\d\\.?\\s*$)(?<volume>\\d+[A-Z]?)\\s*(?:\\((?!pp?\\.?\\s)(?<issue>[^)]+)\\)|(?=[:,.]|\\(pp?\\.?\\s))");
  private static final Pattern PAGES =
      Pattern.compile(
          "(?:\\bpp\\.?\\s*|:\\s*)(?<colon>[A-Za-z]{0,3}\\d[\\w-]*)|,\\s*(?<comma>\\d+-\\d+)\\.?\\s*$");
  private static final Pattern YEAR = Pattern.compile("\\b(?:1[5-9]|20)\\d\\d\\b");

  private OvidSource() {}

  public static void read(String raw, EntryBuilder entry) {
    String source = CleanedValue.of(raw).value();
    Matcher number = ARTICLE_NUMBER.matcher(source);
    String article = number.find() ? number.group("number") : "";
    source = ROLES.matcher(number.replaceAll("")).replaceFirst("");
    source = BESIDES.matcher(source).replaceAll("").replace(".:", ". :").strip();
    Matcher editors = EDITORS.matcher(source);
    if (editors.find()) {
      entry.add(Field.YEAR, editors.group("year"));
      source = source.substring(editors.end());
    }
    Matcher journal = JOURNAL.matcher(source);
    String rest = source;
    if (journal.matches()) {
      entry.add(Field.JOURNAL, journal.group("journal"));
      rest = journal.group("rest") == null ? "" : journal.group("rest");
    }
    Matcher volume = VOLUME.matcher(rest);
    if (volume.find()) {
      entry.add(Field.VOLUME, volume.group("volume"));
      entry.add(Field.ISSUE, volume.group("issue") == null ? "" : volume.group("issue"));
    }
    Matcher pages = PAGES.matcher(rest);
    String dated = rest;
    if (pages.find()) {
      String found = pages.group("colon");
      entry.add(Field.PAGES, found == null ? pages.group("comma") : found);
      dated = rest.substring(0, pages.start()) + rest.substring(pages.end());
    }
    entry.add(Field.PAGES, article);
    Matcher year = YEAR.matcher(dated);
    entry.add(Field.YEAR, year.find() ? year.group() : "");
  }
}

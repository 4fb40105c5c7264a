package screen.format.vendor;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import screen.format.clean.CleanedValue;
import screen.format.entry.EntryBuilder;
import screen.record.Field;

/**
 * Reads EBSCOhost's source line: journal, date, volume, issue and pages in the database's own
 * order.
 */
public final class EbscoSource {
  private static final String PAGES =
      "(?<pages>[A-Za-z]{0,3}\\d[^\\s.(,]*(?:, [A-Za-z]?\\d[^\\s.(,]*)*)";
  private static final String NUMBERS =
      "(?<volume>[^\\s(:;]+)?\\s?(?:\\((?<issue>[^)]*)\\))?:?\\s?" + PAGES + "?.*";

  private static final List<Pattern> FORMS =
      List.of(
          // Pain (PAIN), 2009 Oct; 14 (4): 226-33. (33 ref)
          // Pain (PAIN), 1-17. Dec2016; 8 (12): (17p)
          Pattern.compile(
              "(?<journal>.+?)\\s\\([^()]*\\),\\s(?:(?<early>[A-Za-z]?\\d[\\w-]*)\\.\\s)?"
                  + "(?<date>[^;]*\\d{4}[^;]*);\\s"
                  + NUMBERS),
          // The journal of pain [J Pain] 2009 Sep; Vol. 10 (9), pp. 895-926.
          Pattern.compile(
              "(?<journal>.+?)\\s\\[[^\\]]*\\],?\\s(?<date>[^;]*\\d{4}[^;]*);\\s*(?:Vol\\.\\s*(?<volume>[^\\s(,]+))?"
                  + "\\s?(?:\\((?<issue>[^)]*)\\))?,?\\s*(?:pp?\\.\\s*"
                  + PAGES
                  + ")?.*"),
          // Social Work with Groups; Jul-Sep2021, Vol. 44 Issue 3, p244-257, 14p
          Pattern.compile(
              "(?<journal>.+?)[;.]\\s(?<date>[^;,]*\\d{4}),(?:\\sVol\\.\\s(?<volume>[^\\s,]+))?"
                  + "(?:\\sIssue\\s(?<issue>[^,]+))?(?:,\\sp"
                  + PAGES
                  + ")?.*"),
          // Psychological Medicine, Vol 45(7), May, 2015. pp. 1437-1446.
          Pattern.compile(
              "(?<journal>.+?),\\sVol\\.?\\s(?<volume>[^\\s(,]+)(?:\\((?<issue>[^)]*)\\))?,\\s"
                  + "(?<date>[^.]*\\d{4})\\.?(?:\\spp?\\.\\s"
                  + PAGES
                  + ")?.*"),
          // Pain, 2009 Oct; 14 (4): 226-33.
          Pattern.compile(
              "(?<journal>.+?),\\s(?<date>(?:\\d{4}|[A-Z][a-z]{2}|\\d{1,2}/)[^;]*);\\s" + NUMBERS));

  private EbscoSource() {}

  public static void read(String raw, EntryBuilder entry) {
    String source = CleanedValue.of(raw).value();
    for (Pattern form : FORMS) {
      Matcher matcher = form.matcher(source);
      if (matcher.matches()) {
        add(matcher, entry);
        return;
      }
    }
    entry.add(Field.YEAR, source);
    if (!source.isEmpty()) {
      entry.repaired(Field.JOURNAL, "not found in the source line");
    }
  }

  private static void add(Matcher matcher, EntryBuilder entry) {
    entry.add(Field.JOURNAL, matcher.group("journal"));
    entry.add(Field.YEAR, matcher.group("date"));
    entry.add(Field.VOLUME, group(matcher, "volume"));
    entry.add(Field.ISSUE, group(matcher, "issue"));
    if (matcher.pattern().pattern().contains("<early>")) {
      entry.add(Field.PAGES, group(matcher, "early"));
    }
    entry.add(Field.PAGES, trimmed(group(matcher, "pages")));
  }

  private static String group(Matcher matcher, String name) {
    String value = matcher.group(name);
    return value == null ? "" : value;
  }

  private static String trimmed(String pages) {
    return pages.endsWith(",") || pages.endsWith(";")
        ? pages.substring(0, pages.length() - 1)
        : pages;
  }
}

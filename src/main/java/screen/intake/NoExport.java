package screen.intake;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import screen.Failure;
import screen.export.ExportText;
import screen.export.OtherContent;

/** Says what a file is that is no export, as far as its beginning tells. */
final class NoExport {
  private static final Pattern TAGGED = Pattern.compile("(?m)^[A-Z][A-Z0-9]{1,3} {1,2}- ?");
  private static final Pattern TABLE =
      Pattern.compile("[^\\n]*([,;\\t])[^\\n]*\\1[^\\n]*(?:\\n|$)");

  /** XML that people have, and what to do about it, by what stands in its beginning. */
  private static final Map<String, String> XML =
      Map.of(
          "http://www.zotero.org/namespaces/export#",
              "Zotero's RDF, which is not read: export CSV or RIS",
          "http://www.loc.gov/mods/v3", "MODS, which is not read: export RIS, BibTeX or CSL-JSON",
          "http://www.loc.gov/marc21/slim", "MARCXML, which is not read: export RIS or BibTeX",
          "<cochrane_review",
              "a review of RevMan, which is not read: export its references as RIS");

  private NoExport() {}

  /**
   * @param name as messages call it
   * @param columns those that its source names in the config
   */
  static Failure failure(String name, List<ExportText> texts, Collection<String> columns) {
    return Failure.input(said(texts, columns) + " `screen import --help` lists the formats.")
        .in(name);
  }

  private static String said(List<ExportText> texts, Collection<String> columns) {
    return OtherContent.of(texts).map(NoExport::said).orElseGet(() -> said(texts.get(0), columns));
  }

  private static String said(OtherContent content) {
    return content.said()
        + switch (content) {
          case EMPTY -> " Export it again.";
          case PDF, WORD -> ", not an export of references.";
          case WEB_PAGE ->
              ", saved instead of the export? Use the export function of the database.";
          case OFFICE -> " Save it as CSV and import that.";
          case BINARY -> "";
        };
  }

  private static String said(ExportText text, Collection<String> columns) {
    String head = text.head();
    String start = head.stripLeading().toLowerCase(Locale.ROOT);
    for (Map.Entry<String, String> kind : XML.entrySet()) {
      if (start.startsWith("<") && start.contains(kind.getKey())) {
        return "This is " + kind.getValue() + " instead.";
      }
    }
    return "The format is not recognised"
        + likeness(head, start, columns)
        + ", or name it with --format.";
  }

  private static String likeness(String head, String start, Collection<String> columns) {
    if (start.startsWith("<")) {
      return ": it looks like XML of another kind. Export it again in a known format";
    }
    if (start.startsWith("{") || start.startsWith("[")) {
      return ": it looks like JSON of another kind. Export it again in a known format";
    }
    if (TAGGED.matcher(head).find()) {
      return ": it looks like tagged references, such as RIS, without their beginning."
          + " Export it again whole";
    }
    if (TABLE.matcher(head).lookingAt() && !columns.isEmpty()) {
      return ": it looks like a table, but not with all the columns that the config names for its source ("
          + String.join(", ", columns)
          + "). Mend the `columns` there";
    }
    if (TABLE.matcher(head).lookingAt()) {
      return ": it looks like a table whose columns are not known."
          + " Name them in `columns` of its source in the config";
    }
    return ". Export it again in a known format";
  }
}

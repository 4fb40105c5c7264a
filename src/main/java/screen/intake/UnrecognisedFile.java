package screen.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import screen.Failure;
import screen.format.ExportFormat;
import screen.format.table.MappedTable;
import screen.format.text.ExportText;
import screen.format.text.OtherContent;

/** Explains what a file is that is not a readable export, judging by its beginning. */
final class UnrecognisedFile {
  private static final Pattern TAGGED = Pattern.compile("(?m)^[A-Z][A-Z0-9]{1,3} {1,2}- ?");
  private static final Pattern TABLE =
      Pattern.compile("[^\\n]*([,;\\t])[^\\n]*\\1[^\\n]*(?:\\n|$)");

  /** Common kinds of XML and what to do about them, by text near their beginning. */
  private static final Map<String, String> XML =
      Map.of(
          "http://www.zotero.org/namespaces/export#",
              "Zotero's RDF, which is not read: export CSV or RIS",
          "http://www.loc.gov/mods/v3", "MODS, which is not read: export RIS, BibTeX or CSL-JSON",
          "http://www.loc.gov/marc21/slim", "MARCXML, which is not read: export RIS or BibTeX",
          "<cochrane_review",
              "a review of RevMan, which is not read: export its references as RIS");

  private static final String FORMATS = " `screen import --help` lists the formats.";

  private static final String EXPORT_LIBRARY =
      "Export its references instead: in EndNote, File > Export, as XML; in Zotero, as RIS or CSV.";

  private UnrecognisedFile() {}

  /**
   * The failure for a file of unknown format.
   *
   * @param name as messages show it
   * @param source the id of the file's source in the config
   */
  static Failure failure(String name, List<ExportText> texts, String source) {
    boolean library = name.toLowerCase(Locale.ROOT).matches(".*\\.enlx?");
    return Failure.input(
            library
                ? "This is an EndNote library. " + EXPORT_LIBRARY + FORMATS
                : message(texts, source))
        .in(name);
  }

  /** Whether a file looks like a table of any kind. */
  static boolean isTable(ExportText text) {
    return OtherContent.of(List.of(text)).isEmpty() && isTable(text.head());
  }

  private static boolean isTable(String head) {
    String start = head.stripLeading();
    boolean other = start.startsWith("<") || start.startsWith("{") || TAGGED.matcher(head).find();
    return !other && TABLE.matcher(head).lookingAt();
  }

  /**
   * The failure for a table without the columns that the config names.
   *
   * @param format the format that it seems to have
   */
  static Failure withoutColumns(
      ExportText text, MappedTable table, String source, Optional<ExportFormat> format) {
    List<MappedTable.Missing> missing = table.missing(text.head());
    String wrong =
        missing.isEmpty()
            ? "No row reads as a header with the columns that `columns` of '"
                + source
                + "' in the config names."
            : lacking(missing, source);
    String otherwise =
        format
            .filter(known -> known != ExportFormat.CSV)
            .map(known -> " To read it as " + known.title() + ", add --format " + known.id() + ".")
            .orElse(" A table with other columns needs a source of its own.");
    return Failure.input(wrong + otherwise);
  }

  /** Names each column that a table lacks; a hint that is the same for several is given once. */
  private static String lacking(List<MappedTable.Missing> missing, String source) {
    StringBuilder message = new StringBuilder();
    Set<String> hints = new HashSet<>();
    for (MappedTable.Missing each : missing) {
      String column = "'" + each.column() + "'";
      message
          .append(
              hints.isEmpty()
                  ? "The table has no column "
                      + column
                      + ", which `columns` of '"
                      + source
                      + "' in the config names."
                  : " It has no column " + column + " either.")
          .append(hints.add(each.hint()) ? " " + each.hint() : "");
    }
    return message.toString();
  }

  private static String message(List<ExportText> texts, String source) {
    return OtherContent.of(texts)
        .map(UnrecognisedFile::message)
        .map(message -> message + FORMATS)
        .orElseGet(() -> message(texts.get(0), source));
  }

  private static String message(OtherContent content) {
    return content.sentence()
        + switch (content) {
          case EMPTY -> " Export it again.";
          case PDF, WORD, OLD_WORD -> ", not an export of references.";
          case WEB_PAGE ->
              ", saved instead of the export? Use the export function of the database.";
          case OFFICE, OPEN_DOCUMENT -> " Save it as .xlsx or CSV and import that.";
          case OLD_EXCEL -> " Open it in Excel and save it as CSV or .xlsx.";
          case RICH_TEXT -> " Save it as plain text, or export it again.";
          case DATABASE -> " " + EXPORT_LIBRARY;
          case BINARY -> "";
        };
  }

  private static String message(ExportText text, String source) {
    String head = text.head();
    String start = head.stripLeading().toLowerCase(Locale.ROOT);
    for (Map.Entry<String, String> kind : XML.entrySet()) {
      if (start.startsWith("<") && start.contains(kind.getKey())) {
        return "This is " + kind.getValue() + " instead." + FORMATS;
      }
    }
    if (isTable(head)) {
      return "The format is not recognised: it looks like a table whose columns are not known.\n"
          + ColumnsAdvice.of(head, source);
    }
    return "The format is not recognised"
        + likeness(head, start)
        + ", or name it with --format."
        + FORMATS;
  }

  private static String likeness(String head, String start) {
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
    return ". Export it again in a known format";
  }
}

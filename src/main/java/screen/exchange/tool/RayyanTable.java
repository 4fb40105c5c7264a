package screen.exchange.tool;

import java.util.List;
import screen.SpreadsheetCell;
import screen.exchange.sheet.Worksheet;
import screen.format.table.syntax.DelimitedText;
import screen.protocol.Protocol;
import screen.record.Field;
import screen.record.Fields;

/** Writes reports in the columns of Rayyan's CSV, which Rayyan can import. */
public final class RayyanTable {
  private static final List<String> COLUMNS =
      List.of(
          "key",
          "title",
          "year",
          "month",
          "day",
          "journal",
          "issn",
          "volume",
          "issue",
          "pages",
          "authors",
          "url",
          "language",
          "publisher",
          "location",
          "abstract",
          "notes",
          "doi",
          "keywords",
          "pubmed_id",
          "pmc_id");

  private final VoteNote notes;

  public RayyanTable(Protocol protocol) {
    this.notes = new VoteNote(protocol);
  }

  public String of(List<Worksheet.Listed> reports) {
    StringBuilder csv = new StringBuilder(DelimitedText.line(COLUMNS));
    reports.forEach(
        report ->
            csv.append(
                DelimitedText.line(
                    COLUMNS.stream()
                        .map(column -> SpreadsheetCell.of(cell(column, report)))
                        .toList())));
    return csv.toString();
  }

  private String cell(String column, Worksheet.Listed listed) {
    Fields fields = listed.fields();
    return switch (column) {
      case "key" -> listed.report().toString();
      case "title" -> fields.first(Field.TITLE);
      case "year" -> fields.first(Field.YEAR);
      case "journal" -> fields.first(Field.JOURNAL);
      case "issn" -> String.join("; ", fields.all(Field.ISSN));
      case "volume" -> fields.first(Field.VOLUME);
      case "issue" -> fields.first(Field.ISSUE);
      case "pages" -> fields.first(Field.PAGES);
      case "authors" -> String.join(" and ", fields.all(Field.AUTHORS));
      case "url" -> fields.first(Field.URL);
      case "language" -> String.join("; ", fields.all(Field.LANGUAGE));
      case "abstract" -> fields.first(Field.ABSTRACT);
      case "notes" -> notes.note(listed);
      case "doi" -> fields.first(Field.DOI);
      case "keywords" -> String.join("; ", fields.all(Field.KEYWORDS));
      case "pubmed_id" -> fields.first(Field.PMID);
      case "pmc_id" -> fields.first(Field.PMCID);
      default -> "";
    };
  }
}

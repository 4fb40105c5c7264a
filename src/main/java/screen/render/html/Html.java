package screen.render.html;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import screen.agreement.RatingTable;
import screen.record.Field;
import screen.record.Fields;
import screen.render.diagram.DrawableText;
import screen.render.figures.Xml;
import screen.render.references.Citation;

/**
 * Builds a part of an HTML page. Parameters whose names begin with {@code plain} are escaped here,
 * once.
 */
final class Html {
  /**
   * Characters that stay unescaped besides letters and digits, as in the page script's {@code
   * encodeURI}.
   */
  private static final String IN_URLS = ";,/:@&=+$-_.!~*'()";

  private final StringBuilder html = new StringBuilder();

  /** The headings of the open list, shown before its cells on a narrow screen. */
  private List<String> labels = List.of();

  /** Escapes text of people and databases, also for use within a quoted attribute. */
  static String text(String plain) {
    return Xml.text(DrawableText.of(plain)).replace("'", "&#39;");
  }

  Html section(String id, String plainHeading) {
    html.append("<section id=\"").append(id).append("\" aria-labelledby=\"h-").append(id);
    html.append("\">\n<h2 id=\"h-").append(id).append("\">").append(text(plainHeading));
    html.append("</h2>\n");
    return this;
  }

  Html endSection() {
    return raw("</section>");
  }

  Html heading(int level, String plain) {
    return raw("<h" + level + ">" + text(plain) + "</h" + level + ">");
  }

  Html paragraph(String plain) {
    return raw("<p>" + text(plain) + "</p>");
  }

  /** Begins a table of this class with a caption, if any, and a column for each heading. */
  Html table(String kind, String plainCaption, String... plainColumns) {
    boolean list = kind.equals("list");
    // The headings of a list are buttons: the Tab key reaches it by them.
    html.append(list ? "<div class=\"scroll\">" : scrolled(plainCaption));
    html.append("<table class=\"").append(kind).append("\">\n");
    if (!plainCaption.isEmpty()) {
      html.append("<caption>").append(text(plainCaption)).append("</caption>\n");
    }
    labels = list ? List.of(plainColumns) : List.of();
    html.append("<thead><tr>");
    for (String column : plainColumns) {
      html.append("<th scope=\"col\">").append(text(column)).append("</th>");
    }
    html.append("</tr></thead>\n<tbody>\n");
    return this;
  }

  /** Begins a part that scrolls sideways if the window is narrow, by keys too. */
  private static String scrolled(String plainCaption) {
    String name = plainCaption.isEmpty() ? "Table" : plainCaption;
    return "<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"" + text(name) + "\">";
  }

  Html endTable() {
    return raw("</tbody></table></div>");
  }

  /**
   * Adds a contingency table: the rows are the categories of one rater, the columns those of
   * another.
   */
  Html counts(String plainCaption, String plainRows, String plainColumns, RatingTable table) {
    return counts(plainCaption, plainRows, plainColumns, table, table.categories());
  }

  /** Adds a contingency table with other names for the categories, in their order. */
  Html counts(
      String plainCaption,
      String plainRows,
      String plainColumns,
      RatingTable table,
      List<String> plainCategories) {
    raw(
        scrolled(plainCaption)
            + "<table class=\"counts\"><caption>"
            + text(plainCaption)
            + "</caption>");
    StringBuilder head = new StringBuilder("<thead><tr><td></td>");
    for (String category : plainCategories) {
      head.append("<th scope=\"col\" class=\"n\">").append(text(plainColumns + ": " + category));
      head.append("</th>");
    }
    raw(head.append("</tr></thead><tbody>").toString());
    for (int i = 0; i < table.categories().size(); i++) {
      StringBuilder row = new StringBuilder(rowHeading(plainRows + ": " + plainCategories.get(i)));
      for (int j = 0; j < table.categories().size(); j++) {
        row.append("<td class=\"n").append(i == j ? " agreed\">" : "\">");
        row.append(DrawableText.grouped((int) table.count(i, j))).append("</td>");
      }
      raw("<tr>" + row + "</tr>");
    }
    return endTable();
  }

  /** Adds a row of cells that are already HTML. */
  Html row(String... cells) {
    StringBuilder row = new StringBuilder("<tr>");
    for (int i = 0; i < cells.length; i++) {
      String cell =
          cells[i].startsWith("<td") || cells[i].startsWith("<th") ? cells[i] : cell(cells[i]);
      row.append(i < labels.size() ? labelled(labels.get(i), cell) : cell);
    }
    return raw(row.append("</tr>").toString());
  }

  private static String labelled(String plain, String cell) {
    return "<td data-label=\"" + text(plain) + "\"" + cell.substring("<td".length());
  }

  /** A cell of HTML whose text direction follows its text. */
  static String cell(String html) {
    return "<td dir=\"auto\">" + html + "</td>";
  }

  static String number(String plain) {
    return "<td class=\"n\">" + text(plain) + "</td>";
  }

  /** A date cell, kept on one line if the text is no longer than {@code 2026-01-31}. */
  static String date(String plain) {
    return plain.length() > 10 ? cell(text(plain)) : "<td class=\"date\">" + text(plain) + "</td>";
  }

  static String rowHeading(String plain) {
    return "<th scope=\"row\">" + text(plain) + "</th>";
  }

  Html raw(String line) {
    html.append(line).append('\n');
    return this;
  }

  /** A citation with links to the report. */
  static String citation(Fields fields) {
    return "<bdi>" + text(Citation.of(fields)) + "</bdi> " + links(fields);
  }

  private static String links(Fields fields) {
    String doi = fields.first(Field.DOI);
    String pmid = fields.first(Field.PMID);
    String url = fields.first(Field.URL);
    if (doi.isEmpty() && pmid.isEmpty()) {
      return url.startsWith("https://") || url.startsWith("http://") ? link(url, "Link") : "";
    }
    List<String> links =
        List.of(
            doi.isEmpty() ? "" : link("https://doi.org/" + inUrl(doi), "DOI"),
            pmid.isEmpty() ? "" : link("https://pubmed.ncbi.nlm.nih.gov/" + pmid + "/", "PubMed"));
    return String.join(" ", links).strip();
  }

  /**
   * Percent-encodes a DOI, which may contain any character: {@code
   * 10.1002/(SICI)1097-0258(19970415)16:7<703::AID>3.0.CO;2-4}.
   */
  static String inUrl(String doi) {
    StringBuilder url = new StringBuilder();
    for (byte b : doi.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || IN_URLS.indexOf(c) >= 0);
      url.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
    }
    return url.toString();
  }

  private static String link(String url, String plain) {
    return "<a href=\""
        + text(url)
        + "\" target=\"_blank\" rel=\"noopener noreferrer\">"
        + text(plain)
        + "</a>";
  }

  @Override
  public String toString() {
    return html.toString();
  }
}

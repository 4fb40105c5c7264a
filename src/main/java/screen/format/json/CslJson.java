package screen.format.json;

import static screen.format.json.syntax.JsonText.all;
import static screen.format.json.syntax.JsonText.first;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import screen.format.clean.Separator;
import screen.format.entry.EntryBuilder;
import screen.format.table.TableCells;
import screen.record.Field;
import tools.jackson.databind.JsonNode;

/**
 * Reads CSL-JSON, the common format of reference managers; Crossref's answers are much the same.
 */
public final class CslJson {
  public static final JsonReader READER =
      new JsonReader(
          "objects with type, title and the like, as CSL-JSON has them",
          List.of(
              Pattern.compile("\"type\"\\s*:"),
              Pattern.compile("\"title\"\\s*:"),
              Pattern.compile("\"(?:container-title|issued|author|DOI|PMID)\"\\s*:")),
          Set.of("items", "references"),
          CslJson::read);

  private static final Pattern ZOTERO = Pattern.compile("https?://zotero\\.org/.*/items/(\\w+)");

  private CslJson() {}

  private static void read(JsonNode item, EntryBuilder entry) {
    var zotero = ZOTERO.matcher(first(item.path("id")));
    if (zotero.matches()) {
      entry.add(Field.ACCESSION, zotero.group(1));
    }
    entry.database(first(item.path("source")));
    entry.add(Field.PMID, first(item.path("PMID")));
    entry.add(Field.PMCID, first(item.path("PMCID")));
    entry.add(Field.DOI, first(item.path("DOI")));
    TableCells.labelled(first(item.path("note")), entry);
    entry.add(Field.TITLE, title(item));
    entry.add(Field.ORIGINAL_TITLE, first(item.path("original-title")));
    item.path("author").values().forEach(author -> entry.add(Field.AUTHORS, name(author)));
    year(item.path("issued"), entry);
    entry.add(Field.JOURNAL, first(item.path("container-title")));
    entry.add(Field.JOURNAL, first(item.path("container-title-short")));
    entry.add(Field.VOLUME, first(item.path("volume")));
    entry.add(Field.ISSUE, first(item.path("issue")));
    entry.add(Field.PAGES, first(item.path("page")));
    entry.add(Field.PAGES, first(item.path("number")));
    entry.add(Field.PUBLISHER, first(item.path("publisher")));
    all(item.path("ISBN")).forEach(isbn -> entry.add(Field.ISBN, isbn));
    all(item.path("ISSN")).forEach(issn -> entry.add(Field.ISSN, issn));
    entry.add(Field.ABSTRACT, first(item.path("abstract")));
    for (String keywords : all(item.path("keyword"))) {
      Separator.SEMICOLON_OR_COMMA
          .split(keywords)
          .forEach(keyword -> entry.add(Field.KEYWORDS, keyword));
    }
    entry.add(Field.PUBLICATION_TYPES, first(item.path("type")));
    entry.add(Field.LANGUAGE, first(item.path("language")));
    if (first(item.path("URL")).contains("http")) {
      entry.add(Field.URL, first(item.path("URL")));
    }
  }

  /** Crossref has the subtitle in a field of its own. */
  private static String title(JsonNode item) {
    String title = first(item.path("title"));
    String subtitle = first(item.path("subtitle"));
    return subtitle.isEmpty() || title.contains(subtitle) ? title : title + ": " + subtitle;
  }

  private static String name(JsonNode author) {
    String family = joined(author, "non-dropping-particle", "family");
    String given = joined(author, "given", "dropping-particle", "suffix");
    if (family.isEmpty()) {
      String literal = first(author.path("literal"));
      return literal.isEmpty() ? given : literal;
    }
    return given.isEmpty() ? family : family + ", " + given;
  }

  private static String joined(JsonNode author, String... names) {
    return Stream.of(names)
        .map(name -> first(author.path(name)).strip())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static void year(JsonNode issued, EntryBuilder entry) {
    entry.add(Field.YEAR, first(issued.path("date-parts").path(0)));
    for (String name : List.of("raw", "literal", "year")) {
      entry.add(Field.YEAR, first(issued.path(name)));
    }
    entry.add(Field.YEAR, first(issued));
  }
}

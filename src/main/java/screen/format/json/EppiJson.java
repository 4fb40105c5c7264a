package screen.format.json;

import static screen.format.json.syntax.JsonText.first;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import screen.format.entry.EntryBuilder;
import screen.record.Field;
import tools.jackson.databind.JsonNode;

/**
 * Reads EPPI-Reviewer's JSON; codes, and the names of those who created or edited an item, are not
 * read.
 */
public final class EppiJson {
  public static final JsonReader READER =
      new JsonReader(
          "code sets and references with ItemId and ParentTitle, as EPPI-Reviewer writes them",
          List.of(
              Pattern.compile("\\A\\s*\\{\\s*\"(?:CodeSets|References)\"\\s*:\\s*\\["),
              Pattern.compile("\"(?:SetName|AttributeId|ItemId)\"\\s*:")),
          Set.of("References"),
          EppiJson::read);

  private static final Pattern LINE_OR_SEMICOLON = Pattern.compile("[\\r\\n;]+");

  private EppiJson() {}

  private static void read(JsonNode item, EntryBuilder entry) {
    entry.add(Field.ACCESSION, first(item.path("ItemId")));
    entry.add(Field.DOI, first(item.path("DOI")));
    entry.add(Field.TITLE, first(item.path("Title")));
    entry.split(Field.AUTHORS, first(item.path("Authors")));
    entry.add(Field.YEAR, first(item.path("Year")));
    entry.add(Field.JOURNAL, first(item.path("ParentTitle")));
    entry.add(Field.DATE, first(item.path("Month")) + " " + first(item.path("Year")));
    entry.add(Field.PUBLISHER, first(item.path("Publisher")));
    entry.add(Field.VOLUME, first(item.path("Volume")));
    entry.add(Field.ISSUE, first(item.path("Issue")));
    entry.add(Field.PAGES, first(item.path("Pages")));
    entry.add(Field.ISSN, first(item.path("StandardNumber")));
    entry.add(Field.ABSTRACT, first(item.path("Abstract")));
    LINE_OR_SEMICOLON
        .splitAsStream(first(item.path("Keywords")))
        .forEach(keyword -> entry.add(Field.KEYWORDS, keyword));
    entry.add(Field.PUBLICATION_TYPES, first(item.path("TypeName")));
    entry.link(first(item.path("URL")));
  }
}

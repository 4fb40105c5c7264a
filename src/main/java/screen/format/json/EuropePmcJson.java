package screen.format.json;

import static screen.format.json.syntax.JsonText.all;
import static screen.format.json.syntax.JsonText.first;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import screen.format.entry.EntryBuilder;
import screen.record.Field;
import tools.jackson.databind.JsonNode;

/** Reads Europe PMC's JSON, with all fields of a record or few. */
public final class EuropePmcJson {
  public static final JsonReader READER =
      new JsonReader(
          "a resultList of results with source and pubYear, as Europe PMC writes them",
          List.of(
              Pattern.compile("\"resultList\"\\s*:\\s*\\{\\s*\"result\"\\s*:"),
              Pattern.compile("\"source\"\\s*:\\s*\"[A-Z]{3}\"")),
          Set.of("result"),
          EuropePmcJson::read);

  private static final Pattern COMMA = Pattern.compile(",\\s*");

  private EuropePmcJson() {}

  private static void read(JsonNode item, EntryBuilder entry) {
    entry.database("Europe PMC");
    entry.add(Field.ACCESSION, first(item.path("id")));
    entry.add(Field.PMID, first(item.path("pmid")));
    entry.add(Field.PMCID, first(item.path("pmcid")));
    entry.add(Field.DOI, first(item.path("doi")));
    entry.add(Field.TITLE, first(item.path("title")));
    authors(item, entry);
    entry.add(Field.YEAR, first(item.path("pubYear")));
    JsonNode issue = item.path("journalInfo");
    JsonNode journal = issue.path("journal");
    entry.add(Field.JOURNAL, first(journal.path("title")));
    entry.add(Field.JOURNAL, first(item.path("journalTitle")));
    entry.add(Field.JOURNAL, first(item.path("bookOrReportDetails").path("publisher")));
    entry.add(Field.DATE, first(issue.path("printPublicationDate")));
    entry.add(Field.DATE, first(item.path("firstPublicationDate")));
    JsonNode book = item.path("bookOrReportDetails");
    entry.add(Field.PUBLISHER, first(book.path("publisher")));
    entry.add(Field.ISBN, first(book.path("isbn13")));
    entry.add(Field.ISBN, first(book.path("isbn10")));
    entry.add(Field.VOLUME, first(issue.path("volume")));
    entry.add(Field.VOLUME, first(item.path("journalVolume")));
    entry.add(Field.ISSUE, first(issue.path("issue")));
    entry.add(Field.ISSUE, first(item.path("issue")));
    entry.add(Field.PAGES, first(item.path("pageInfo")));
    entry.add(Field.ISSN, first(journal.path("issn")));
    entry.add(Field.ISSN, first(journal.path("essn")));
    entry.add(Field.ISSN, first(item.path("journalIssn")));
    entry.add(Field.ABSTRACT, first(item.path("abstractText")));
    all(item.path("keywordList").path("keyword")).forEach(it -> entry.add(Field.KEYWORDS, it));
    for (JsonNode heading : item.path("meshHeadingList").path("meshHeading").values()) {
      entry.add(Field.KEYWORDS, first(heading.path("descriptorName")));
    }
    all(item.path("pubTypeList").path("pubType"))
        .forEach(type -> entry.add(Field.PUBLICATION_TYPES, type));
    entry.split(Field.PUBLICATION_TYPES, first(item.path("pubType")));
    entry.add(Field.LANGUAGE, first(item.path("language")));
  }

  private static void authors(JsonNode item, EntryBuilder entry) {
    for (JsonNode author : item.path("authorList").path("author").values()) {
      String family = first(author.path("lastName"));
      String given = first(author.path(author.has("firstName") ? "firstName" : "initials"));
      String whole = first(author.path(author.has("fullName") ? "fullName" : "collectiveName"));
      boolean separate = !family.isEmpty() && !given.isEmpty();
      entry.add(Field.AUTHORS, separate ? family + ", " + given : whole);
    }
    if (!entry.has(Field.AUTHORS)) {
      String people = first(item.path("authorString"));
      String list = people.endsWith(".") ? people.substring(0, people.length() - 1) : people;
      COMMA.splitAsStream(list).forEach(name -> entry.add(Field.AUTHORS, name));
    }
  }
}

package screen.format.json;

import static screen.format.json.syntax.JsonText.all;
import static screen.format.json.syntax.JsonText.first;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import screen.format.entry.EntryBuilder;
import screen.record.Field;
import screen.record.Pmid;
import tools.jackson.databind.JsonNode;

/** Reads works of OpenAlex: answers of its interface for programs, or one work per line. */
public final class OpenAlexJson {
  private static final Pattern WORK = Pattern.compile("\"id\"\\s*:\\s*\"https://openalex.org/W\\d");

  public static final JsonReader READER =
      new JsonReader(
          "works with an id of openalex.org and authorships, as OpenAlex writes them",
          List.of(
              WORK, Pattern.compile("\"(?:authorships|publication_year|primary_location)\"\\s*:")),
          Set.of("results"),
          OpenAlexJson::read);

  private static final String WORKS = "https://openalex.org/";

  private OpenAlexJson() {}

  private static void read(JsonNode work, EntryBuilder entry) {
    String id = first(work.path("id"));
    entry.database("OpenAlex");
    entry.add(Field.ACCESSION, id.startsWith(WORKS) ? id.substring(WORKS.length()) : id);
    JsonNode ids = work.path("ids");
    entry.add(Field.PMID, Pmid.in(first(ids.path("pmid"))));
    entry.add(Field.PMCID, first(ids.path("pmcid")));
    entry.add(Field.DOI, first(work.path("doi")));
    entry.add(Field.DOI, first(ids.path("doi")));
    entry.add(Field.TITLE, first(work.path("title")));
    entry.add(Field.TITLE, first(work.path("display_name")));
    work.path("authorships").values().forEach(it -> entry.add(Field.AUTHORS, author(it)));
    entry.add(Field.YEAR, first(work.path("publication_year")));
    entry.add(Field.DATE, first(work.path("publication_date")));
    JsonNode source = work.path("primary_location").path("source");
    entry.add(Field.JOURNAL, first(source.path("display_name")));
    all(source.path("issn")).forEach(issn -> entry.add(Field.ISSN, issn));
    JsonNode place = work.path("biblio");
    entry.add(Field.VOLUME, first(place.path("volume")));
    entry.add(Field.ISSUE, first(place.path("issue")));
    entry.pages(first(place.path("first_page")), first(place.path("last_page")));
    entry.add(Field.ABSTRACT, text(work.path("abstract_inverted_index")));
    for (JsonNode keyword : work.path("keywords").values()) {
      entry.add(Field.KEYWORDS, first(keyword.path("display_name")));
    }
    entry.add(Field.PUBLICATION_TYPES, first(work.path("type")));
    entry.add(Field.LANGUAGE, first(work.path("language")));
    if (id.startsWith(WORKS)) {
      entry.add(Field.URL, id);
    }
  }

  private static String author(JsonNode authorship) {
    String name = first(authorship.path("author").path("display_name"));
    return name.isEmpty() ? first(authorship.path("raw_author_name")) : name;
  }

  /** Restores the abstract, which OpenAlex gives as words with their positions. */
  private static String text(JsonNode index) {
    TreeMap<Integer, String> words = new TreeMap<>();
    index
        .propertyStream()
        .forEach(
            word ->
                word.getValue().values().stream()
                    .filter(JsonNode::isInt)
                    .forEach(place -> words.put(place.intValue(), word.getKey())));
    return String.join(" ", words.values());
  }
}

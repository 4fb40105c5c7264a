package screen.format.json;

import static screen.format.json.syntax.JsonText.all;
import static screen.format.json.syntax.JsonText.first;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import screen.format.entry.EntryBuilder;
import screen.record.Field;
import tools.jackson.databind.JsonNode;

/**
 * Reads papers of Semantic Scholar: answers of its interface for programs, or one paper per line.
 */
public final class SemanticScholarJson {
  public static final JsonReader READER =
      new JsonReader(
          "papers with paperId and title, as Semantic Scholar writes them",
          List.of(
              Pattern.compile("\"paperId\"\\s*:\\s*\"[0-9a-f]{40}\""),
              Pattern.compile("\"title\"\\s*:")),
          Set.of("data"),
          SemanticScholarJson::read);

  private SemanticScholarJson() {}

  private static void read(JsonNode paper, EntryBuilder entry) {
    entry.database("Semantic Scholar");
    entry.add(Field.ACCESSION, first(paper.path("paperId")));
    JsonNode ids = paper.path("externalIds");
    entry.add(Field.PMID, first(ids.path("PubMed")));
    String central = first(ids.path("PubMedCentral"));
    entry.add(Field.PMCID, central.matches("\\d+") ? "PMC" + central : central);
    entry.add(Field.DOI, first(ids.path("DOI")));
    entry.add(Field.TITLE, first(paper.path("title")));
    for (JsonNode author : paper.path("authors").values()) {
      entry.add(Field.AUTHORS, first(author.path("name")));
    }
    entry.add(Field.YEAR, first(paper.path("year")));
    entry.add(Field.DATE, first(paper.path("publicationDate")));
    JsonNode journal = paper.path("journal");
    entry.add(Field.JOURNAL, first(journal.path("name")));
    entry.add(Field.JOURNAL, first(paper.path("publicationVenue").path("name")));
    entry.add(Field.JOURNAL, first(paper.path("venue")));
    entry.add(Field.ISSN, first(paper.path("publicationVenue").path("issn")));
    entry.add(Field.VOLUME, first(journal.path("volume")));
    entry.add(Field.PAGES, first(journal.path("pages")));
    entry.add(Field.ABSTRACT, first(paper.path("abstract")));
    all(paper.path("publicationTypes")).forEach(type -> entry.add(Field.PUBLICATION_TYPES, type));
    if (first(paper.path("url")).startsWith("http")) {
      entry.add(Field.URL, first(paper.path("url")));
    }
  }
}

package screen.record;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The fields of a record, in the order in which they are written. */
public enum Field {
  /** The database's own number for the record, as exported. */
  ACCESSION("accession", false),
  /** 1 to 8 digits. */
  PMID("pmid", false),
  /** {@code PMC} and digits. */
  PMCID("pmcid", false),
  /** Lower case, without resolver or prefix: {@code 10.1016/j.pain.2009.06.023}. */
  DOI("doi", false),
  TITLE("title", false),
  /** The title in the language of the report, if the database translated it. */
  ORIGINAL_TITLE("original_title", false),
  /** One value per person or group, {@code Family, Given} if the source separates them. */
  AUTHORS("authors", true),
  /** Four digits. */
  YEAR("year", false),
  /** {@code 2020-03-15} or {@code 2020-03}, in that year; absent if only the year is known. */
  DATE("date", false),
  JOURNAL("journal", false),
  /** The book that contains a chapter or paper, if it is not the journal. */
  BOOK_TITLE("book_title", false),
  VOLUME("volume", false),
  ISSUE("issue", false),
  /** {@code 349-369}, or an article number. */
  PAGES("pages", false),
  /** {@code 1234-567X}. */
  ISSN("issn", true),
  /** 10 or 13 characters without hyphens: {@code 9783161484100}. */
  ISBN("isbn", true),
  PUBLISHER("publisher", false),
  ABSTRACT("abstract", false),
  KEYWORDS("keywords", true),
  /** The id of a {@link DocumentType}. */
  TYPE("type", false),
  /** The source's own words for the kind of document, article or study. */
  PUBLICATION_TYPES("publication_types", true),
  LANGUAGE("language", true),
  URL("url", false),
  /** PMIDs and DOIs of the articles that the record is a notice of retraction or concern on. */
  NOTICE_OF("notice_of", true);

  private static final Map<String, Field> BY_KEY =
      Arrays.stream(values())
          .collect(Collectors.toUnmodifiableMap(Field::key, Function.identity()));

  private final String key;
  private final boolean many;

  Field(String key, boolean many) {
    this.key = key;
    this.many = many;
  }

  /** Its name in {@code records.jsonl}. */
  public String key() {
    return key;
  }

  /** Whether it has a list of values there. */
  public boolean many() {
    return many;
  }

  public static Optional<Field> ofKey(String key) {
    return Optional.ofNullable(BY_KEY.get(key));
  }
}

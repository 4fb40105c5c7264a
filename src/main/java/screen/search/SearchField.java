package screen.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The fields that a query can name, such as {@code title:pain}. */
public enum SearchField {
  TITLE(true),
  ABSTRACT(true),
  KEYWORD(true),
  AUTHOR(true),
  JOURNAL(true),
  TYPE(true),
  /** Four digits, or a range of them. */
  YEAR(false),
  DOI(false),
  PMID(false),
  /** The id of a record; any of a set of duplicates finds the record that was kept. */
  ID(false),
  /** The id of a source that found the record. */
  SOURCE(false),
  /** How far the record is in the review: a {@link Status}. */
  STATUS(false);

  /** The fields in which a word without a field is searched. */
  static final List<SearchField> UNNAMED = List.of(TITLE, ABSTRACT, KEYWORD);

  private final boolean text;

  SearchField(boolean text) {
    this.text = text;
  }

  /** Its name in a query and in the index. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it consists of words, so that any of them can be searched for. */
  boolean isText() {
    return text;
  }

  /** The field of a name, in any case and also in the plural. */
  static Optional<SearchField> named(String name) {
    String key = name.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(field -> key.equals(field.key()) || key.equals(field.key() + "s"))
        .findFirst();
  }

  static List<String> keys() {
    return Arrays.stream(values()).map(SearchField::key).toList();
  }
}

package screen.record;

import java.util.List;
import java.util.stream.Stream;

/** The kind of document that a record is, in words. */
public final class TypeWords {
  private TypeWords() {}

  /**
   * The type of the document, unless it is a journal article as most are; then the database's
   * publication types that differ from it.
   */
  public static List<String> of(Fields fields) {
    String id = fields.first(Field.TYPE);
    String type = id.equals(DocumentType.JOURNAL_ARTICLE.id()) ? "" : id.replace('-', ' ');
    return Stream.concat(
            type.isEmpty() ? Stream.empty() : Stream.of(type),
            fields.all(Field.PUBLICATION_TYPES).stream()
                .filter(word -> !word.equalsIgnoreCase(type)))
        .toList();
  }
}

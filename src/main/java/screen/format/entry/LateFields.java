package screen.format.entry;

import java.util.EnumSet;
import java.util.Set;
import screen.Letters;
import screen.format.clean.CleanedTitle;
import screen.format.clean.Dates;
import screen.record.DocumentType;
import screen.record.Field;
import screen.record.Fields;

/** Fields that depend on several values of an entry, decided once all are read. */
final class LateFields {
  private final Set<DocumentType> types = EnumSet.noneOf(DocumentType.class);
  private String date = "";
  private String bookTitle = "";

  /** Takes a word that may name a document type. */
  void type(String value) {
    DocumentType.of(value).ifPresent(types::add);
  }

  /** Takes a date; the first that has a month counts. */
  void date(String value) {
    if (date.isEmpty()) {
      date = Dates.in(value);
    }
  }

  /** Takes the title of a book; the first counts. */
  void bookTitle(String value) {
    if (bookTitle.isEmpty()) {
      bookTitle = CleanedTitle.of(value);
    }
  }

  /**
   * Adds the most specific type, the date if it agrees with the entry's year, and the book's title
   * unless it is the journal's or the entry's own.
   */
  void addTo(Fields.Builder fields) {
    DocumentType.mostSpecific(types).ifPresent(type -> fields.add(Field.TYPE, type.id()));
    if (!date.isEmpty() && date.startsWith(fields.first(Field.YEAR))) {
      fields.add(Field.YEAR, date.substring(0, 4));
      fields.add(Field.DATE, date);
    }
    String book = Letters.of(bookTitle);
    if (!book.equals(Letters.of(fields.first(Field.JOURNAL)))
        && !book.equals(Letters.of(fields.first(Field.TITLE)))) {
      fields.add(Field.BOOK_TITLE, bookTitle);
    }
  }
}

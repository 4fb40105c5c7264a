package screen.format.entry;

import java.util.EnumSet;
import java.util.Set;
import screen.Letters;
import screen.format.clean.CleanedTitle;
import screen.format.clean.Dates;
import screen.record.DocumentType;
import screen.record.Field;
import screen.record.Fields;

/** What several values of an entry decide together, known when all of them are there. */
final class LateFields {
  private final Set<DocumentType> types = EnumSet.noneOf(DocumentType.class);
  private String date = "";
  private String bookTitle = "";

  /** Takes a word that may be one for the type of document. */
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
   * Adds the most telling type, a date of the year that the entry has, and the book's title where
   * it is not the journal's or the entry's own.
   */
  void addTo(Fields.Builder fields) {
    DocumentType.mostTelling(types).ifPresent(type -> fields.add(Field.TYPE, type.id()));
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

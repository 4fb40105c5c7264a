package screen.search;

import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import screen.Failure;
import screen.PrintableText;
import screen.record.Field;
import screen.record.Fields;
import screen.record.RecordId;

/** Turns records into Lucene's documents, and stored documents back into fields. */
final class RecordDocument {
  /** The field with the id under which a record is found. */
  static final String REPORT = "report";

  /** The prefix of fields that are kept to be shown and are not searched. */
  static final List<Field> KEPT =
      List.of(Field.TITLE, Field.AUTHORS, Field.YEAR, Field.JOURNAL, Field.DOI);

  /** Lucene's limit is 32,766 bytes, and a character has up to 3. */
  private static final int LONGEST_VALUE = 10_000;

  private static final String SHOWN = "shown-";

  private RecordDocument() {}

  static Document of(IndexedRecord record) {
    Document document = new Document();
    if (record.id().toString().length() > LONGEST_VALUE) {
      throw Failure.input(
          "The id of the record '"
              + PrintableText.shortened(record.id().toString())
              + "' is too long to be searched. Correct its accession number in the export.");
    }
    BytesRef id = new BytesRef(record.id().toString());
    document.add(new StringField(REPORT, id, Store.NO));
    document.add(new SortedDocValuesField(REPORT, id));
    for (RecordId member : record.members()) {
      add(document, SearchField.ID, member.toString());
    }
    record.members().stream()
        .map(RecordId::source)
        .distinct()
        .forEach(source -> add(document, SearchField.SOURCE, source));
    Fields fields = record.fields();
    addAll(document, SearchField.TITLE, fields, Field.TITLE, Field.ORIGINAL_TITLE);
    addAll(document, SearchField.ABSTRACT, fields, Field.ABSTRACT);
    addAll(document, SearchField.KEYWORD, fields, Field.KEYWORDS);
    addAll(document, SearchField.AUTHOR, fields, Field.AUTHORS);
    addAll(document, SearchField.JOURNAL, fields, Field.JOURNAL, Field.BOOK_TITLE);
    addAll(document, SearchField.TYPE, fields, Field.TYPE, Field.PUBLICATION_TYPES);
    addAll(document, SearchField.YEAR, fields, Field.YEAR);
    addAll(document, SearchField.DOI, fields, Field.DOI);
    addAll(document, SearchField.PMID, fields, Field.PMID);
    for (Field kept : KEPT) {
      fields.all(kept).forEach(value -> document.add(new StoredField(SHOWN + kept.key(), value)));
    }
    return document;
  }

  private static void addAll(
      Document document, SearchField field, Fields fields, Field... contents) {
    for (Field content : contents) {
      fields.all(content).forEach(value -> add(document, field, value));
    }
  }

  private static void add(Document document, SearchField field, String value) {
    if (field.isText()) {
      document.add(new TextField(field.key(), FoldingAnalyzer.composed(value), Store.NO));
    } else if (value.length() <= LONGEST_VALUE) {
      document.add(new StringField(field.key(), value, Store.NO));
    }
  }

  /** The fields that a document keeps: title, authors, year, journal and DOI. */
  static Fields kept(Document document) {
    Fields.Builder fields = Fields.builder();
    for (Field kept : KEPT) {
      fields.addAll(kept, List.of(document.getValues(SHOWN + kept.key())));
    }
    return fields.build();
  }
}

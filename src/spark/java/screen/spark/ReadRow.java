package screen.spark;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import screen.duplicates.match.fields.FeatureBytes;
import screen.duplicates.match.fields.Features;
import screen.duplicates.match.fields.Journals;
import screen.duplicates.search.IssueCounters;
import screen.record.BibRecord;
import screen.record.Field;

/** A record as a row of {@link Schemas#READ}. */
final class ReadRow {
  private ReadRow() {}

  static Row of(BibRecord record, Journals journals) {
    return RowFactory.create(
        SortingBytes.of(record.id().toString()),
        IssueCounters.search(record),
        record.fields().first(Field.ISSUE),
        FeatureBytes.of(Features.of(record, journals)));
  }
}

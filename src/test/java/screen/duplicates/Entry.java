package screen.duplicates;

import java.util.List;
import screen.duplicates.match.fields.Features;
import screen.record.BibRecord;
import screen.record.Field;
import screen.record.Fields;
import screen.record.RecordId;

/** A made-up record, field by field. */
public final class Entry {
  private final Fields.Builder fields = Fields.builder();
  private final String id;

  private Entry(String id) {
    this.id = id;
  }

  /** An article with everything in it. */
  public static Entry article(String id) {
    return blank(id)
        .title("Night shifts and the quality of sleep in hospital porters")
        .authors("Moreno, Ana", "Okafor, Chidi", "Lindqvist, Per")
        .year(2012)
        .journal("Journal of Imaginary Sleep Research")
        .place("14", "3", "221-228");
  }

  public static Entry blank(String id) {
    return new Entry(id);
  }

  /** Replaces nothing: the first title counts, so call it on a blank. */
  public Entry title(String title) {
    fields.add(Field.TITLE, title);
    return this;
  }

  public Entry authors(String... authors) {
    fields.addAll(Field.AUTHORS, List.of(authors));
    return this;
  }

  public Entry year(int year) {
    fields.add(Field.YEAR, Integer.toString(year));
    return this;
  }

  public Entry journal(String journal) {
    fields.add(Field.JOURNAL, journal);
    return this;
  }

  public Entry place(String volume, String issue, String pages) {
    fields.add(Field.VOLUME, volume).add(Field.ISSUE, issue).add(Field.PAGES, pages);
    return this;
  }

  public Entry with(Field field, String value) {
    fields.add(field, value);
    return this;
  }

  public BibRecord record() {
    return new BibRecord(
        RecordId.parse(id).orElseThrow(), List.of("search-1"), fields.build(), List.of());
  }

  public Features features() {
    return Features.of(record());
  }
}

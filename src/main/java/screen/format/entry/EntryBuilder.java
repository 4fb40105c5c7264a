package screen.format.entry;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import screen.PrintableText;
import screen.format.clean.Abstracts;
import screen.format.clean.Accessions;
import screen.format.clean.Affiliation;
import screen.format.clean.CleanedTitle;
import screen.format.clean.CleanedValue;
import screen.format.clean.Dates;
import screen.format.clean.Limits;
import screen.format.clean.Names;
import screen.format.clean.PageRange;
import screen.format.clean.Placeholder;
import screen.format.clean.Separator;
import screen.format.clean.SpreadsheetMarks;
import screen.format.clean.Volumes;
import screen.format.clean.WebAddress;
import screen.format.clean.Years;
import screen.record.Doi;
import screen.record.Field;
import screen.record.Fields;
import screen.record.Isbn;
import screen.record.Issn;
import screen.record.Pmid;

/**
 * Builds an {@link Entry} from an export's raw values: in every format, a value is cleaned by the
 * rule of its field, and each repair is noted.
 *
 * <p>Conventions of a format (the full stop after a MEDLINE title, abbreviated page ranges, runs of
 * white space) are not repairs.
 */
public final class EntryBuilder {
  private static final Pattern JOURNAL_WITH_ISSN =
      Pattern.compile("([^(]*[^( ]) \\((\\d{4}-?\\d{3}[\\dXx])\\)");

  private final int line;
  private final Fields.Builder fields = Fields.builder();
  private final Repairs repairs = new Repairs();
  private Function<String, List<String>> values = name -> List.of();
  private String database = "";
  private final LateFields late = new LateFields();
  private final People people = new People();
  private String tooLong = "";
  private boolean truncated;

  /**
   * @param line where the entry begins, 1-based
   */
  public EntryBuilder(int line) {
    this.line = line;
  }

  /**
   * Sets the database of the entry, in the file's words; the first one that is not empty counts.
   */
  public EntryBuilder database(String name) {
    if (database.isEmpty()) {
      database = CleanedValue.of(name).value();
    }
    return this;
  }

  public boolean has(Field field) {
    return field == Field.AUTHORS ? !people.isEmpty() : fields.has(field);
  }

  /**
   * Adds a raw value. A single-valued field keeps the first value that is not empty; offer the best
   * first.
   */
  public EntryBuilder add(Field field, String raw) {
    if (raw.length() > Limits.LONGEST_VALUE) {
      tooLong = field.key();
    } else if (!raw.isEmpty() && (field.many() || !fields.has(field))) {
      String value = cleaned(field, raw);
      if (!value.isEmpty()) {
        add(field, raw, value);
      }
    }
    return this;
  }

  /** Adds the first value of each of these tags, the best tag first. */
  public EntryBuilder first(TaggedEntry raw, Field field, String... tags) {
    for (String tag : tags) {
      add(field, raw.first(tag));
    }
    return this;
  }

  /** Adds the parts of these tags' values, separated by semicolons. */
  public EntryBuilder split(TaggedEntry raw, Field field, String... tags) {
    for (String tag : tags) {
      raw.all(tag).forEach(value -> split(field, value));
    }
    return this;
  }

  /**
   * Adds the parts of a value, separated by semicolons other than those of character references.
   */
  public EntryBuilder split(Field field, String values) {
    if (values.indexOf('&') >= 0) {
      Separator.SEMICOLON.split(values).forEach(value -> add(field, value));
      return this;
    }
    for (String value : values.split(";", -1)) {
      add(field, value);
    }
    return this;
  }

  /** Adds a link and the identifiers in it. */
  public EntryBuilder link(String address) {
    if (!has(Field.DOI)) {
      add(Field.DOI, Doi.in(address));
    }
    add(Field.PMID, Pmid.in(address));
    if (address.contains("/PMC")) {
      add(Field.PMCID, Pmid.centralIn(address));
    }
    if (address.startsWith("http")) {
      add(Field.URL, address);
    }
    return add(Field.ACCESSION, Accessions.ofWebOfScience(address));
  }

  /** Adds the pages from separate first and last pages. */
  public EntryBuilder pages(String first, String last) {
    String from = repairs.number(Field.PAGES, CleanedValue.of(first).value());
    String to = repairs.number(Field.PAGES, CleanedValue.of(last).value());
    if (Placeholder.is(from) && !from.isEmpty()) {
      repaired(Field.PAGES, "left empty, as the file says there is none");
    }
    fields.add(Field.PAGES, PageRange.of(from, to));
    return this;
  }

  /**
   * Adds the date of publication from separate parts; any may be "".
   *
   * @param month a number or a word
   */
  public EntryBuilder date(String year, String month, String day) {
    return add(Field.DATE, Dates.of(year, month, day));
  }

  /** Notes a repair that a reader made itself. */
  public EntryBuilder repaired(Field field, String what) {
    repairs.add(field, what);
    return this;
  }

  /** Notes a repair of the entry as a whole. */
  public EntryBuilder repairedEntry(String what) {
    repairs.addToEntry(what);
    return this;
  }

  /** Notes that the file seems to end within the entry. */
  public EntryBuilder truncated() {
    truncated = true;
    return repairedEntry("the file ends within it");
  }

  /** Sets the function of {@link Entry#values}. */
  public EntryBuilder values(Function<String, List<String>> byName) {
    values = byName;
    return this;
  }

  /** Hands over the entry, or its rejection if a value is too long. */
  public void into(Entries entries) {
    if (tooLong.isEmpty()) {
      people.addTo(fields);
      late.addTo(fields);
      Fields found = fields.build();
      datesTogether(found);
      entries.accept(
          new Entry(
              line, database, found, repairs.all(), repairs.bySpreadsheet(), truncated, values));
    } else {
      entries.reject(Rejection.tooLong(line, fields.build().first(Field.TITLE), tooLong));
    }
  }

  private String cleaned(Field field, String raw) {
    CleanedValue plain = CleanedValue.of(raw);
    plain.repairs().forEach(repair -> repaired(field, repair));
    String value = plain.value();
    if (Placeholder.is(value)) {
      if (!value.isEmpty()) {
        repaired(field, "left empty, as the file says there is none");
      }
      return "";
    }
    if (SpreadsheetMarks.isLost(value)) {
      repairs.lost(field, value);
      return "";
    }
    return value;
  }

  /** Five digits in the pages are a date only if those in the issue are one too. */
  private void datesTogether(Fields found) {
    String pages = found.first(Field.PAGES);
    if (SpreadsheetMarks.isDay(pages) && SpreadsheetMarks.isDay(found.first(Field.ISSUE))) {
      repairs.madeADate(Field.PAGES, pages);
    }
  }

  private void add(Field field, String raw, String value) {
    switch (field) {
      case TITLE, ORIGINAL_TITLE -> fields.add(field, CleanedTitle.of(value));
      case AUTHORS -> authors(value);
      case YEAR -> year(value);
      case VOLUME -> Volumes.of(repairs.number(field, value)).forEach(fields::add);
      case ISSUE -> issue(value);
      case PAGES -> fields.add(field, PageRange.of(repairs.number(field, value), ""));
      case DOI -> identifier(field, value, Doi.in(CleanedValue.withMarkup(raw)));
      case PMID -> identifier(field, value, Pmid.of(value));
      case PMCID -> identifier(field, value, Pmid.centralIn(value));
      case ISSN, ISBN -> serialNumber(value);
      case DATE -> late.date(value);
      case TYPE -> late.type(value);
      case PUBLICATION_TYPES -> publicationType(value);
      case BOOK_TITLE -> late.bookTitle(value);
      case JOURNAL -> journal(value);
      case ABSTRACT -> fields.add(field, Abstracts.of(value));
      case ACCESSION -> accession(value);
      case URL -> url(value);
      default -> fields.add(field, value);
    }
  }

  private void issue(String value) {
    if (Affiliation.is(value)) {
      repaired(Field.ISSUE, "left empty, as it was an affiliation");
    } else {
      fields.add(Field.ISSUE, repairs.number(Field.ISSUE, value));
    }
  }

  private void authors(String value) {
    if (Names.isRegistryNumber(value)) {
      repaired(Field.AUTHORS, "registry number left out");
      return;
    }
    if (people.add(value) > 1) {
      repaired(Field.AUTHORS, "several in one value taken apart");
    }
  }

  /** Most exports have the ISSN and the ISBN in one field. */
  private void serialNumber(String value) {
    fields.addAll(Field.ISSN, Issn.in(value));
    fields.addAll(Field.ISBN, Isbn.in(value));
  }

  private void publicationType(String value) {
    fields.add(Field.PUBLICATION_TYPES, value);
    late.type(value);
  }

  private void year(String value) {
    late.date(value);
    String year = Years.in(value);
    if (year.isEmpty()) {
      year = Years.in(value.replace(" ", ""));
      repaired(
          Field.YEAR,
          year.isEmpty() ? "none in '" + PrintableText.shortened(value) + "'" : "blank removed");
    }
    fields.add(Field.YEAR, year);
  }

  private void identifier(Field field, String value, String found) {
    if (found.isEmpty()) {
      repaired(field, "none in '" + PrintableText.shortened(value) + "'");
    } else if (field == Field.DOI && !Doi.isAll(value, found)) {
      repaired(field, "cut out of '" + PrintableText.shortened(value) + "'");
    }
    fields.add(field, found);
  }

  private void accession(String value) {
    String article = Accessions.articleNumber(value);
    if (article.isEmpty()) {
      fields.add(Field.ACCESSION, value);
      add(Field.PMID, Accessions.pmid(value));
    } else {
      repaired(Field.ACCESSION, "article number taken for pages");
      fields.add(Field.PAGES, article);
    }
  }

  /** EBSCOhost puts the ISSN in brackets after some names. */
  private void journal(String value) {
    Matcher numbered = JOURNAL_WITH_ISSN.matcher(value);
    if (numbered.matches()) {
      fields.add(Field.JOURNAL, numbered.group(1));
      add(Field.ISSN, numbered.group(2));
    } else {
      fields.add(Field.JOURNAL, value);
    }
  }

  private void url(String value) {
    String address = WebAddress.in(value);
    if (address.isEmpty()) {
      repaired(Field.URL, "left out, as it is not a web address");
    }
    fields.add(Field.URL, address);
  }
}

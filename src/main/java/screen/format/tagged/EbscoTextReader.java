package screen.format.tagged;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import screen.format.entry.Entries;
import screen.format.entry.EntryBuilder;
import screen.format.entry.ExportReader;
import screen.format.entry.TaggedEntry;
import screen.format.text.Lines;
import screen.format.vendor.EbscoDatabase;
import screen.format.vendor.EbscoNotes;
import screen.format.vendor.EbscoSource;
import screen.record.Field;
import screen.record.Pmid;

/**
 * Reads EBSCOhost's detailed text: {@code Record: 1}, then labels alone on a line, each followed by
 * its value. Abstracts have inner headings, so only known labels count.
 */
public final class EbscoTextReader implements ExportReader {
  private static final Pattern START =
      Pattern.compile("^Record: \\d+\\s*+(?<=\\n)Title:[^\\S\\n]*+\\n", Pattern.MULTILINE);
  private static final Pattern RECORD = Pattern.compile("Record: \\d+\\s*");
  private static final Set<String> LABELS =
      Set.of(
          "Title",
          "Alternate Title",
          "Authors",
          "Corporate Authors",
          "Affiliation",
          "Author Affiliations",
          "Source",
          "Publication Type",
          "Document Type",
          "Language",
          "Major Subjects",
          "Minor Subjects",
          "Subject Terms",
          "Author-Supplied Keywords",
          "Keywords",
          "Abstract",
          "Journal Subset",
          "Special Interest",
          "Instrumentation",
          "ISSN",
          "ISBN",
          "MEDLINE Info",
          "Cochrane AN",
          "Grant Information",
          "Entry Date",
          "Revision Date",
          "DOI",
          "Accession Number",
          "Persistent link to this record (Permalink)",
          "Persistent link to this record",
          "Cut and Paste",
          "Database",
          "Note",
          "Commentary",
          "Publisher",
          "Publication Information",
          "Publication Date",
          "Copyright",
          "Full Text Word Count",
          "References",
          "Number of References",
          "Geographic Terms",
          "Company/Entity",
          "Age Group",
          "Population",
          "Format Covered",
          "Image Count",
          "Images");

  @Override
  public Optional<String> recognise(String head) {
    return START.matcher(head).find()
        ? Optional.of("Record: n, then labels on lines of their own")
        : Optional.empty();
  }

  @Override
  public void read(Reader text, Entries entries) throws IOException {
    Lines lines = new Lines(text);
    TaggedEntries found = new TaggedEntries(entries, EbscoTextReader::entry);
    boolean begun = false;
    while (lines.next()) {
      String line = lines.text().strip();
      if (RECORD.matcher(line).matches()) {
        found.begin(lines.number());
        begun = true;
      } else if (begun && isLabel(line)) {
        found.open().add(line.substring(0, line.length() - 1), "");
      } else if (!line.isEmpty()) {
        if (found.open().isEmpty()) {
          entries.leftOut(lines.number(), line);
        }
        found.open().append(isList(found.open().lastTag()) ? "; " : " ", line);
      }
    }
    found.end();
  }

  private static boolean isList(String label) {
    return label.endsWith("Subjects") || label.endsWith("Terms") || label.endsWith("Keywords");
  }

  private static boolean isLabel(String line) {
    return line.endsWith(":") && LABELS.contains(line.substring(0, line.length() - 1));
  }

  private static EntryBuilder entry(TaggedEntry raw) {
    EntryBuilder entry = new EntryBuilder(raw.line());
    String link = raw.first("Persistent link to this record (Permalink)");
    link = (link.isEmpty() ? raw.first("Persistent link to this record") : link).strip();
    entry.first(raw, Field.ACCESSION, "Accession Number");
    entry.add(Field.ACCESSION, EbscoNotes.number(link));
    entry.database(raw.first("Database").strip());
    entry.database(EbscoDatabase.ofLink(link));
    entry.add(Field.PMID, Pmid.in(raw.first("MEDLINE Info")));
    entry.first(raw, Field.DOI, "DOI");
    entry.first(raw, Field.TITLE, "Title");
    entry.first(raw, Field.AUTHORS, "Authors", "Corporate Authors");
    EbscoSource.read(raw.first("Source"), entry);
    entry.first(raw, Field.ISSN, "ISSN", "ISBN");
    entry.first(raw, Field.PUBLISHER, "Publisher");
    entry.first(raw, Field.ABSTRACT, "Abstract");
    entry.split(
        raw,
        Field.KEYWORDS,
        "Major Subjects",
        "Minor Subjects",
        "Subject Terms",
        "Author-Supplied Keywords",
        "Keywords");
    entry.split(raw, Field.PUBLICATION_TYPES, "Publication Type", "Document Type");
    entry.split(raw, Field.LANGUAGE, "Language");
    entry.link(link);
    return entry;
  }
}

package screen.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import screen.PrintableText;
import screen.Progress;
import screen.folder.records.RecordLine;
import screen.format.entry.Entries;
import screen.format.entry.Entry;
import screen.format.entry.Rejection;
import screen.format.text.ExportText;
import screen.record.BibRecord;
import screen.record.Field;
import screen.record.Fields;
import screen.record.RecordId;
import screen.record.RecordKeys;

/** Gives the entries of one search their ids, adds them to the records and notes oddities. */
final class RecordReading implements Entries {
  private static final Set<Field> IDENTIFYING =
      Set.of(
          Field.TITLE, Field.ORIGINAL_TITLE, Field.DOI, Field.PMID, Field.PMCID, Field.ACCESSION);

  private final String source;
  private final String search;
  private final RecordSet records;
  private final RecordCounts counts = new RecordCounts();
  private final Map<String, Integer> copies = new HashMap<>();
  private final Map<String, Integer> repairs = new TreeMap<>();
  private final List<Rejection> rejections = new ArrayList<>();
  private final List<String> leftOut = new ArrayList<>();
  private final Set<String> notTaken = new LinkedHashSet<>();
  private final List<String> spreadsheet = new ArrayList<>();
  private final List<String> sheets = new ArrayList<>();
  private final Map<String, Integer> members = new LinkedHashMap<>();
  private final Set<String> databases = new TreeSet<>();
  private final List<Integer> untitled = new ArrayList<>();
  private boolean endsUntitled;
  private boolean endsIncomplete;
  private boolean anyIdentifying;
  private int accepted;
  private Progress progress = Progress.UNSEEN;
  private Optional<ExportText> file = Optional.empty();

  RecordReading(String source, String search, RecordSet records) {
    this.source = source;
    this.search = search;
    this.records = records;
    records.addSource(source);
  }

  /** Sets the progress that shows the number of entries read. */
  void showOn(Progress shown) {
    progress = shown;
  }

  /** Begins a file; an archive has several. */
  void begin(ExportText text) {
    file = Optional.of(text);
  }

  @Override
  public void accept(Entry entry) {
    accepted++;
    progress.step(1);
    endsUntitled = !entry.fields().has(Field.TITLE) && !entry.fields().has(Field.ORIGINAL_TITLE);
    if (endsUntitled) {
      untitled.add(entry.line());
    }
    endsIncomplete = entry.truncated();
    anyIdentifying = anyIdentifying || isIdentifying(entry.fields());
    List<String> changed = entry.changedBySpreadsheet();
    if (!changed.isEmpty()) {
      spreadsheet.add("line " + entry.line() + ": " + String.join(", ", changed));
    }
    databases.add(entry.database());
    entry.repaired().forEach(repair -> repairs.merge(repair, 1, Integer::sum));
    records.add(RecordLine.of(record(entry)), entry.line(), counts);
  }

  private BibRecord record(Entry entry) {
    RecordId first = new RecordId(source, RecordKeys.of(entry.fields()));
    int copy = copies.merge(first.key(), 1, Integer::sum);
    RecordId id = copy == 1 ? first : first.copy(copy);
    return new BibRecord(id, List.of(search), entry.fields(), entry.repaired());
  }

  /** Whether a person could find the report by these fields. */
  private static boolean isIdentifying(Fields fields) {
    return IDENTIFYING.stream().anyMatch(fields::has);
  }

  @Override
  public void reject(Rejection rejection) {
    endsUntitled = false;
    endsIncomplete = false;
    String text = rejection.text().isEmpty() ? excerpt(rejection.line()) : rejection.text();
    rejections.add(new Rejection(rejection.line(), text, where() + rejection.reason()));
  }

  @Override
  public void leftOut(int line, String text) {
    leftOut.add("line " + line + ": " + where() + text);
  }

  @Override
  public void leftOut(List<String> columns) {
    notTaken.addAll(columns);
  }

  private String where() {
    String member = file.map(ExportText::member).orElse("");
    return member.isEmpty() ? "" : "in " + PrintableText.text(member) + ": ";
  }

  private String excerpt(int line) {
    try {
      return file.isEmpty() ? "" : file.get().excerpt(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Notes a sheet of a workbook that is not read. */
  void noteUnread(String sheet) {
    sheets.add(sheet);
  }

  /** Ends a file; in an archive, counts the entries found since it began. */
  void end() {
    String member = file.map(ExportText::member).orElse("");
    if (member.isEmpty()) {
      return;
    }
    int before = members.values().stream().mapToInt(Integer::intValue).sum();
    members.merge(member, found() - before, Integer::sum);
  }

  /** How many entries are new or known records, once all are merged with the stored records. */
  RecordCounts counts() {
    return counts;
  }

  /** The databases that the entries name as their origin. */
  Set<String> databases() {
    return databases;
  }

  int found() {
    return accepted + rejections.size();
  }

  List<Rejection> rejections() {
    return List.copyOf(rejections);
  }

  /** Oddities that the user should look at. */
  ExportWarnings notes() {
    return new ExportWarnings(
        untitled,
        endsUntitled,
        endsIncomplete,
        accepted > 0 && !anyIdentifying,
        leftOut,
        List.copyOf(notTaken),
        spreadsheet,
        sheets,
        counts.corrections(),
        counts.reused());
  }

  /** The number of entries by file in an archive; empty if the export is none. */
  Map<String, Integer> members() {
    return members;
  }

  Map<String, Integer> repairs() {
    return repairs;
  }
}

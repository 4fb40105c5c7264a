package screen.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import screen.Failure;
import screen.Letters;
import screen.exchange.sheet.Worksheet;
import screen.exchange.tool.ForeignEntry;
import screen.exchange.tool.ForeignVote;
import screen.exchange.tool.VerdictWords;
import screen.outcome.Review;
import screen.record.BibRecord;
import screen.record.Field;
import screen.record.RecordId;

/**
 * Translates the rows of a worksheet to our verdicts and reasons. A row without a record id is
 * matched by its content.
 */
final class SheetVotes {
  private final Review review;
  private final VoteMapping mapping;
  private final String name;
  private final VerdictColumn column;
  private final List<Worksheet.Line> lines = new ArrayList<>();
  private final List<Failure> problems = new ArrayList<>();
  private final List<Failure> skipped = new ArrayList<>();
  private final List<RowRemark> remarks = new ArrayList<>();

  /**
   * @param name the file as messages show it
   */
  SheetVotes(Review review, VoteMapping mapping, String name) {
    this.review = review;
    this.mapping = mapping;
    this.name = name;
    this.column = new VerdictColumn(mapping.words(), mapping.columns());
  }

  /**
   * Reads the rows.
   *
   * @param entries the same rows with all their columns
   */
  VoteFile of(VoteFile sheet, List<ForeignEntry> entries) {
    ReasonWords reasons = new ReasonWords(review.protocol(), mapping.reasons());
    VerdictWords words = mapping.words();
    problems.addAll(sheet.problems());
    Map<Integer, ForeignEntry> byLine = new HashMap<>();
    entries.forEach(entry -> byLine.put(entry.line(), entry));
    Titles titles = new Titles(review);
    List<Worksheet.Line> unnamed = new ArrayList<>();
    for (Worksheet.Line written : sheet.lines()) {
      Worksheet.Line row = filled(written, byLine.get(written.line()));
      Worksheet.Line line = reasons.named(row.withVerdict(words.id(row.verdict())));
      if (line.isUntouched() || (line.verdict().isEmpty() && !row.verdict().isEmpty())) {
        remarks.add(new RowRemark(line.line(), RowRemark.Kind.WITHOUT_VERDICT, ""));
      } else if (line.record().isEmpty()) {
        unnamed.add(line);
      } else {
        lines.add(line);
        refuseTheTitleOfAnother(line, byLine, titles);
      }
    }
    lookUp(unnamed, byLine);
    return new VoteFile(lines, problems, skipped, remarks, sheet.rows());
  }

  /**
   * Fills an empty verdict or reason from columns of other names. Columns that contradict each
   * other are a problem.
   */
  private Worksheet.Line filled(Worksheet.Line row, @Nullable ForeignEntry entry) {
    if (entry == null) {
      return row;
    }
    column
        .contradictions(entry, mapping.voter())
        .forEach(it -> problems.add(Failure.input(it).at(name, row.line())));
    Optional<ForeignVote> vote = column.vote(entry, mapping.voter());
    String verdict =
        row.verdict().isEmpty() ? vote.map(ForeignVote::verdict).orElse("") : row.verdict();
    String reason =
        row.reason().isEmpty()
            ? vote.flatMap(it -> it.reasons().stream().findFirst()).orElse("")
            : row.reason();
    return row.withVerdict(verdict).withReason(reason);
  }

  private void refuseTheTitleOfAnother(
      Worksheet.Line line, Map<Integer, ForeignEntry> byLine, Titles titles) {
    ForeignEntry entry = byLine.get(line.line());
    String title = entry == null ? "" : entry.fields().first(Field.TITLE);
    titles
        .objection(line.record(), title)
        .ifPresent(message -> problems.add(Failure.input(message).at(name, line.line())));
  }

  private void lookUp(List<Worksheet.Line> unnamed, Map<Integer, ForeignEntry> byLine) {
    List<ForeignEntry> wanted =
        unnamed.stream()
            .flatMap(line -> Optional.ofNullable(byLine.get(line.line())).stream())
            .toList();
    VoteMatching matching = new VoteMatching(review, wanted, mapping.matching().acceptTitles());
    for (Worksheet.Line line : unnamed) {
      ForeignEntry entry = byLine.get(line.line());
      if (entry == null) {
        lines.add(line);
        continue;
      }
      VoteMatching.Match match = matching.match(entry);
      Optional<RecordId> report = match.report();
      if (report.isPresent()) {
        if (match.byTitle()) {
          remarks.add(new RowRemark(line.line(), RowRemark.Kind.BY_TITLE, report.get().toString()));
        }
        lines.add(line.withRecord(report.get().toString()));
      } else {
        Failure unmatched =
            Failure.input("The row names no record. " + match.why()).at(name, line.line());
        (mapping.matching().matchedOnly() ? skipped : problems).add(unmatched);
      }
    }
  }

  /**
   * Finds reports by title. A row with the id of one record and the title of another comes from a
   * sheet that was sorted in some columns only: its vote may belong to either.
   */
  static final class Titles {
    private final Map<String, RecordId> representatives = new HashMap<>();
    private final Map<String, Set<RecordId>> reports = new HashMap<>();

    Titles(Review review) {
      for (BibRecord record : review.records().values()) {
        String title = Letters.of(record.fields().first(Field.TITLE));
        RecordId report = review.representativeOf(record.id());
        representatives.put(record.id().toString(), report);
        reports.computeIfAbsent(title, it -> new TreeSet<>()).add(report);
      }
      reports.remove("");
    }

    /** The message if a row names a record and has the title of another. */
    Optional<String> objection(String record, String title) {
      Set<RecordId> titled = reports.getOrDefault(Letters.of(title), Set.of());
      RecordId named = representatives.get(record);
      if (named == null || titled.isEmpty() || titled.contains(named)) {
        return Optional.empty();
      }
      return Optional.of(
          "The row names "
              + record
              + ", but its title is that of "
              + titled.iterator().next()
              + ". Were some columns sorted without the others? Sort all columns together,"
              + " or export the worksheet again.");
    }
  }
}

package screen.exchange;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import screen.Failure;
import screen.Letters;
import screen.Nearest;
import screen.SpreadsheetCell;
import screen.exchange.tool.ForeignEntry;
import screen.exchange.tool.ForeignVote;
import screen.exchange.tool.Synonyms;
import screen.exchange.tool.VerdictWords;
import screen.exchange.tool.VoteSource;
import screen.votes.Verdict;

/**
 * Reads votes from a table of any program with a column for the verdict, and optionally one for the
 * reviewer.
 */
final class VerdictColumn implements VoteSource {
  private final VerdictWords words;
  private final boolean named;
  private final Synonyms verdict;
  private final Synonyms reviewer;
  private final Synonyms reason;

  /**
   * @param columns the columns that the user names; the usual names are tried for the others
   */
  VerdictColumn(VerdictWords words, VoteMapping.Columns columns) {
    this.words = words;
    this.named = columns.verdict().isPresent();
    this.verdict =
        Synonyms.of(columns.verdict(), "--verdict-column", words::id, "verdict", "decision");
    this.reviewer = reviewers(columns);
    this.reason =
        Synonyms.of(columns.reason(), "--reason-column", Letters::of, "reason", "exclusion_reason");
  }

  /** The columns that name the reviewer of a row. */
  static Synonyms reviewers(VoteMapping.Columns columns) {
    return Synonyms.of(
        columns.reviewer(), "--reviewer-column", String::strip, "reviewer", "screener");
  }

  @Override
  public String id() {
    return "column";
  }

  @Override
  public String title() {
    return "a table with a column verdict or decision, or any other with --verdict-column";
  }

  @Override
  public boolean recognises(List<ForeignEntry> entries) {
    return entries.stream().anyMatch(entry -> !verdict.all(entry).isEmpty());
  }

  /** A verdict in its own column takes precedence over one in a note. */
  @Override
  public boolean wrote(List<ForeignEntry> entries) {
    return recognises(entries);
  }

  /**
   * Throws if the table lacks a column that the user names.
   *
   * @param file as messages show it
   */
  void requireColumns(List<ForeignEntry> entries, String file, VoteMapping.Columns columns) {
    for (Optional<String> column :
        List.of(columns.verdict(), columns.reviewer(), columns.reason())) {
      if (column.isPresent() && entries.stream().noneMatch(entry -> entry.has(column.get()))) {
        List<String> known =
            entries.stream().flatMap(entry -> entry.columns().stream()).distinct().toList();
        throw Failure.input(
                "It has no column '"
                    + column.get()
                    + "'."
                    + (known.isEmpty() ? "" : " " + Nearest.hint(column.get(), known)))
            .in(file);
      }
    }
  }

  @Override
  public SortedSet<String> voters(List<ForeignEntry> entries) {
    SortedSet<String> voters = new TreeSet<>();
    entries.forEach(entry -> voters.add(reviewer.first(entry)));
    voters.remove("");
    return voters;
  }

  @Override
  public Optional<ForeignVote> vote(ForeignEntry entry, String voter) {
    String word = word(entry);
    boolean others = reviewer.areIn(entry) && !reviewer.first(entry).equals(voter);
    if (word.isEmpty() || others) {
      return Optional.empty();
    }
    String why = reason.first(entry);
    return Optional.of(
        new ForeignVote(
            word,
            why.isEmpty() ? List.of() : List.of(why),
            false,
            SpreadsheetCell.textOf(entry.cell("note", named ? "note" : "notes")),
            entry.cell("decided_at")));
  }

  @Override
  public List<String> contradictions(ForeignEntry entry, String voter) {
    if (reviewer.sayOtherThan(voter, entry) && reviewer.contradiction(entry).isEmpty()) {
      return List.of();
    }
    return Stream.of(verdict, reviewer, reason)
        .flatMap(columns -> columns.contradiction(entry).stream())
        .toList();
  }

  /**
   * The id of the verdict, or "". Of several values, as in a list of codes, only verdicts count,
   * joined by "and".
   */
  private String word(ForeignEntry entry) {
    List<String> ids = verdict.all(entry).stream().map(words::id).distinct().toList();
    if (ids.size() > 1) {
      List<String> verdicts = ids.stream().filter(id -> Verdict.ofId(id).isPresent()).toList();
      return String.join(" and ", verdicts);
    }
    return ids.isEmpty() ? "" : ids.get(0);
  }
}

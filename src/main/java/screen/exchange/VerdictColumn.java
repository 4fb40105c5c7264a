package screen.exchange;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import screen.Failure;
import screen.Nearest;
import screen.SpreadsheetCell;
import screen.votes.Verdict;

/** A table of any program with a column for the verdict, and one for the reviewer if need be. */
final class VerdictColumn implements VoteSource {
  private final VerdictWords words;
  private final boolean named;
  private final String[] verdict;
  private final String[] reviewer;
  private final String[] reason;

  /**
   * @param columns the names that the user gives; else the usual ones are tried
   */
  VerdictColumn(VerdictWords words, Takeover.Columns columns) {
    this.words = words;
    this.named = columns.verdict().isPresent();
    this.verdict = names(columns.verdict(), "verdict", "decision");
    this.reviewer = names(columns.reviewer(), "reviewer", "screener");
    this.reason = names(columns.reason(), "reason", "exclusion_reason");
  }

  private static String[] names(Optional<String> given, String... usual) {
    return given.map(name -> new String[] {name}).orElse(usual);
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
    return entries.stream().anyMatch(entry -> !written(entry).isEmpty());
  }

  /** A verdict in a column of its own counts before one in a note. */
  @Override
  public boolean wrote(List<ForeignEntry> entries) {
    return recognises(entries);
  }

  /**
   * Objects where the columns that the user names are not there.
   *
   * @param file as the user knows it
   */
  void requireColumns(List<ForeignEntry> entries, String file, Takeover.Columns columns) {
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
    entries.forEach(entry -> voters.add(entry.cell(reviewer)));
    voters.remove("");
    return voters;
  }

  @Override
  public Optional<ForeignVote> vote(ForeignEntry entry, String voter) {
    String word = word(entry);
    boolean others = entry.column(reviewer).isPresent() && !entry.cell(reviewer).equals(voter);
    if (word.isEmpty() || others) {
      return Optional.empty();
    }
    String why = entry.cell(reason);
    return Optional.of(
        new ForeignVote(
            word,
            why.isEmpty() ? List.of() : List.of(why),
            false,
            SpreadsheetCell.textOf(entry.cell("note", named ? "note" : "notes")),
            entry.cell("decided_at")));
  }

  /** Of several values, as of a list of codes, those count that mean a verdict. */
  private String word(ForeignEntry entry) {
    List<String> ids = written(entry).stream().map(words::id).distinct().toList();
    if (ids.size() > 1) {
      List<String> verdicts = ids.stream().filter(id -> Verdict.ofId(id).isPresent()).toList();
      return String.join(" and ", verdicts);
    }
    return ids.isEmpty() ? "" : ids.get(0);
  }

  private List<String> written(ForeignEntry entry) {
    return entry.all(verdict).stream().filter(value -> !value.isBlank()).toList();
  }
}

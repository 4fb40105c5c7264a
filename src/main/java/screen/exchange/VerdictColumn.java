package screen.exchange;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A table of anybody's making with a column for the verdict, and one for the reviewer if need be.
 */
final class VerdictColumn implements VoteSource {
  private static final String[] VERDICT = {"verdict", "decision"};
  private static final String[] REVIEWER = {"reviewer", "screener"};

  @Override
  public String title() {
    return "a table with a column verdict or decision";
  }

  @Override
  public boolean recognises(List<ForeignEntry> entries) {
    return entries.stream().anyMatch(entry -> entry.column(VERDICT).isPresent());
  }

  @Override
  public SortedSet<String> voters(List<ForeignEntry> entries) {
    SortedSet<String> voters = new TreeSet<>();
    entries.forEach(entry -> voters.add(entry.cell(REVIEWER)));
    voters.remove("");
    return voters;
  }

  @Override
  public Optional<ForeignVote> vote(ForeignEntry entry, String voter) {
    String word = VerdictWords.id(entry.cell(VERDICT));
    boolean others = entry.column(REVIEWER).isPresent() && !entry.cell(REVIEWER).equals(voter);
    if (word.isEmpty() || others) {
      return Optional.empty();
    }
    String reason = entry.cell("reason", "exclusion_reason");
    return Optional.of(
        new ForeignVote(
            word,
            reason.isEmpty() ? List.of() : List.of(reason),
            false,
            entry.cell("note", "notes"),
            entry.cell("decided_at")));
  }
}

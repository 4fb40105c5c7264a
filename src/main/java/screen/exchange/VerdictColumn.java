package screen.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A table of anybody's making with a column for the verdict, and one for the reviewer if need be.
 */
final class VerdictColumn implements VoteSource {
  private static final String[] VERDICT = {"verdict", "decision"};
  private static final String[] REVIEWER = {"reviewer", "screener"};

  /** What people write for a verdict. */
  private static final Map<String, String> WORDS =
      Map.of(
          "included", "include",
          "yes", "include",
          "1", "include",
          "excluded", "exclude",
          "no", "exclude",
          "0", "exclude",
          "unclear", "maybe",
          "unsure", "maybe");

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
    String word = entry.cell(VERDICT).toLowerCase(Locale.ROOT);
    boolean others = entry.column(REVIEWER).isPresent() && !entry.cell(REVIEWER).equals(voter);
    if (word.isEmpty() || others) {
      return Optional.empty();
    }
    String reason = entry.cell("reason", "exclusion_reason");
    return Optional.of(
        new ForeignVote(
            WORDS.getOrDefault(word, word),
            reason.isEmpty() ? List.of() : List.of(reason),
            false,
            entry.cell("note", "notes"),
            entry.cell("decided_at")));
  }
}

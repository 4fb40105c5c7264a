package screen.exchange.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import screen.record.Field;
import screen.votes.Verdict;

/**
 * Reads votes from tags such as {@code screen: exclude} and {@code screen: Wrong population}, set
 * or changed in a reference manager.
 */
public final class TagVotes implements VoteSource {
  private static final Set<String> NONE = Set.of("to screen", "to judge");

  private final VerdictWords words;

  public TagVotes(VerdictWords words) {
    this.words = words;
  }

  @Override
  public String id() {
    return "tags";
  }

  @Override
  public String title() {
    return "references with tags such as '" + VoteNote.TAG + "exclude'";
  }

  @Override
  public boolean isCarried() {
    return true;
  }

  @Override
  public boolean recognises(List<ForeignEntry> entries) {
    return entries.stream().anyMatch(entry -> vote(entry, "").isPresent());
  }

  @Override
  public Optional<ForeignVote> vote(ForeignEntry entry, String voter) {
    List<String> verdicts = new ArrayList<>();
    List<String> reasons = new ArrayList<>();
    for (String keyword : entry.fields().all(Field.KEYWORDS)) {
      if (keyword.toLowerCase(Locale.ROOT).startsWith(VoteNote.TAG.strip())) {
        String tag = keyword.substring(VoteNote.TAG.strip().length()).strip();
        String word = words.id(tag);
        if (Verdict.ofId(word).isPresent()) {
          verdicts.add(word);
        } else if (!word.isEmpty() && !NONE.contains(word)) {
          reasons.add(tag);
        }
      }
    }
    return verdicts.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new ForeignVote(
                String.join(" and ", verdicts.stream().distinct().toList()),
                reasons,
                false,
                "",
                ""));
  }
}

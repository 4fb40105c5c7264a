package screen.exchange.tool;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import screen.votes.Verdict;

/**
 * An export whose entries all have the same verdict. Covidence exports its stages so, with the
 * verdict only in the file name, and a reference manager a collection. Covidence notes the reason
 * why a full text was excluded.
 *
 * @param verdict the verdict of the list, if the user states it
 */
public record OneVerdictList(Optional<Verdict> verdict) implements VoteSource {
  public static final String TITLE =
      "Covidence's CSV or RIS, or any other list of one verdict, with --verdict";

  private static final Pattern REASON =
      Pattern.compile("Exclusion reason:\\s*([^;|]+)", Pattern.CASE_INSENSITIVE);

  @Override
  public String id() {
    return "list";
  }

  @Override
  public String title() {
    return TITLE;
  }

  @Override
  public boolean recognises(List<ForeignEntry> entries) {
    return verdict.isPresent()
        || (!entries.isEmpty()
            && entries.stream().allMatch(entry -> REASON.matcher(entry.notes()).find()));
  }

  @Override
  public Optional<ForeignVote> vote(ForeignEntry entry, String voter) {
    Matcher reason = REASON.matcher(entry.notes());
    if (!reason.find()) {
      return verdict.map(meant -> ForeignVote.of(meant.id(), ""));
    }
    String meant = verdict.orElse(Verdict.EXCLUDE).id();
    return Optional.of(new ForeignVote(meant, List.of(reason.group(1).strip()), false, "", ""));
  }
}

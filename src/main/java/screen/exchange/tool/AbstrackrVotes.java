package screen.exchange.tool;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads abstrackr's table of labels: one column for each reviewer, whose name is taken from the
 * matching column of notes.
 */
public final class AbstrackrVotes implements VoteSource {
  private static final String[] SIGNS = {"(internal) id", "consensus"};
  private static final Pattern NOTES = Pattern.compile("general notes \\((.+)\\)");
  private static final Map<String, String> LABELS =
      Map.of("1", "include", "0", "maybe", "-1", "exclude");

  @Override
  public String id() {
    return "abstrackr";
  }

  @Override
  public String title() {
    return "abstrackr's CSV with its labels";
  }

  @Override
  public boolean recognises(List<ForeignEntry> entries) {
    return entries.stream().anyMatch(entry -> entry.has(SIGNS[0]) && entry.has(SIGNS[1]));
  }

  @Override
  public SortedSet<String> voters(List<ForeignEntry> entries) {
    SortedSet<String> voters = new TreeSet<>();
    for (ForeignEntry entry : entries) {
      for (String column : entry.columns()) {
        Matcher notes = NOTES.matcher(column);
        if (notes.matches()) {
          voters.add(notes.group(1));
        }
      }
    }
    return voters;
  }

  @Override
  public Optional<ForeignVote> vote(ForeignEntry entry, String voter) {
    String label = entry.cell(voter);
    return label.isEmpty() || label.equals("o")
        ? Optional.empty()
        : Optional.of(
            ForeignVote.of(
                LABELS.getOrDefault(label, label), entry.cell("general notes (" + voter + ")")));
  }
}

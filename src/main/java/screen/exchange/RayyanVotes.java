package screen.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Reads votes from the notes of Rayyan's exports, also after a reference manager rewrote them. */
final class RayyanVotes implements VoteSource {
  @Override
  public String id() {
    return "rayyan";
  }

  @Override
  public boolean isCarried() {
    return true;
  }

  @Override
  public String title() {
    return "Rayyan's CSV, RIS or BibTeX with its notes";
  }

  @Override
  public boolean recognises(List<ForeignEntry> entries) {
    return entries.stream().anyMatch(entry -> entry.notes().contains(RayyanNotes.INCLUSION));
  }

  @Override
  public SortedSet<String> voters(List<ForeignEntry> entries) {
    SortedSet<String> voters = new TreeSet<>();
    entries.forEach(entry -> voters.addAll(new RayyanNotes(entry.notes()).decisions().keySet()));
    return voters;
  }

  @Override
  public Optional<ForeignVote> vote(ForeignEntry entry, String voter) {
    RayyanNotes notes = new RayyanNotes(entry.notes());
    Map<String, String> decisions = notes.decisions();
    String decision = decisions.getOrDefault(voter, "").toLowerCase(Locale.ROOT);
    String note = notes.userNotes().getOrDefault(voter, "");
    return switch (decision) {
      case "", "undecided" -> Optional.empty();
      case "included" -> Optional.of(ForeignVote.of("include", note));
      case "excluded" -> Optional.of(excluded(notes, note));
      default -> Optional.of(ForeignVote.of(decision, note));
    };
  }

  /** Rayyan lists the reasons of all excluding reviewers together. */
  private static ForeignVote excluded(RayyanNotes notes, String note) {
    long excluding =
        notes.decisions().values().stream().filter("Excluded"::equalsIgnoreCase).count();
    return new ForeignVote("exclude", notes.reasons(), excluding > 1, note, "");
  }
}

package screen.exchange.tool;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import screen.exchange.log.RayyanLog;

/** Reads votes from the notes of Rayyan's exports, also after a reference manager rewrote them. */
public final class RayyanVotes implements VoteSource {
  /** The word for the votes in Rayyan's log. */
  public static final String LOG = "rayyan-log";

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

  /** The decisions of Rayyan's log, which belong to one user each. */
  public static final class Log implements VoteSource {
    @Override
    public String id() {
      return LOG;
    }

    @Override
    public String title() {
      return "Rayyan's customizations_log.csv";
    }

    @Override
    public boolean recognises(List<ForeignEntry> entries) {
      return entries.stream().anyMatch(entry -> entry.has(RayyanLog.VERDICT));
    }

    /** The log says more than the notes of the same export. */
    @Override
    public boolean wrote(List<ForeignEntry> entries) {
      return recognises(entries);
    }

    @Override
    public SortedSet<String> voters(List<ForeignEntry> entries) {
      SortedSet<String> voters = new TreeSet<>();
      entries.forEach(entry -> voters.addAll(entry.values(RayyanLog.USER)));
      return voters;
    }

    @Override
    public Optional<ForeignVote> vote(ForeignEntry entry, String voter) {
      String verdict = entry.cell(RayyanLog.VERDICT);
      if (verdict.isEmpty() || !isOf(entry, voter)) {
        return Optional.empty();
      }
      List<String> reasons = entry.values(RayyanLog.REASON);
      boolean excluded = verdict.equals("exclude");
      String note =
          excluded || reasons.isEmpty() ? "" : "with the reasons " + String.join(", ", reasons);
      List<String> counted = excluded ? reasons : List.of();
      return Optional.of(
          new ForeignVote(verdict, counted, false, note, entry.cell(RayyanLog.TIME)));
    }

    /** The notes show everybody's last decision, among which the log's must be. */
    @Override
    public List<String> contradictions(ForeignEntry entry, String voter) {
      String verdict = entry.cell(RayyanLog.VERDICT);
      List<String> noted =
          new RayyanNotes(entry.notes())
              .decisions().values().stream().map(it -> it.toLowerCase(Locale.ROOT)).toList();
      boolean fits = noted.isEmpty() || noted.stream().anyMatch(word -> word.startsWith(verdict));
      return verdict.isEmpty() || fits || !isOf(entry, voter)
          ? List.of()
          : List.of(
              "The log says "
                  + verdict
                  + ", but the decisions in the article's notes are: "
                  + String.join(", ", noted)
                  + ". Export both files from Rayyan again, at the same time; or say with --map"
                  + " what the numbers in the log mean.");
    }

    private static boolean isOf(ForeignEntry entry, String voter) {
      return entry.cell(RayyanLog.USER).equals(voter.toLowerCase(Locale.ROOT));
    }
  }
}

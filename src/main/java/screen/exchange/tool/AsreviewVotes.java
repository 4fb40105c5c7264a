package screen.exchange.tool;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads votes from ASReview's tables and RIS, of any version. */
public final class AsreviewVotes implements VoteSource {
  /** The names of the column of labels, the newest version first. */
  private static final Synonyms LABELS =
      Synonyms.of(
          Optional.empty(),
          "--verdict-column",
          AsreviewVotes::meaning,
          "asreview_label",
          "included",
          "label_included",
          "included_label",
          "final_included");

  private static final String RELEVANT = "ASReview_relevant";
  private static final String IRRELEVANT = "ASReview_irrelevant";
  private static final Pattern MARK = Pattern.compile("\\s*ASReview_\\w+\\s*");
  private static final Pattern SECONDS = Pattern.compile("(\\d{9,10})(?:\\.\\d+)?");

  @Override
  public String id() {
    return "asreview";
  }

  @Override
  public String title() {
    return "ASReview's CSV or RIS with its labels";
  }

  @Override
  public boolean recognises(List<ForeignEntry> entries) {
    return entries.stream()
        .anyMatch(entry -> !label(entry).isEmpty() || entry.notes().contains("ASReview_"));
  }

  /** In a table the labels are a column; in RIS each is a separate note, before all others. */
  @Override
  public boolean wrote(List<ForeignEntry> entries) {
    return entries.stream()
        .anyMatch(
            entry ->
                LABELS.areIn(entry) || entry.all("N1").stream().anyMatch(MARK.asMatchPredicate()));
  }

  @Override
  public Optional<ForeignVote> vote(ForeignEntry entry, String voter) {
    String label = label(entry);
    String note = entry.cell("asreview_note", "exported_notes_1");
    String verdict = meaning(label);
    return verdict.isEmpty() ? Optional.empty() : Optional.of(vote(verdict, note, entry));
  }

  @Override
  public List<String> contradictions(ForeignEntry entry, String voter) {
    return LABELS.contradiction(entry).stream().toList();
  }

  private static String meaning(String label) {
    return switch (label) {
      case "1", "1.0" -> "include";
      case "0", "0.0" -> "exclude";
      case "-1", "-1.0", "nan", "None" -> "";
      default -> label;
    };
  }

  /** The first label that is not blank in a column, else the one in the notes. */
  private static String label(ForeignEntry entry) {
    String label = LABELS.first(entry);
    return label.isEmpty() ? labelIn(entry.notes()) : label;
  }

  private static String labelIn(String notes) {
    boolean relevant = notes.contains(RELEVANT);
    boolean irrelevant = notes.contains(IRRELEVANT);
    if (relevant && irrelevant) {
      return RELEVANT + " and " + IRRELEVANT;
    }
    return relevant ? "1" : irrelevant ? "0" : "";
  }

  private static ForeignVote vote(String verdict, String note, ForeignEntry entry) {
    return new ForeignVote(verdict, List.of(), false, note, time(entry.cell("asreview_time")));
  }

  /** Converts ASReview's seconds since 1970 to ISO 8601. */
  private static String time(String cell) {
    var seconds = SECONDS.matcher(cell);
    return seconds.matches()
        ? Instant.ofEpochSecond(Long.parseLong(seconds.group(1)))
            .atOffset(ZoneOffset.UTC)
            .toString()
        : "";
  }
}

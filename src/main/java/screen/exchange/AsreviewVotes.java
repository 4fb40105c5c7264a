package screen.exchange;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** ASReview's tables and RIS, of any version. */
final class AsreviewVotes implements VoteSource {
  /** The names of the column of labels, the newest version's first. */
  private static final String[] LABELS = {
    "asreview_label", "included", "label_included", "included_label", "final_included"
  };

  private static final String RELEVANT = "ASReview_relevant";
  private static final String IRRELEVANT = "ASReview_irrelevant";
  private static final Pattern SECONDS = Pattern.compile("(\\d{9,10})(?:\\.\\d+)?");

  @Override
  public String title() {
    return "ASReview's CSV or RIS with its labels";
  }

  @Override
  public boolean recognises(List<ForeignEntry> entries) {
    return entries.stream()
        .anyMatch(entry -> entry.column(LABELS).isPresent() || entry.notes().contains("ASReview_"));
  }

  @Override
  public Optional<ForeignVote> vote(ForeignEntry entry, String voter) {
    String notes = entry.notes();
    String label = entry.column(LABELS).map(String::strip).orElse(labelIn(notes));
    String note = entry.cell("asreview_note", "exported_notes_1");
    return switch (label) {
      case "1", "1.0" -> Optional.of(vote("include", note, entry));
      case "0", "0.0" -> Optional.of(vote("exclude", note, entry));
      case "", "-1", "-1.0", "nan", "None" -> Optional.empty();
      default -> Optional.of(vote(label, note, entry));
    };
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

  /** ASReview counts seconds since 1970. */
  private static String time(String cell) {
    var seconds = SECONDS.matcher(cell);
    return seconds.matches()
        ? Instant.ofEpochSecond(Long.parseLong(seconds.group(1)))
            .atOffset(ZoneOffset.UTC)
            .toString()
        : "";
  }
}

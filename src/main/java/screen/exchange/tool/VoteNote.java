package screen.exchange.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import screen.exchange.sheet.Worksheet;
import screen.protocol.Protocol;
import screen.votes.Verdict;
import screen.votes.Vote;

/**
 * Writes a report's id and vote as a note and as tags, which other tools keep and show. The note
 * uses Rayyan's words where it has one, else ours.
 */
public final class VoteNote {
  /** The prefix of the tags that this tool sets. */
  static final String TAG = "screen: ";

  private final Protocol protocol;

  public VoteNote(Protocol protocol) {
    this.protocol = protocol;
  }

  /** Such as {@code SCREEN-RECORD: x:1 | RAYYAN-INCLUSION: {"AP"=>"Included"}}. */
  public String note(Worksheet.Listed listed) {
    List<String> parts = new ArrayList<>();
    parts.add(RecordMark.of(listed.report()));
    listed
        .vote()
        .ifPresent(
            vote -> {
              parts.add(
                  RayyanNotes.INCLUSION
                      + " {"
                      + RayyanNotes.quoted(vote.reviewer())
                      + "=>"
                      + RayyanNotes.quoted(word(vote.verdict()))
                      + "}");
              if (!vote.reason().isEmpty()) {
                parts.add("RAYYAN-EXCLUSION-REASONS: " + vote.reason());
              }
            });
    return String.join(" | ", parts);
  }

  /** The tags for a reference manager to show among the keywords. */
  public List<String> tags(Worksheet.Listed listed) {
    List<String> tags = new ArrayList<>();
    Optional<Vote> vote = listed.vote();
    tags.add(TAG + vote.map(v -> v.verdict().id()).orElse("to screen"));
    vote.map(Vote::reason)
        .filter(reason -> !reason.isEmpty())
        .map(protocol::reasonLabel)
        .ifPresent(label -> tags.add(TAG + label));
    return tags;
  }

  private static String word(Verdict verdict) {
    return switch (verdict) {
      case INCLUDE -> "Included";
      case EXCLUDE -> "Excluded";
      case MAYBE -> "Maybe";
      case NOT_RETRIEVED, AWAITING, ONGOING, WITHDRAWN -> verdict.id();
    };
  }
}

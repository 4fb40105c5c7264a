package screen.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import screen.protocol.Protocol;
import screen.votes.Verdict;
import screen.votes.Vote;

/**
 * A report's id and vote as a note and as tags, in the words of Rayyan, which other tools keep and
 * show. What Rayyan has no word for is written in ours.
 */
final class VoteNote {
  /** What the tags begin with that this tool sets. */
  static final String TAG = "screen: ";

  private final Protocol protocol;

  VoteNote(Protocol protocol) {
    this.protocol = protocol;
  }

  /** Such as {@code SCREEN-RECORD: x:1 | RAYYAN-INCLUSION: {"AP"=>"Included"}}. */
  String note(Worksheet.Listed listed) {
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

  /** What a reference manager is to show beside the keywords. */
  List<String> tags(Worksheet.Listed listed) {
    List<String> tags = new ArrayList<>();
    Optional<Vote> vote = listed.vote();
    tags.add(TAG + vote.map(v -> v.verdict().id()).orElse("to judge"));
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

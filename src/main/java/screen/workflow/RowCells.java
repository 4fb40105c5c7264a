package screen.workflow;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import screen.Failure;
import screen.Nearest;
import screen.exchange.ReasonWords;
import screen.exchange.sheet.Worksheet;
import screen.outcome.Review;
import screen.outcome.VotingRules;
import screen.protocol.ReadingAids;
import screen.record.RecordId;
import screen.record.UnknownRecord;
import screen.votes.Stage;
import screen.votes.Verdict;

/** Reads the cells of a file's rows, and notes what is wrong with each. */
final class RowCells {
  private final Review review;
  private final VotingRules rules;
  private final Stage stage;
  private final OffsetDateTime now;
  private final String file;
  private final List<Failure> problems = new ArrayList<>();

  /**
   * @param file as messages show it
   */
  RowCells(Review review, VotingRules rules, Stage stage, OffsetDateTime now, String file) {
    this.review = review;
    this.rules = rules;
    this.stage = stage;
    this.now = now;
    this.file = file;
  }

  /** The problems found so far. */
  List<Failure> problems() {
    return List.copyOf(problems);
  }

  /** The record of a row. */
  Optional<RecordId> known(Worksheet.Line line) {
    Optional<RecordId> record =
        RecordId.parse(line.record()).filter(id -> review.records().containsKey(id));
    if (record.isEmpty()) {
      object(line, UnknownRecord.message(line.record(), review.records().keySet()));
    }
    return record;
  }

  /** The verdict of a row. */
  Optional<Verdict> verdict(Worksheet.Line line) {
    String word = line.verdict().toLowerCase(Locale.ROOT);
    Optional<Verdict> verdict = Verdict.ofId(word).filter(v -> v.allowedAt(stage));
    if (word.isEmpty()) {
      object(line, "The verdict is missing, but there is a reason or a note.");
    } else if (verdict.isEmpty()) {
      List<String> known = Verdict.at(stage).stream().map(Verdict::id).toList();
      object(
          line,
          "'"
              + word
              + "' is not a verdict at "
              + stage
              + ". "
              + Nearest.hint(word, known)
              + " Say what it means with --map '"
              + word
              + "=VERDICT'.");
    }
    return verdict;
  }

  /** The reason of a row; "" for none. */
  String reason(Worksheet.Line line) {
    if (!line.reason().isEmpty() && review.protocol().reason(line.reason()).isEmpty()) {
      object(line, ReasonWords.unknown(line.reason(), review.protocol()));
    }
    return line.reason();
  }

  /** When a vote was cast; now where the row does not say so, an error if in the future. */
  OffsetDateTime time(Worksheet.Line line) {
    OffsetDateTime time = time(line, line.decidedAt());
    if (time.isAfter(now.plusDays(1))) {
      object(line, "'" + line.decidedAt() + "' is in the future.");
    }
    return time;
  }

  /** Now where a time is not given. */
  OffsetDateTime time(Worksheet.Line line, String given) {
    if (given.isEmpty()) {
      return now;
    }
    try {
      return OffsetDateTime.parse(given);
    } catch (DateTimeException e) {
      object(line, "'" + given + "' is not a time; write it like 2026-01-31T14:05:00+01:00.");
      return now;
    }
  }

  /** Notes that something is wrong with a row. */
  void object(Worksheet.Line line, String message) {
    problems.add(Failure.input(message).at(file, line.line()));
  }

  /** The tags of a row, of which each must be in the config. */
  List<String> tags(Worksheet.Line line) {
    List<String> known = review.protocol().screening().aids().tags();
    List<String> tags = ReadingAids.tags(line.tags());
    for (String tag : tags) {
      if (!known.contains(tag) && !hasTag(line, tag)) {
        object(line, "The config lists no tag '" + tag + "'. " + Nearest.hint(tag, known));
      }
    }
    return tags;
  }

  /** Whether the record has the tag already: one that the config no longer lists may stay. */
  private boolean hasTag(Worksheet.Line line, String tag) {
    return RecordId.parse(line.record())
        .filter(id -> review.records().containsKey(id))
        .flatMap(id -> rules.standing(review.representativeOf(id)))
        .filter(vote -> vote.tags().contains(tag))
        .isPresent();
  }
}

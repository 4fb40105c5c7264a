package screen.ai;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import screen.record.RecordId;
import screen.votes.Stage;

/**
 * The answer of AI on one record.
 *
 * @param score how relevant the record is, from 0 to 1, as written; empty if not stated
 * @param criteria the judgement on each criterion: {@code met}, {@code not} or {@code unclear}
 * @param quote the words of the record that it rests on, or ""
 * @param answer the answer as it came, if it was malformed and so counts as unclear; else ""
 * @param line 1-based
 */
public record AiVote(
    RecordId record,
    Stage stage,
    AiVerdict verdict,
    Optional<BigDecimal> score,
    SortedMap<String, String> criteria,
    String quote,
    String answer,
    int line) {
  public AiVote {
    criteria = Collections.unmodifiableSortedMap(new TreeMap<>(criteria));
  }

  /** An answer that was not understood. */
  public static AiVote malformed(RecordId record, Stage stage, String answer, int line) {
    return new AiVote(
        record, stage, AiVerdict.UNCLEAR, Optional.empty(), new TreeMap<>(), "", answer, line);
  }

  public boolean isMalformed() {
    return !answer.isEmpty();
  }
}

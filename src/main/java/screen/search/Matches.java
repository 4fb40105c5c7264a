package screen.search;

import java.util.Set;
import screen.record.RecordId;

/**
 * The records that a query finds, and the words to mark in them.
 *
 * @param ids of a set of duplicates, the record kept
 * @param words the words in any field
 */
public record Matches(Set<RecordId> ids, MatchedWords words) {
  public Matches {
    ids = Set.copyOf(ids);
  }
}

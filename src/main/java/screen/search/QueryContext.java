package screen.search;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import screen.record.RecordId;

/**
 * The sources and statuses that a query can name.
 *
 * @param sources the ids of the review's sources
 * @param statuses the records of a status; empty where a query must not ask for one, because the
 *     answer would show other people's votes
 */
public record QueryContext(
    Set<String> sources, Optional<Function<Status, Collection<RecordId>>> statuses) {
  public QueryContext {
    sources = Set.copyOf(sources);
  }
}

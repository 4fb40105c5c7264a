package screen.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;

/** The parts of a query that are joined by one operator. */
final class Clauses {
  private final List<Clause> clauses = new ArrayList<>();
  private Optional<Boolean> joinedByOr = Optional.empty();

  private record Clause(Query query, boolean negated) {}

  static Query all() {
    return new MatchAllDocsQuery();
  }

  /** A query that finds what any of these finds; empty if there are none. */
  static Optional<Query> any(List<Query> queries) {
    Clauses clauses = new Clauses();
    queries.forEach(query -> clauses.add(query, true, false));
    return clauses.joined();
  }

  boolean isEmpty() {
    return clauses.isEmpty();
  }

  /**
   * Adds a part.
   *
   * @param or whether OR is before it; the first part has no operator
   * @return false if the parts before are joined by the other operator
   */
  boolean add(Query query, boolean or, boolean negated) {
    if (!clauses.isEmpty()) {
      if (joinedByOr.isPresent() && joinedByOr.get() != or) {
        return false;
      }
      joinedByOr = Optional.of(or);
    }
    clauses.add(new Clause(query, negated));
    return true;
  }

  /** The query that joins the parts; empty if there are none. */
  Optional<Query> joined() {
    if (clauses.isEmpty()) {
      return Optional.empty();
    }
    Clause first = clauses.get(0);
    if (clauses.size() == 1) {
      return Optional.of(first.negated() ? not(first.query()) : first.query());
    }
    return Optional.of(joinedByOr.orElse(false) ? or() : and());
  }

  private Query or() {
    BooleanQuery.Builder or = new BooleanQuery.Builder();
    clauses.forEach(
        clause -> or.add(clause.negated() ? not(clause.query()) : clause.query(), Occur.SHOULD));
    return or.build();
  }

  private Query and() {
    BooleanQuery.Builder and = new BooleanQuery.Builder();
    clauses.forEach(
        clause -> and.add(clause.query(), clause.negated() ? Occur.MUST_NOT : Occur.MUST));
    if (clauses.stream().allMatch(Clause::negated)) {
      and.add(all(), Occur.MUST);
    }
    return and.build();
  }

  private static Query not(Query query) {
    return new BooleanQuery.Builder().add(all(), Occur.MUST).add(query, Occur.MUST_NOT).build();
  }
}

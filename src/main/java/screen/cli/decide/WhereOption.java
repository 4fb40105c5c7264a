package screen.cli.decide;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import picocli.CommandLine.Option;
import screen.Console;
import screen.folder.ReviewFolder;
import screen.record.RecordId;
import screen.workflow.search.RecordSearch;

/** The option {@code --where}: only the records that a query finds. */
public final class WhereOption {
  @Option(
      names = "--where",
      paramLabel = "QUERY",
      description =
          "only the records that a query finds, such as 'title:(child* OR pediatric)'; see `search"
              + " --help`")
  private Optional<String> query = Optional.empty();

  boolean used() {
    return query.isPresent();
  }

  /** Such as {@code among those that --where finds}; "" without the option. */
  String among() {
    return used() ? " among the records that --where finds" : "";
  }

  /** Whether a record is wanted: all are without the option. */
  Predicate<RecordId> in(ReviewFolder folder, Console console) {
    if (query.isEmpty()) {
      return id -> true;
    }
    try (RecordSearch search = RecordSearch.in(folder, RecordSearch.Scope.DEDUPLICATED, console)) {
      Set<RecordId> found = search.forScreener(query.get()).ids();
      return found::contains;
    }
  }
}

package screen.exchange;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import screen.Failure;
import screen.Nearest;
import screen.exchange.tool.AbstrackrVotes;
import screen.exchange.tool.AsreviewVotes;
import screen.exchange.tool.ForeignEntry;
import screen.exchange.tool.OneVerdictList;
import screen.exchange.tool.RayyanVotes;
import screen.exchange.tool.TagVotes;
import screen.exchange.tool.VoteSource;

/** The known kinds of votes, in order of precedence. */
final class VoteSources {
  private final VoteMapping mapping;
  private final VerdictColumn column;
  private final List<VoteSource> all;

  VoteSources(VoteMapping mapping) {
    this.mapping = mapping;
    this.column = new VerdictColumn(mapping.words(), mapping.columns());
    this.all =
        List.of(
            new AsreviewVotes(),
            new RayyanVotes.Log(),
            new RayyanVotes(),
            new AbstrackrVotes(),
            column,
            new TagVotes(mapping.words()));
  }

  /**
   * The kinds of votes to use from a file.
   *
   * @param counted the kinds that count; it is an error if two of them differ on an entry
   * @param older notes and tags that another program wrote earlier; they do not count
   */
  record Choice(List<VoteSource> counted, List<VoteSource> older) {
    Choice {
      counted = List.copyOf(counted);
      older = List.copyOf(older);
    }

    String title() {
      return counted.stream().map(VoteSource::title).collect(Collectors.joining(" and "));
    }
  }

  /**
   * The kinds of votes that the entries contain, or the one that the user names; empty if there are
   * none.
   *
   * @param file as messages show it
   */
  Optional<Choice> choose(List<ForeignEntry> entries, String file) {
    column.requireColumns(entries, file, mapping.columns());
    if (mapping.columns().verdict().isPresent()) {
      return Optional.of(new Choice(List.of(column), List.of()));
    }
    List<VoteSource> found = all.stream().filter(source -> source.recognises(entries)).toList();
    if (mapping.columns().kind().isPresent()) {
      return Optional.of(
          new Choice(List.of(named(mapping.columns().kind().get(), found, file)), found));
    }
    boolean written = found.stream().anyMatch(source -> source.wrote(entries));
    List<VoteSource> older =
        found.stream().filter(source -> written && source.isCarried()).toList();
    List<VoteSource> counted = found.stream().filter(source -> !older.contains(source)).toList();
    return counted.isEmpty() ? Optional.empty() : Optional.of(new Choice(counted, older));
  }

  /** Whether the entries contain votes of any kind. */
  boolean bears(List<ForeignEntry> entries) {
    return all.stream().anyMatch(source -> source.recognises(entries));
  }

  private VoteSource named(String id, List<VoteSource> found, String file) {
    List<String> known = all.stream().map(VoteSource::id).toList();
    if (!known.contains(id)) {
      throw Failure.usage("'" + id + "' is not a kind of verdicts. " + Nearest.hint(id, known));
    }
    return found.stream()
        .filter(source -> source.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                Failure.input(
                        "It contains no verdicts of the kind '"
                            + id
                            + "'"
                            + (found.isEmpty() ? "." : ", only of: " + ids(found) + "."))
                    .in(file));
  }

  static String ids(List<VoteSource> sources) {
    return sources.stream().map(VoteSource::id).collect(Collectors.joining(", "));
  }

  /** The descriptions of all kinds, including lists that need {@code --verdict}. */
  String titles() {
    return Stream.concat(all.stream().map(VoteSource::title), Stream.of(OneVerdictList.TITLE))
        .collect(Collectors.joining(", "));
  }
}

package screen.exchange;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tools whose votes are taken, in the order in which a file is tried. */
final class VoteSources {
  private static final List<VoteSource> ALL =
      List.of(new RayyanVotes(), new AsreviewVotes(), new AbstrackrVotes(), new VerdictColumn());

  private VoteSources() {}

  /** The first that knows the entries by their votes. */
  static Optional<VoteSource> recognise(List<ForeignEntry> entries) {
    return ALL.stream().filter(source -> source.recognises(entries)).findFirst();
  }

  /** The names of all, and of those that need {@code --verdict}. */
  static String titles() {
    return Stream.concat(ALL.stream().map(VoteSource::title), Stream.of(OneVerdictList.TITLE))
        .collect(Collectors.joining(", "));
  }
}

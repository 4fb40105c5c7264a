package screen.cli.shell;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import screen.PrintableText;
import screen.cli.shell.Completion.Candidate;
import screen.flow.Box;
import screen.folder.ReviewFolder;
import screen.protocol.Protocol;
import screen.record.Field;
import screen.record.Search;
import screen.votes.Stage;
import screen.votes.Verdict;

/** The values of options that come from a review folder: its people, sources, rounds, records. */
final class ReviewValues {
  private final ReviewFolder folder;

  ReviewValues(ReviewFolder folder) {
    this.folder = folder;
  }

  /**
   * The possible values for a place in a command line.
   *
   * @param option the option's name; "" for an argument
   * @param label the name of its value in the help
   */
  List<Candidate> of(String option, String label) {
    Protocol protocol = folder.protocol();
    return switch (option) {
      case "--stage" -> Stream.of(Stage.values()).map(stage -> plain(stage.toString())).toList();
      case "--reviewer" -> people();
      case "--source" ->
          protocol.sources().stream().map(s -> new Candidate(s.id(), s.name())).toList();
      case "--verdict" ->
          Stream.of(Verdict.values()).map(verdict -> plain(verdict.toString())).toList();
      default ->
          switch (label) {
            case "BOX" -> boxes(protocol);
            case "R" -> rounds();
            case "ID", "A", "B" -> records();
            case "FROM", "TO" -> people();
            default -> List.of();
          };
    };
  }

  private List<Candidate> rounds() {
    return folder.searches().stream()
        .map(Search::round)
        .distinct()
        .map(ReviewValues::plain)
        .toList();
  }

  private List<Candidate> people() {
    return folder.protocol().reviewers().people().stream().map(ReviewValues::plain).toList();
  }

  private static List<Candidate> boxes(Protocol protocol) {
    Stream<String> boxes =
        Stream.of(Box.values()).map(box -> box.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    Stream<String> reasons =
        protocol.exclusionReasons().stream().map(reason -> "excluded-full-text:" + reason.id());
    Stream<String> sources = protocol.sources().stream().map(source -> "identified:" + source.id());
    return Stream.of(boxes, Stream.of("identified", "duplicates", "maybe"), sources, reasons)
        .flatMap(each -> each)
        .distinct()
        .map(ReviewValues::plain)
        .toList();
  }

  private List<Candidate> records() {
    return folder.readRecordsWithout(Set.of(Field.ABSTRACT)).values().stream()
        .map(each -> new Candidate(each.id().toString(), PrintableText.shortened(each.title())))
        .toList();
  }

  private static Candidate plain(String value) {
    return new Candidate(value, "");
  }
}

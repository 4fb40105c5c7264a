package screen.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import picocli.CommandLine.Option;
import screen.Failure;
import screen.Reason;
import screen.cli.session.Session;
import screen.intake.SearchDetails;
import screen.workflow.RoundName;

/** The options that describe a search, after PRISMA-S. */
final class SearchOptions {
  @Option(
      names = "--date",
      paramLabel = "DATE",
      description = "when the search was run, such as 2026-01-31; without it, today")
  private Optional<LocalDate> date = Optional.empty();

  @Option(
      names = "--round",
      paramLabel = "NAME",
      description =
          "the round of searching it belongs to; without it, the newest round if it was searched"
              + " within 30 days before, else a new one")
  private String round = "";

  @Option(
      names = "--hits",
      paramLabel = "N",
      description =
          "the number of hits that the database reported, for each file of the call; a difference"
              + " is an error")
  private Optional<Integer> hits = Optional.empty();

  @Option(
      names = "--note",
      paramLabel = "TEXT",
      description = "why the numbers of entries and hits differ; accepts the difference")
  private String note = "";

  @Option(
      names = "--platform",
      paramLabel = "NAME",
      description =
          "the interface searched, such as EBSCOhost; without it, the one that wrote the export, if"
              + " any")
  private String platform = "";

  @Option(names = "--searcher", paramLabel = "NAME", description = "who ran the search")
  private String searcher = "";

  @Option(names = "--limits", paramLabel = "TEXT", description = "limits and filters of the search")
  private String limits = "";

  @Option(names = "--strategy", paramLabel = "TEXT", description = "the search strategy, verbatim")
  private String strategy = "";

  @Option(
      names = "--strategy-file",
      paramLabel = "FILE",
      description = "a text file with the search strategy")
  private Optional<Path> strategyFile = Optional.empty();

  /** Whether the user states that the search found nothing. */
  boolean foundNothing() {
    return hits.isPresent() && hits.get() == 0;
  }

  boolean tellsRound() {
    return !round.isEmpty();
  }

  String note() {
    return note;
  }

  SearchDetails details(Session session) {
    LocalDate today = session.now().toLocalDate();
    if (date.isPresent() && date.get().isAfter(today)) {
      session.warn("The search is dated " + date.get() + ", which is in the future.");
    }
    if (hits.isPresent() && hits.get() < 0) {
      throw Failure.usage("--hits counts what the database found: 0 or more.");
    }
    if (!round.isEmpty()) {
      RoundName.check(round);
    }
    OptionalInt stated = hits.map(OptionalInt::of).orElseGet(OptionalInt::empty);
    return new SearchDetails(
        platform,
        round,
        date.map(LocalDate::toString).orElse(""),
        stated,
        searcher,
        limits,
        strategy(session),
        note,
        today.toString());
  }

  private String strategy(Session session) {
    if (strategyFile.isEmpty()) {
      return strategy;
    }
    if (!strategy.isEmpty()) {
      throw Failure.usage("Give the search strategy by --strategy or --strategy-file, not both.");
    }
    try {
      return Files.readString(session.path(strategyFile.get())).strip();
    } catch (IOException e) {
      throw Failure.input(
              "Cannot read the search strategy: "
                  + Reason.of(e)
                  + ". Give --strategy-file a text file in UTF-8, or the text itself with"
                  + " --strategy.")
          .in(strategyFile.get().toString())
          .because(e);
    }
  }
}

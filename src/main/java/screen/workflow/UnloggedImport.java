package screen.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import screen.Console;
import screen.Counted;
import screen.Failure;
import screen.folder.ReviewFolder;
import screen.folder.disk.Scratch;
import screen.intake.Intake;
import screen.intake.Receipt;
import screen.intake.UnloggedExport;
import screen.record.Search;

/** Imports the exports that were put into {@code records/searches}: all of them or none. */
public final class UnloggedImport {
  private final Console console;

  public UnloggedImport(Console console) {
    this.console = console;
  }

  public void take(ReviewFolder folder) {
    List<UnloggedExport> dropped = UnloggedExport.in(folder);
    if (dropped.isEmpty()) {
      return;
    }
    try (Scratch scratch = folder.scratch()) {
      Intake intake = new Intake(folder, scratch, console);
      dropped.forEach(export -> export.read(intake));
      List<Receipt> receipts = intake.receipts();
      List<Failure> problems = new ArrayList<>(intake.problems());
      receipts.stream().flatMap(receipt -> rejected(receipt).stream()).forEach(problems::add);
      receipts.stream().flatMap(r -> ReusedNumbers.refusal(r).stream()).forEach(problems::add);
      receipts.stream()
          .filter(receipt -> receipt.found() == 0 && !receipt.before())
          .map(Refusal::nothingFound)
          .forEach(problems::add);
      if (!problems.isEmpty()) {
        throw Failure.listing(problems, "nothing was changed.");
      }
      SortedSet<String> rounds =
          folder.searches().stream()
              .map(Search::round)
              .collect(Collectors.toCollection(TreeSet::new));
      for (Receipt receipt : receipts) {
        announce(receipt);
        String round = receipt.round();
        if (!receipt.before()) {
          RoundAdvice.of(receipt, rounds, false).ifPresent(console::talk);
          RoundName.outOfOrder(round, rounds).ifPresent(console::warn);
          rounds.add(round);
        }
      }
      intake.commit();
      intake.mismatch().ifPresent(console::talkOfRepair);
    }
  }

  private static Optional<Failure> rejected(Receipt receipt) {
    int count = receipt.rejected().size();
    return receipt.rejected().stream()
        .findFirst()
        .map(
            first ->
                Failure.input(
                        Counted.of(count, "entry")
                            + Counted.form(count, " was", " were")
                            + " rejected ("
                            + first.reason()
                            + "). Correct "
                            + Counted.form(count, "it", "them")
                            + ", or export again, and run again.")
                    .at(receipt.file(), first.line()));
  }

  private void announce(Receipt receipt) {
    if (receipt.before()) {
      console.warn(
          receipt.file()
              + " is the same file as that of the search "
              + receipt.search()
              + " and is not counted again"
              + receipt.restored().map(lost -> "; put back as " + lost.name()).orElse("")
              + ".");
      return;
    }
    console.talk(
        receipt.file()
            + ": round "
            + receipt.round()
            + ", "
            + receipt.found()
            + " found = "
            + receipt.imported()
            + " new + "
            + receipt.known()
            + " known ("
            + receipt.updated()
            + " updated)");
    Stream.of(
            ImportWarnings.corrections(receipt),
            ReusedNumbers.warning(receipt),
            ImportWarnings.untitled(receipt))
        .flatMap(Optional::stream)
        .forEach(line -> console.warn(receipt.file() + ": " + line + "."));
    ImportWarnings.cutShort(receipt).ifPresent(console::warn);
  }
}

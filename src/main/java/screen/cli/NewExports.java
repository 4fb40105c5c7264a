package screen.cli;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import screen.Counted;
import screen.Failure;
import screen.folder.ReviewFolder;
import screen.folder.Scratch;
import screen.intake.DroppedExport;
import screen.intake.Intake;
import screen.intake.Receipt;
import screen.record.Search;

/** Takes in the exports that were put into {@code records/searches} since: all of them or none. */
final class NewExports {
  private final Session session;

  NewExports(Session session) {
    this.session = session;
  }

  void take(ReviewFolder folder) {
    List<DroppedExport> dropped = DroppedExport.in(folder);
    if (dropped.isEmpty()) {
      return;
    }
    try (Scratch scratch = folder.scratch()) {
      Intake intake = new Intake(folder, scratch);
      dropped.forEach(export -> export.read(intake));
      List<Receipt> receipts = intake.receipts();
      receipts.forEach(NewExports::refuseRejected);
      SortedSet<String> rounds =
          folder.searches().stream()
              .map(Search::round)
              .collect(Collectors.toCollection(TreeSet::new));
      for (int i = 0; i < receipts.size(); i++) {
        tell(dropped.get(i), receipts.get(i));
        String round = dropped.get(i).round();
        if (!receipts.get(i).before()) {
          RoundName.outOfOrder(round, rounds).ifPresent(session::warn);
          rounds.add(round);
        }
      }
      intake.commit();
    }
  }

  private static void refuseRejected(Receipt receipt) {
    if (!receipt.rejected().isEmpty()) {
      throw Failure.input(
              Counted.of(receipt.rejected().size(), "entry")
                  + Counted.form(receipt.rejected().size(), " was", " were")
                  + " rejected ("
                  + receipt.rejected().get(0).reason()
                  + "); nothing was changed. Mend them, or export again, and run again.")
          .at(receipt.file(), receipt.rejected().get(0).line());
    }
  }

  private void tell(DroppedExport export, Receipt receipt) {
    if (receipt.before()) {
      session.warn(
          receipt.file()
              + " holds the very bytes of the search "
              + receipt.search()
              + " and is not counted again.");
      return;
    }
    session.talk(
        receipt.file()
            + ": round "
            + export.round()
            + ", "
            + receipt.found()
            + " found = "
            + receipt.imported()
            + " new + "
            + receipt.known()
            + " known ("
            + receipt.updated()
            + " updated)");
    WithoutTitle.of(receipt).forEach(line -> session.warn(receipt.file() + ": " + line + "."));
  }
}

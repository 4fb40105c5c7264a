package screen.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import screen.Failure;
import screen.intake.Receipt;

/** Prints what an import did, for people or as JSON. */
final class ReceiptPrinter {
  private final Session session;
  private final boolean dryRun;

  /**
   * A printer of receipts.
   *
   * @param dryRun whether they tell what would be done
   */
  ReceiptPrinter(Session session, boolean dryRun) {
    this.session = session;
    this.dryRun = dryRun;
  }

  void print(List<Receipt> receipts, Optional<Failure> refusal) {
    if (receipts.isEmpty()) {
      refusal.ifPresent(session::tell);
      return;
    }
    if (session.json()) {
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("dry_run", dryRun);
      json.put("files", receipts.stream().map(ReceiptJson::of).toList());
      refusal.ifPresent(failure -> json.put("error", Session.errorOf(failure)));
      session.printJson(json);
      return;
    }
    if (dryRun) {
      session.print("dry run: nothing is written");
    }
    for (Receipt receipt : receipts) {
      ReceiptText.of(receipt, refusal.isEmpty(), dryRun).forEach(session::print);
    }
    refusal.ifPresent(session::tell);
  }
}

package screen.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import screen.Failure;
import screen.export.Rejection;
import screen.intake.Receipt;

/** Prints what an import did, for people or as JSON. */
final class ReceiptPrinter {
  private static final int SHOWN = 160;

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
      json.put("files", receipts.stream().map(ReceiptPrinter::json).toList());
      refusal.ifPresent(failure -> json.put("error", Session.errorOf(failure)));
      session.printJson(json);
      return;
    }
    if (dryRun) {
      session.print("dry run: nothing is written");
    }
    receipts.forEach(receipt -> print(receipt, refusal.isEmpty()));
    refusal.ifPresent(session::tell);
  }

  private void print(Receipt receipt, boolean taken) {
    session.print(
        receipt.file()
            + ": "
            + receipt.format()
            + " ("
            + receipt.why()
            + "), "
            + receipt.encoding());
    if (receipt.before()) {
      String nothing = dryRun ? "nothing would be" : "nothing was";
      String completed = dryRun ? "would be completed" : "completed";
      session.print(
          "  the very bytes of the search "
              + receipt.search()
              + ", imported before: "
              + (receipt.completed().isEmpty()
                  ? nothing + " logged"
                  : completed
                      + " in its row of the search log: "
                      + String.join(", ", receipt.completed())));
    }
    session.print(
        "  "
            + receipt.found()
            + " found = "
            + receipt.imported()
            + " new + "
            + receipt.known()
            + " known"
            + (receipt.updated() > 0 ? " (" + receipt.updated() + " updated)" : "")
            + " + "
            + receipt.rejected().size()
            + " rejected"
            + (receipt.hits().isPresent()
                ? "; the database said " + receipt.hits().getAsInt()
                : ""));
    receipt
        .members()
        .forEach((name, count) -> session.print("  " + name + ": " + count + " found"));
    repaired(receipt).forEach((what, count) -> session.print("  repaired " + what + ": " + count));
    Corrected.of(receipt).ifPresent(line -> session.print("  " + line));
    Incomplete.titles(receipt).ifPresent(line -> session.print("  " + line));
    if (!receipt.notes().notTaken().isEmpty()) {
      session.print(
          "  columns not taken: "
              + String.join(", ", receipt.notes().notTaken())
              + "; to take them, name them in `columns` of '"
              + receipt.source()
              + "' in the config");
    }
    receipt
        .notes()
        .leftOut()
        .forEach(
            line -> session.print("  left out, as it belongs to no entry: " + shortened(line)));
    for (Rejection rejection : receipt.rejected()) {
      session.print("  rejected line " + rejection.line() + ": " + rejection.reason());
      session.print("    " + shortened(rejection.text()));
    }
    if (taken && !receipt.rejected().isEmpty()) {
      session.print(
          (dryRun ? "  would be kept" : "  kept")
              + " in records/rejected/"
              + receipt.search()
              + ".txt");
    }
  }

  /** Repairs that differ in the quoted value alone are one line with the first of the values. */
  private static Map<String, Integer> repaired(Receipt receipt) {
    Map<String, List<String>> alike = new LinkedHashMap<>();
    for (String what : receipt.repaired().keySet()) {
      alike.computeIfAbsent(what.split("'", 2)[0], kind -> new ArrayList<>()).add(what);
    }
    Map<String, Integer> repaired = new LinkedHashMap<>();
    for (List<String> whats : alike.values()) {
      int count = whats.stream().mapToInt(what -> receipt.repaired().getOrDefault(what, 0)).sum();
      repaired.put(whats.get(0) + (whats.size() > 1 ? " and the like" : ""), count);
    }
    return repaired;
  }

  private static String shortened(String text) {
    String line = text.replaceAll("\\s+", " ").strip();
    return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "...";
  }

  private static Map<String, Object> json(Receipt receipt) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("file", receipt.file());
    json.put("source", receipt.source());
    json.put("search", receipt.search());
    json.put("format", receipt.format());
    json.put("why", receipt.why());
    json.put("encoding", receipt.encoding());
    json.put("sha256", receipt.sha256());
    json.put("found", receipt.found());
    json.put("imported", receipt.imported());
    json.put("known", receipt.known());
    json.put("updated", receipt.updated());
    json.put("corrections", receipt.notes().corrections());
    json.put("repaired", receipt.repairs());
    json.put("untitled", receipt.notes().untitled());
    json.put("may_be_cut_short", receipt.notes().mayBeCutShort());
    json.put("left_out", receipt.notes().leftOut());
    json.put("not_taken", receipt.notes().notTaken());
    json.put("members", receipt.members());
    List<Map<String, Object>> rejected = new ArrayList<>();
    for (Rejection rejection : receipt.rejected()) {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("line", rejection.line());
      one.put("reason", rejection.reason());
      one.put("text", rejection.text());
      rejected.add(one);
    }
    json.put("rejected", rejected);
    json.put("hits", receipt.hits().isPresent() ? receipt.hits().getAsInt() : null);
    json.put("imported_before", receipt.before());
    json.put("completed", receipt.completed());
    return json;
  }
}

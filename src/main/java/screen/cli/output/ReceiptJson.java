package screen.cli.output;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import screen.format.entry.Rejection;
import screen.intake.ExportWarnings;
import screen.intake.MissingExport;
import screen.intake.Receipt;

/** A receipt as JSON. */
public final class ReceiptJson {
  private ReceiptJson() {}

  /**
   * The receipt of one file.
   *
   * @param otherSource the warning that the file seems to be of another source, if there is one
   */
  public static Map<String, Object> of(Receipt receipt, Optional<String> otherSource) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("file", receipt.file());
    json.put("source", receipt.source());
    json.put("search", receipt.search());
    json.put("format", receipt.format());
    json.put("why", receipt.why());
    json.put("encoding", receipt.encoding());
    json.put("sha256", receipt.sha256());
    json.put("round", receipt.round());
    json.put("found", receipt.found());
    json.put("imported", receipt.imported());
    json.put("known", receipt.known());
    json.put("updated", receipt.updated());
    json.put("corrections", receipt.notes().corrections());
    json.put(
        "reused_numbers",
        receipt.notes().reused().stream().map(ExportWarnings.Reused::id).distinct().toList());
    json.put("repaired", receipt.repairs());
    json.put("untitled", receipt.notes().untitled());
    json.put("may_be_cut_short", receipt.notes().mayBeCutShort());
    json.put("left_out", receipt.notes().leftOut());
    json.put("not_taken", receipt.notes().notTaken());
    json.put("changed_by_spreadsheet", receipt.notes().spreadsheet());
    json.put("sheets_not_read", receipt.notes().sheets());
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
    json.put("other_source", otherSource.orElse(null));
    json.put("put_back", receipt.restored().map(MissingExport::name).orElse(null));
    return json;
  }
}

package screen.terminal;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Supplier;
import screen.folder.FullTexts;
import screen.record.Fields;
import screen.record.RecordId;

/** The things outside the terminal that a session uses. */
record Outside(
    Supplier<OffsetDateTime> clock,
    Supplier<List<String>> next,
    FullTexts fullText,
    Opener opener) {
  OffsetDateTime now() {
    return clock.get();
  }

  List<String> comesNext() {
    return next.get();
  }

  /** Whether the PDF of a report is in the review folder, for people. */
  String pdf(RecordId report) {
    String name = FullTexts.place(report);
    return fullText.pdf(report).isPresent()
        ? "Full text: " + name + "; o opens it"
        : "No full text in the folder; save it as " + name;
  }

  String open(RecordId report, Fields fields) {
    return fullText
        .locate(report, fields)
        .map(opener::open)
        .orElse("Nothing to open: no link, and no " + FullTexts.place(report) + ".");
  }
}

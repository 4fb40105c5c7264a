package screen.serve;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import screen.folder.FullTexts;
import screen.folder.ReviewFolder;
import screen.folder.disk.Scratch;
import screen.record.RecordId;
import screen.record.SafeName;
import screen.serve.http.Refused;
import screen.serve.http.Reply;
import screen.serve.http.Request;
import screen.serve.live.LiveReview;
import screen.serve.live.Loaded;
import screen.votes.Stage;

/**
 * The PDFs of the reports that one reviewer may screen at full text, or extract from: shows them
 * and keeps new ones.
 */
final class FullTextApi {
  private final LiveReview live;
  private final String reviewer;

  FullTextApi(LiveReview live, String reviewer) {
    this.live = live;
    this.reviewer = reviewer;
  }

  Reply pdf(Request request) {
    Loaded loaded = live.now();
    RecordId report = report(loaded, request);
    Path file =
        new FullTexts(loaded.folder().root())
            .pdf(report)
            .orElseThrow(
                () ->
                    new Refused(404, "no-pdf", "There is no " + FullTexts.place(report) + " yet."));
    return Reply.pdf(file, SafeName.ofFile(report) + ".pdf");
  }

  /** The answer comes when the PDF is on the disk. */
  Reply keep(Request request) throws IOException {
    Loaded loaded = live.now();
    RecordId report = report(loaded, request);
    boolean replaces = request.parameter("replace").equals("yes");
    ReviewFolder folder = loaded.folder();
    FullTexts.Stored stored;
    try (Scratch scratch = folder.scratch()) {
      Path upload = scratch.file();
      request.copyTo(upload);
      if (!FullTexts.isPdf(upload)) {
        throw Refused.badRequest("This is not a PDF: a PDF begins with %PDF-.");
      }
      FullTexts texts = new FullTexts(folder.root());
      stored = live.write(folder, () -> texts.store(report, upload, replaces));
    }
    if (stored == FullTexts.Stored.REFUSED) {
      throw new Refused(409, "exists", "There already is another " + FullTexts.place(report) + ".");
    }
    return Reply.saved("place", FullTexts.place(report));
  }

  private RecordId report(Loaded loaded, Request request) {
    RecordId report = Lookup.report(loaded.review(), request.parameter("record"));
    List<String> objections = loaded.rules(reviewer, Stage.FULL_TEXT).objectionsTo(report);
    if (!objections.isEmpty() && !ExtractAccess.mayRead(loaded, reviewer, report)) {
      throw new Refused(409, "not-possible", String.join(" ", objections));
    }
    return report;
  }
}

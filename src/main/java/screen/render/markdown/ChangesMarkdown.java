package screen.render.markdown;

import java.util.List;
import screen.outcome.Review;
import screen.outcome.update.ChangesSince;
import screen.outcome.update.ChangesSince.Edit;
import screen.outcome.update.ChangesSince.What;
import screen.outcome.update.MissingRecords.Missing;
import screen.record.BibRecord;
import screen.record.RecordId;

/** Writes the changes since a round as the text of a pull request. */
public final class ChangesMarkdown {
  private static final int LONG = 200;

  private final ChangesSince changes;
  private final List<Missing> missing;
  private final Review review;
  private final MarkdownPage page = new MarkdownPage();

  private ChangesMarkdown(ChangesSince changes, List<Missing> missing, Review review) {
    this.changes = changes;
    this.missing = missing;
    this.review = review;
  }

  public static String render(ChangesSince changes, List<Missing> missing, Review review) {
    return new ChangesMarkdown(changes, missing, review).text();
  }

  private String text() {
    page.heading(1, "Changes since " + changes.since());
    if (changes.isEmpty() && missing.isEmpty()) {
      page.paragraph("Nothing.");
      return page.comment();
    }
    page.table("What", "Number");
    page.row("New reports", changes.reports().size());
    page.row("New records of reports known before", changes.duplicates().size());
    page.row("New records of new reports", changes.repeated().size());
    page.row("Changes in older records", changes.edits().size());
    page.row("Older records that the newest search lacks", missing.size());
    edits();
    missing();
    reports();
    duplicates();
    return page.comment();
  }

  private void edits() {
    if (changes.edits().isEmpty()) {
      return;
    }
    page.heading(2, "Changes in older records");
    page.textTable("Record", "What", "Before", "Now");
    for (Edit edit : changes.edits()) {
      page.row(
          code(edit.record()),
          words(edit.what()),
          shown(edit.before()),
          edit.what() == What.NOTICE ? "**" + shown(edit.after()) + "**" : shown(edit.after()));
    }
  }

  private void missing() {
    if (missing.isEmpty()) {
      return;
    }
    page.heading(2, "Older records that the newest search lacks");
    page.textTable("Record", "Title", "Likely reason");
    missing.forEach(
        row -> page.row(code(row.record()), title(row.record()), MarkdownText.of(row.likely())));
  }

  private void reports() {
    if (changes.reports().isEmpty()) {
      return;
    }
    page.heading(2, "New reports");
    page.textTable("Record", "Title");
    changes.reports().forEach(id -> page.row(code(id), title(id)));
  }

  private void duplicates() {
    if (changes.duplicates().isEmpty()) {
      return;
    }
    page.heading(2, "New records of reports known before");
    page.textTable("Record", "Duplicate of", "Title");
    changes.duplicates().forEach((id, kept) -> page.row(code(id), code(kept), title(id)));
  }

  private String title(RecordId id) {
    BibRecord record = review.records().get(id);
    return record == null ? "" : shown(record.title());
  }

  private static String code(RecordId id) {
    return MarkdownText.of(id.toString());
  }

  private static String shown(String text) {
    return MarkdownText.shortened(text, LONG);
  }

  private static String words(What what) {
    return switch (what) {
      case NOTICE -> "retraction or concern";
      case TITLE -> "title";
      case DOI -> "DOI";
      case ABSTRACT -> "abstract";
    };
  }
}

package screen.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import screen.Plain;
import screen.format.entry.Entries;
import screen.format.entry.Entry;
import screen.format.entry.Rejection;
import screen.format.text.ExportText;

/**
 * Adds to a rejection that has no text what stands on its line in the file, and in a zip file, in
 * which of its files that is.
 */
final class WithExcerpts implements Entries {
  private final Entries target;
  private final ExportText file;

  WithExcerpts(Entries target, ExportText file) {
    this.target = target;
    this.file = file;
  }

  @Override
  public void accept(Entry entry) {
    target.accept(entry);
  }

  @Override
  public Runnable prepare(Entry entry) {
    return target.prepare(entry);
  }

  @Override
  public void reject(Rejection rejection) {
    String text = rejection.text().isEmpty() ? excerpt(rejection.line()) : rejection.text();
    target.reject(new Rejection(rejection.line(), text, where() + rejection.reason()));
  }

  @Override
  public void leftOut(int line, String text) {
    target.leftOut(line, where() + text);
  }

  @Override
  public void notTaken(List<String> columns) {
    target.notTaken(columns);
  }

  private String where() {
    return file.member().isEmpty() ? "" : "in " + Plain.text(file.member()) + ": ";
  }

  private String excerpt(int line) {
    try {
      return file.excerpt(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

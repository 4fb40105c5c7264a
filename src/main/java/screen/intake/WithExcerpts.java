package screen.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import screen.export.Entries;
import screen.export.Entry;
import screen.export.ExportText;
import screen.export.Rejection;

/** Adds to a rejection that has no text what stands on its line in the file. */
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
    target.reject(rejection.text().isEmpty() ? shown(rejection) : rejection);
  }

  @Override
  public void leftOut(int line, String text) {
    target.leftOut(line, text);
  }

  @Override
  public void notTaken(List<String> columns) {
    target.notTaken(columns);
  }

  private Rejection shown(Rejection rejection) {
    try {
      String text = file.excerpt(rejection.line());
      return new Rejection(rejection.line(), text, rejection.reason());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

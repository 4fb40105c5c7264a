package screen.format.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

/** Keeps all that a reader finds. */
public record Collected(List<Entry> entries, List<Rejection> rejections, List<String> leftOut)
    implements Entries {
  private static final String COLUMNS = "columns: ";

  public Collected() {
    this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
  }

  /** The entries of a file in which nothing was rejected and no line left out. */
  public List<Entry> entriesAlone() {
    assertThat(rejections).isEmpty();
    assertThat(leftOut).allMatch(what -> what.startsWith(COLUMNS));
    return entries;
  }

  @Override
  public void accept(Entry entry) {
    entries.add(entry);
  }

  @Override
  public void reject(Rejection rejection) {
    rejections.add(rejection);
  }

  @Override
  public void leftOut(int line, String text) {
    leftOut.add(line + ": " + text);
  }

  @Override
  public void leftOut(List<String> columns) {
    leftOut.add(COLUMNS + String.join(", ", columns));
  }
}

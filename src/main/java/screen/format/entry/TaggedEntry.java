package screen.format.entry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import screen.format.clean.Limits;

/** The raw values of one entry of a tagged format, in the file's order. */
public final class TaggedEntry {
  /** The most characters of one entry; a longer text is no entry. */
  private static final int MOST = 4 * Limits.LONGEST_VALUE;

  private final int line;
  private final List<String> tags = new ArrayList<>(48);
  private final List<String> values = new ArrayList<>(48);
  private final StringBuilder joined = new StringBuilder(0);

  /** The tags' hash codes, in one array: most comparisons end there. */
  private int[] hashes = new int[48];

  /** A bit for each tag present: rules out most absent tags without a search. */
  private long held;

  private boolean joining;
  private long size;
  private boolean finished = true;
  private boolean truncated;

  /**
   * @param line where it begins, 1-based
   */
  public TaggedEntry(int line) {
    this.line = line;
  }

  public int line() {
    return line;
  }

  public boolean isEmpty() {
    return tags.isEmpty();
  }

  public void add(String tag, String value) {
    join();
    size += value.length();
    if (size <= MOST) {
      held |= bit(tag);
      if (tags.size() == hashes.length) {
        hashes = Arrays.copyOf(hashes, 2 * hashes.length);
      }
      hashes[tags.size()] = tag.hashCode();
      tags.add(tag);
      values.add(value);
    }
  }

  /** Adds an empty value of this tag, then all values of another entry. */
  public void addAll(String mark, TaggedEntry others) {
    add(mark, "");
    for (int i = 0; i < others.size(); i++) {
      add(others.tag(i), others.value(i));
    }
  }

  /** Continues the value added last. */
  public void append(String joint, String more) {
    if (tags.isEmpty() || joined.length() > Limits.LONGEST_VALUE) {
      return;
    }
    size += more.length();
    if (!joining) {
      joined.ensureCapacity(1 << 10);
      joined.append(values.get(values.size() - 1));
      joining = true;
    }
    joined.append(joint).append(more);
  }

  /**
   * Takes a line without a tag: a further value if the last tag's values are a list, else a
   * continuation.
   */
  public void addLine(String more, Set<String> lists) {
    if (lists.contains(lastTag())) {
      add(lastTag(), more);
    } else {
      append(" ", more);
    }
  }

  /** Removes and returns the value added last. */
  public String removeLast() {
    join();
    tags.remove(tags.size() - 1);
    return values.remove(values.size() - 1);
  }

  /** Changes the value added last. */
  public void replaceLast(UnaryOperator<String> change) {
    join();
    values.set(values.size() - 1, change.apply(values.get(values.size() - 1)));
  }

  /** Marks it as incomplete: truncated or without its last line. */
  public TaggedEntry unfinished() {
    finished = false;
    return this;
  }

  /** Marks it as truncated: the last entry of a file, without the end that the others have. */
  public TaggedEntry truncated() {
    truncated = true;
    return unfinished();
  }

  public boolean isTruncated() {
    return truncated;
  }

  public boolean finished() {
    return finished;
  }

  /** The tag added last, or "". */
  public String lastTag() {
    return tags.isEmpty() ? "" : tags.get(tags.size() - 1);
  }

  public int size() {
    join();
    return tags.size();
  }

  public String tag(int index) {
    return tags.get(index);
  }

  public String value(int index) {
    join();
    return values.get(index);
  }

  public boolean has(String tag) {
    return firstIndex(tag) >= 0;
  }

  /** Index of the first value of a tag, or -1. */
  public int firstIndex(String tag) {
    return indexFrom(0, tag);
  }

  /** Index of the last value of a tag, or -1. */
  public int lastIndex(String tag) {
    return tags.lastIndexOf(tag);
  }

  /** Index of the next value of a tag, or -1. */
  private int indexFrom(int start, String tag) {
    int hash = tag.hashCode();
    int end = (held & bit(tag)) == 0 ? start : tags.size();
    for (int i = start; i < end; i++) {
      if (hashes[i] == hash && tags.get(i).equals(tag)) {
        return i;
      }
    }
    return -1;
  }

  private static long bit(String tag) {
    return 1L << tag.hashCode();
  }

  public boolean any(String tag, Predicate<String> condition) {
    join();
    for (int i = firstIndex(tag); i >= 0; i = indexFrom(i + 1, tag)) {
      if (condition.test(values.get(i))) {
        return true;
      }
    }
    return false;
  }

  public void replaceAll(UnaryOperator<String> change) {
    join();
    values.replaceAll(change);
  }

  /** The first value of a tag that is not blank, or "". */
  public String first(String tag) {
    join();
    for (int i = firstIndex(tag); i >= 0; i = indexFrom(i + 1, tag)) {
      if (!values.get(i).isBlank()) {
        return values.get(i);
      }
    }
    return "";
  }

  /** The values of these tags, in the file's order. */
  public List<String> all(Set<String> wanted) {
    join();
    if (!hasAny(wanted)) {
      return List.of();
    }
    List<String> found = new ArrayList<>();
    for (int i = 0; i < tags.size(); i++) {
      if (wanted.contains(tags.get(i))) {
        found.add(values.get(i));
      }
    }
    return found;
  }

  private boolean hasAny(Set<String> wanted) {
    for (String tag : wanted) {
      if (has(tag)) {
        return true;
      }
    }
    return false;
  }

  public List<String> all(String tag) {
    join();
    List<String> found = new ArrayList<>();
    for (int i = firstIndex(tag); i >= 0; i = indexFrom(i + 1, tag)) {
      found.add(values.get(i));
    }
    return found;
  }

  /** Whether it is too long to be one entry; its values are then incomplete. */
  boolean tooLong() {
    return size > MOST;
  }

  private void join() {
    if (joining) {
      values.set(values.size() - 1, joined.toString());
      joined.setLength(0);
      joining = false;
    }
  }
}

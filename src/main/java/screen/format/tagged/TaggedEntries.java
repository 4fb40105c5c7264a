package screen.format.tagged;

import java.util.function.Function;
import java.util.function.Predicate;
import screen.format.entry.Entries;
import screen.format.entry.EntryBuilder;
import screen.format.entry.TaggedEntry;

/** Collects the entries of a format of tagged lines; the open one is handed on when it ends. */
final class TaggedEntries {
  private final Entries entries;
  private final Function<TaggedEntry, EntryBuilder> meaning;
  private TaggedEntry open = new TaggedEntry(1);
  private boolean complete;
  private boolean unseparated;
  private int handed;
  private int ended;

  /**
   * @param meaning builds an entry from raw values
   */
  TaggedEntries(Entries entries, Function<TaggedEntry, EntryBuilder> meaning) {
    this.entries = entries;
    this.meaning = meaning;
  }

  /** The entry that lines belong to now. */
  TaggedEntry open() {
    return open;
  }

  /** Ends the open entry and begins another. */
  void begin(int line) {
    end();
    open = new TaggedEntry(line);
  }

  /** Begins an entry that the file does not separate from the one before. */
  void beginUnseparated(int line) {
    begin(line);
    unseparated = true;
  }

  /** Hands on the open entry, unless it is empty. */
  void end() {
    if (!open.isEmpty()) {
      handed++;
      ended += complete ? 1 : 0;
      built().into(entries);
    }
    complete = false;
    unseparated = false;
  }

  /** Notes that the open entry has the tag that its format puts last. */
  void complete() {
    complete = true;
  }

  /**
   * Ends the last entry, which is truncated if it alone lacks the tag that the format puts last.
   */
  void endOfFile() {
    endOfFile(only -> false);
  }

  /**
   * Ends the last entry as {@link #endOfFile()} does.
   *
   * @param cutShort checks a file's only entry that lacks that tag
   */
  void endOfFile(Predicate<TaggedEntry> cutShort) {
    boolean lacking = !open.isEmpty() && !complete && ended == handed;
    if (lacking && (handed > 0 || cutShort.test(open))) {
      open.truncated();
    }
    end();
  }

  private EntryBuilder built() {
    EntryBuilder entry = meaning.apply(open);
    if (unseparated) {
      entry.repairedEntry("nothing parts it from the one before");
    }
    return open.isTruncated() ? entry.truncated() : entry;
  }
}

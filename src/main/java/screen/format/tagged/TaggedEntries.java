package screen.format.tagged;

import java.util.function.Function;
import screen.format.entry.Entries;
import screen.format.entry.EntryBuilder;
import screen.format.entry.TaggedEntry;

/** The entries of a format of tagged lines: the one that is open, handed on when it ends. */
final class TaggedEntries {
  private final Entries entries;
  private final Function<TaggedEntry, EntryBuilder> meaning;
  private TaggedEntry open = new TaggedEntry(1);
  private boolean complete;
  private boolean unparted;
  private int handed;
  private int ended;

  /**
   * @param meaning makes of raw values what they mean
   */
  TaggedEntries(Entries entries, Function<TaggedEntry, EntryBuilder> meaning) {
    this.entries = entries;
    this.meaning = meaning;
  }

  /** The entry that lines belong to now. */
  TaggedEntry open() {
    return open;
  }

  /** Ends the open entry and opens one. */
  void begin(int line) {
    end();
    open = new TaggedEntry(line);
  }

  /** Begins one where the file does not part it from the one before. */
  void beginUnparted(int line) {
    begin(line);
    unparted = true;
  }

  /** Hands the open entry on, where it holds anything. */
  void end() {
    TaggedEntry raw = open;
    if (!raw.isEmpty()) {
      handed++;
      ended += complete ? 1 : 0;
      boolean mended = unparted;
      entries.defer(made -> made(raw, mended).into(made));
    }
    complete = false;
    unparted = false;
  }

  /** Notes that the open entry has what its format puts last. */
  void complete() {
    complete = true;
  }

  /** Ends the last entry, which is torn off where it alone lacks what the format puts last. */
  void endOfFile() {
    if (!open.isEmpty() && !complete && handed > 0 && ended == handed) {
      open.torn();
    }
    end();
  }

  private EntryBuilder made(TaggedEntry raw, boolean mended) {
    EntryBuilder entry = meaning.apply(raw);
    if (mended) {
      entry.mendedEntry("nothing parts it from the one before");
    }
    return raw.isTorn() ? entry.torn() : entry;
  }
}

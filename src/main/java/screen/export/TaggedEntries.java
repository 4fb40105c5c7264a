package screen.export;

import java.util.function.Function;

/** The entries of a format of tagged lines: the one that is open, handed on when it ends. */
final class TaggedEntries {
  private final Entries entries;
  private final Function<TaggedEntry, EntryBuilder> meaning;
  private TaggedEntry open = new TaggedEntry(1);

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

  /** Hands the open entry on, where it holds anything. */
  void end() {
    TaggedEntry raw = open;
    if (!raw.isEmpty()) {
      entries.defer(made -> meaning.apply(raw).into(made));
    }
  }
}

package screen.terminal;

/**
 * One key.
 *
 * @param text the text of a character or of pasted text; else ""
 */
record Key(Kind kind, String text) {
  enum Kind {
    CHARACTER,
    ENTER,
    ESCAPE,
    BACKSPACE,
    UP,
    DOWN,
    PAGE_UP,
    PAGE_DOWN,
    /** Pasted text, which is never read as keys. */
    PASTE,
    /** Any other key. */
    OTHER,
    /** The terminal is gone, or the reviewer asked to quit at once. */
    END
  }

  static Key of(Kind kind) {
    return new Key(kind, "");
  }

  static Key character(String text) {
    return new Key(Kind.CHARACTER, text);
  }

  static Key paste(String text) {
    return new Key(Kind.PASTE, text);
  }

  boolean is(Kind wanted) {
    return kind == wanted;
  }
}

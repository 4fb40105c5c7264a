package screen.terminal.frame;

/**
 * One key.
 *
 * @param text the text of a character or of pasted text; else ""
 */
public record Key(Kind kind, String text) {
  public enum Kind {
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

  public static Key of(Kind kind) {
    return new Key(kind, "");
  }

  public static Key character(String text) {
    return new Key(Kind.CHARACTER, text);
  }

  public static Key paste(String text) {
    return new Key(Kind.PASTE, text);
  }

  public boolean is(Kind wanted) {
    return kind == wanted;
  }
}

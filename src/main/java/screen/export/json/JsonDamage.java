package screen.export.json;

import java.io.IOException;

/** JSON that cannot be read on. */
public final class JsonDamage extends IOException {
  private static final long serialVersionUID = 1L;

  private final int line;

  JsonDamage(int line, Throwable cause) {
    super("damaged JSON near line " + line, cause);
    this.line = line;
  }

  /** Where it breaks off, 1-based. */
  public int line() {
    return line;
  }
}

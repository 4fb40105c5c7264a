package screen.format.json.syntax;

import java.io.IOException;

/** JSON that cannot be read further; the message is a whole sentence. */
public final class JsonDamage extends IOException {
  private static final long serialVersionUID = 1L;

  private final int line;

  JsonDamage(int line, String reason, Throwable cause) {
    super(reason, cause);
    this.line = line;
  }

  public String reason() {
    return String.valueOf(getMessage());
  }

  /** Line at which it breaks off, 1-based. */
  public int line() {
    return line;
  }
}

package screen.format.xml.syntax;

import java.io.IOException;

/** XML that cannot be read further. */
public final class XmlDamage extends IOException {
  private static final long serialVersionUID = 1L;

  private final int line;

  /**
   * @param line where the unreadable record begins, 1-based
   * @param reason a whole sentence
   */
  XmlDamage(int line, String reason) {
    super(reason);
    this.line = line;
  }

  public int line() {
    return line;
  }

  public String reason() {
    return String.valueOf(getMessage());
  }
}

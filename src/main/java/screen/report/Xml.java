package screen.report;

/** Text within XML. */
final class Xml {
  private Xml() {}

  /** The text with the characters that XML gives a meaning to as references. */
  static String text(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}

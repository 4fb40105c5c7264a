package screen.render.figures;

/** Text within XML. */
public final class Xml {
  private Xml() {}

  /** The text with the characters that XML gives a meaning to as references. */
  public static String text(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}

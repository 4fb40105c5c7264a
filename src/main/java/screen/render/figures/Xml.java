package screen.render.figures;

/** Escapes text for XML. */
public final class Xml {
  private Xml() {}

  /** The text with {@code &}, {@code <}, {@code >} and {@code "} as references. */
  public static String text(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}

package screen.format.clean;

/** Cleans abstracts of the text that some databases put before them or in their place. */
public final class Abstracts {
  /** The Cochrane Library writes it before its reviews' abstracts. */
  private static final String HEADING = "Abstract - ";

  private Abstracts() {}

  /** Returns the abstract itself; "" for a publisher's notice in its place. */
  public static String of(String value) {
    boolean notice = value.startsWith("Copyright of ") && value.contains(" is the property of ");
    return notice ? "" : value.startsWith(HEADING) ? value.substring(HEADING.length()) : value;
  }
}

package screen.format.clean;

/** The address of a page, among other text. */
public final class WebAddress {
  private WebAddress() {}

  /** Returns the first address in a value; "" if there is none. */
  public static String in(String value) {
    int start = value.indexOf("http");
    int end = value.indexOf(' ', Math.max(0, start));
    String address =
        start < 0 ? "" : end < 0 ? value.substring(start) : value.substring(start, end);
    boolean listed = address.endsWith(";") || address.endsWith(",");
    return listed ? address.substring(0, address.length() - 1) : address;
  }
}

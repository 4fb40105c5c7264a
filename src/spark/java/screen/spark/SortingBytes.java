package screen.spark;

import java.nio.charset.StandardCharsets;

/** Text as bytes that Spark sorts in the order in which Java sorts the text. */
final class SortingBytes {
  private SortingBytes() {}

  /** The code units, two bytes each: UTF-8 has another order beyond U+FFFF. */
  static byte[] of(String text) {
    return text.getBytes(StandardCharsets.UTF_16BE);
  }
}

package screen.protocol;

import java.util.Arrays;
import java.util.List;

/**
 * The criteria and tags that a reviewer has beside a record.
 *
 * @param tags words that a reviewer may put on a record, in the order of the config
 */
public record ReadingAids(Criteria criteria, List<String> tags) {
  public static final ReadingAids NONE = new ReadingAids(Criteria.NONE, List.of());

  /** Separates the tags of a record in a file; no tag contains it. */
  public static final String TAG_SEPARATOR = ";";

  /** The tags of a cell, which are separated; "" has none. */
  public static List<String> tags(String cell) {
    return Arrays.stream(cell.split(TAG_SEPARATOR, -1))
        .map(String::strip)
        .filter(tag -> !tag.isEmpty())
        .distinct()
        .toList();
  }

  /** Tags as a cell. */
  public static String cell(List<String> tags) {
    return String.join(TAG_SEPARATOR + " ", tags);
  }

  public ReadingAids {
    tags = List.copyOf(tags);
  }
}

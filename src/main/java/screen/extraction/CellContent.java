package screen.extraction;

import java.util.Optional;

/**
 * What a person writes into a cell.
 *
 * @param value empty if there is none, or an earlier one is taken back
 * @param page where it is in the report, as written; "" if not given
 * @param quote the words of the report; "" if not given
 * @param note the person's own words about it; "" if there are none
 */
public record CellContent(Optional<Value> value, String page, String quote, String note) {
  public static final CellContent NONE = new CellContent(Optional.empty(), "", "", "");

  /** The value's text; "" if there is none. */
  public String text() {
    return value.map(Value::text).orElse("");
  }
}

package screen.format.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import screen.Failure;

/** Reads the cells of a sheet, ECMA-376 part 1, 18.3. */
final class SheetParser {
  /** Limits of spreadsheet programs. */
  private static final int LAST_ROW = 1 << 20;

  private static final int LAST_COLUMN = 1 << 14;

  /** Most cells up to the last filled one of each row; a million rows of ten have fewer. */
  private static final int MOST_CELLS = 20_000_000;

  private final XmlScan xml;
  private final List<String> shared;
  private final CellFormats formats;

  private int kept;
  private int number;
  private int following;
  private List<String> cells = new ArrayList<>();
  private Set<Integer> formulas = new HashSet<>();

  /**
   * @param shared the texts that cells refer to by their index
   */
  SheetParser(XmlScan xml, List<String> shared, CellFormats formats) {
    this.xml = xml;
    this.shared = shared;
    this.formats = formats;
  }

  /** Returns the next row that is not empty, or empty at the end of the sheet. */
  Optional<SheetRow> next() throws XMLStreamException {
    while (xml.next()) {
      if (xml.begins("row")) {
        begin(xml.attribute("r"));
      } else if (xml.begins("c")) {
        cell();
      } else if (xml.ends("row") && isFilled()) {
        return Optional.of(new SheetRow(number, cells, formulas));
      }
    }
    return Optional.empty();
  }

  private void begin(String place) throws XMLStreamException {
    int next = place.isEmpty() ? number + 1 : Integer.parseInt(place);
    if (next <= number || next > LAST_ROW) {
      throw new XMLStreamException("row " + next + " after row " + number);
    }
    number = next;
    following = 0;
    cells = new ArrayList<>();
    formulas = new HashSet<>();
  }

  private boolean isFilled() {
    boolean filled = !formulas.isEmpty() || cells.stream().anyMatch(cell -> !cell.isBlank());
    kept += filled ? cells.size() : 0;
    if (kept > MOST_CELLS) {
      throw Failure.input(
          "The sheet has over " + MOST_CELLS + " cells, more than a real worksheet has.");
    }
    return filled;
  }

  private void cell() throws XMLStreamException {
    String place = xml.attribute("r");
    String type = xml.attribute("t");
    String style = xml.attribute("s");
    int column = place.isEmpty() ? following : column(place);
    if (column < following || column >= LAST_COLUMN) {
      throw new XMLStreamException("cell " + place + " is out of order");
    }
    following = column + 1;
    String value = "";
    boolean computed = false;
    while (xml.next() && !xml.ends("c")) {
      if (xml.begins("f")) {
        computed = true;
        xml.text();
      } else if (xml.begins("v")) {
        value = value(type, style, xml.text());
      } else if (xml.begins("is")) {
        value = xml.textWithin("is");
      }
    }
    if (computed || !value.isEmpty()) {
      while (cells.size() < column) {
        cells.add("");
      }
      cells.add(value);
    }
    if (computed) {
      formulas.add(column);
    }
  }

  private String value(String type, String style, String raw) throws XMLStreamException {
    if (type.equals("b")) {
      return raw.equals("1") ? "TRUE" : "FALSE";
    }
    if (type.isEmpty() || type.equals("n")) {
      return formats.shown(raw, style);
    }
    if (!type.equals("s")) {
      return raw;
    }
    int index = Integer.parseInt(raw.strip());
    if (index < 0 || index >= shared.size()) {
      throw new XMLStreamException("there is no text " + index);
    }
    return shared.get(index);
  }

  /** Converts the letters of a reference such as {@code AB12} to an index from 0. */
  private static int column(String place) throws XMLStreamException {
    int column = 0;
    int at = 0;
    while (at < place.length() && place.charAt(at) >= 'A' && place.charAt(at) <= 'Z') {
      column = column * 26 + place.charAt(at) - 'A' + 1;
      at++;
      if (column > LAST_COLUMN) {
        break;
      }
    }
    if (column == 0) {
      throw new XMLStreamException("'" + place + "' is not the place of a cell");
    }
    return column - 1;
  }
}

package screen.terminal;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;
import screen.duplicates.FieldPair;
import screen.record.BibRecord;
import screen.terminal.frame.TerminalStyle;
import screen.terminal.frame.Wrap;

/**
 * Two records, field by field: side by side where there is room, else one below the other. A field
 * that differs is marked with {@code *}; the words that the other record does not have are
 * highlighted.
 */
final class PairCard {
  private static final int LABEL = 11;
  private static final int SIDE_BY_SIDE_FROM = 100;

  private final TerminalStyle look;

  PairCard(TerminalStyle look) {
    this.look = look;
  }

  List<AttributedString> lines(BibRecord a, BibRecord b, int width) {
    List<AttributedString> lines = new ArrayList<>();
    add(lines, "", plain(a.id().toString()), plain(b.id().toString()), width);
    for (FieldPair pair : FieldPair.of(a, b, look::text)) {
      String label = (pair.differs() ? "* " : "  ") + pair.label();
      add(lines, label, marked(pair.piecesOfA()), marked(pair.piecesOfB()), width);
    }
    return lines;
  }

  private void add(
      List<AttributedString> lines,
      String label,
      AttributedString one,
      AttributedString other,
      int width) {
    if (width >= SIDE_BY_SIDE_FROM) {
      int column = (width - LABEL - 2) / 2;
      beside(lines, label, Wrap.to(column, one), Wrap.to(column, other), column);
    } else {
      below(lines, label + " ".repeat(LABEL - label.length()) + "A ", one, width);
      below(lines, " ".repeat(LABEL) + "B ", other, width);
    }
  }

  private static void below(
      List<AttributedString> lines, String label, AttributedString text, int width) {
    String before = label;
    for (AttributedString line : Wrap.to(Math.max(1, width - label.length()), text)) {
      lines.add(AttributedString.join(AttributedString.EMPTY, plain(before), line));
      before = " ".repeat(label.length());
    }
  }

  private static void beside(
      List<AttributedString> lines,
      String label,
      List<AttributedString> one,
      List<AttributedString> other,
      int column) {
    for (int i = 0; i < Math.max(one.size(), other.size()); i++) {
      AttributedString left = i < one.size() ? one.get(i) : AttributedString.EMPTY;
      AttributedString right = i < other.size() ? other.get(i) : AttributedString.EMPTY;
      String before = i == 0 ? label : "";
      lines.add(
          AttributedString.join(
              AttributedString.EMPTY,
              plain(before + " ".repeat(LABEL - before.length())),
              left,
              plain(" ".repeat(Math.max(0, column - left.columnLength()) + 2)),
              right));
    }
  }

  private AttributedString marked(List<FieldPair.Piece> pieces) {
    if (pieces.isEmpty()) {
      return plain("-");
    }
    AttributedStringBuilder line = new AttributedStringBuilder();
    for (FieldPair.Piece piece : pieces) {
      line.append(
          piece.text(),
          piece.differs() ? look.speaksAgainst(AttributedStyle.DEFAULT) : AttributedStyle.DEFAULT);
    }
    return line.toAttributedString();
  }

  private static AttributedString plain(String text) {
    return new AttributedString(text, AttributedStyle.DEFAULT);
  }
}

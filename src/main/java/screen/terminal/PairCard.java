package screen.terminal;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;
import screen.record.BibRecord;
import screen.record.Field;

/**
 * Two records, field by field: side by side where there is room, else one below the other. A field
 * that differs is marked with {@code *}; the words that the other record does not have are
 * highlighted.
 */
final class PairCard {
  private static final List<Field> SHOWN =
      List.of(
          Field.TITLE,
          Field.ORIGINAL_TITLE,
          Field.AUTHORS,
          Field.YEAR,
          Field.JOURNAL,
          Field.VOLUME,
          Field.ISSUE,
          Field.PAGES,
          Field.DOI,
          Field.PMID,
          Field.TYPE,
          Field.PUBLICATION_TYPES,
          Field.ABSTRACT);
  private static final int LABEL = 11;
  private static final int SIDE_BY_SIDE_FROM = 100;
  private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final TerminalStyle look;

  PairCard(TerminalStyle look) {
    this.look = look;
  }

  List<AttributedString> lines(BibRecord a, BibRecord b, int width) {
    List<AttributedString> lines = new ArrayList<>();
    add(lines, "", plain(a.id().toString()), plain(b.id().toString()), width);
    for (Field field : SHOWN) {
      String one = look.text(value(a, field));
      String other = look.text(value(b, field));
      if (!one.isEmpty() || !other.isEmpty()) {
        boolean differ = !one.isEmpty() && !other.isEmpty() && !words(one).equals(words(other));
        add(lines, label(field, differ), marked(one, other), marked(other, one), width);
      }
    }
    return lines;
  }

  private static String value(BibRecord record, Field field) {
    String value = String.join("; ", record.fields().all(field));
    return field == Field.TYPE ? value.replace('-', ' ') : value;
  }

  private static String label(Field field, boolean differ) {
    String name =
        switch (field) {
          case ORIGINAL_TITLE -> "original";
          case PUBLICATION_TYPES -> "pub type";
          default -> field.key();
        };
    return (differ ? "* " : "  ") + name;
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

  /**
   * The text, with the words highlighted that the other one does not have; unchanged if the other
   * one is empty.
   */
  private AttributedString marked(String text, String other) {
    if (text.isEmpty() || other.isEmpty()) {
      return plain(text.isEmpty() ? "-" : text);
    }
    Set<String> known = words(other);
    AttributedStringBuilder line = new AttributedStringBuilder();
    for (String part : text.split("(?<= )", -1)) {
      boolean shared = known.containsAll(words(part));
      line.append(
          part, shared ? AttributedStyle.DEFAULT : look.speaksAgainst(AttributedStyle.DEFAULT));
    }
    return line.toAttributedString();
  }

  /** Words without case, accents and punctuation. */
  private static Set<String> words(String text) {
    String bare = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
    return Arrays.stream(MARKS.split(bare.toLowerCase(Locale.ROOT), -1))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toSet());
  }

  private static AttributedString plain(String text) {
    return new AttributedString(text, AttributedStyle.DEFAULT);
  }
}

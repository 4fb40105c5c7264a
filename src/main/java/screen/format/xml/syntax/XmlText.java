package screen.format.xml.syntax;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Makes a file's XML readable to a parser: within one root, so that exports put one after the other
 * are read too; without prologue, document type, processing instructions and comments; with
 * unescaped signs escaped. Line numbers are kept.
 */
final class XmlText extends Reader {
  private static final int CHUNK = 1 << 14;

  private final CharWindow in;
  private final StringBuilder out = new StringBuilder(2 * CHUNK).append("<file>");
  private final Deque<Repair> repairs = new ArrayDeque<>();
  private int taken;
  private long delivered;
  private boolean character;
  private boolean ended;

  private record Repair(long position, String what) {}

  XmlText(Reader file) {
    this.in = new CharWindow(file);
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    while (taken == out.length() && !ended) {
      out.setLength(0);
      taken = 0;
      fill();
    }
    int count = Math.min(length, out.length() - taken);
    if (count == 0) {
      return -1;
    }
    out.getChars(taken, taken + count, buffer, offset);
    taken += count;
    delivered += count;
    return count;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  /** Returns the repairs of the first {@code position} characters that were not returned before. */
  List<String> repairsUpTo(int position) {
    List<String> found = new ArrayList<>(0);
    while (!repairs.isEmpty() && (position < 0 || repairs.element().position() <= position)) {
      String what = repairs.remove().what();
      if (!found.contains(what)) {
        found.add(what);
      }
    }
    return found;
  }

  private void fill() throws IOException {
    while (out.length() < CHUNK) {
      in.copyPlain(out);
      int c = in.next();
      if (c < 0) {
        out.append("</file>");
        ended = true;
        return;
      }
      if (character) {
        characterData((char) c);
      } else if (c == '<') {
        markup();
      } else if (c == '&') {
        reference();
      } else {
        plain((char) c);
      }
    }
  }

  private void plain(char c) throws IOException {
    boolean paired = Character.isHighSurrogate(c) && Character.isLowSurrogate((char) in.peek(0));
    if (paired) {
      out.append(c).append((char) in.next());
    } else if (isAllowed(c)) {
      out.append(c);
    } else {
      repaired("characters that XML forbids removed");
    }
  }

  private void characterData(char c) throws IOException {
    if (c == ']' && in.startsWith("]>")) {
      in.skip(2);
      out.append("]]>");
      character = false;
    } else {
      plain(c);
    }
  }

  private void markup() throws IOException {
    int sign = in.peek(0);
    if (isNameStart(sign) || (sign == '/' && isNameStart(in.peek(1)))) {
      out.append('<');
    } else if (in.startsWith("![CDATA[")) {
      in.skip("![CDATA[".length());
      out.append("<![CDATA[");
      character = true;
    } else if (in.startsWith("!--")) {
      dropUntil("-->");
    } else if (sign == '?') {
      dropUntil("?>");
    } else if (sign == '!') {
      dropDeclaration();
    } else {
      out.append("&lt;");
      repaired("unescaped < escaped");
    }
  }

  private void dropUntil(String end) throws IOException {
    for (int c = in.next(); c >= 0; c = in.next()) {
      keepLine(c);
      if (c == end.charAt(0) && in.startsWith(end.substring(1))) {
        in.skip(end.length() - 1);
        return;
      }
    }
  }

  /** Skips a document type, with all declarations in its brackets. */
  private void dropDeclaration() throws IOException {
    int brackets = 0;
    for (int c = in.next(); c >= 0; c = in.next()) {
      keepLine(c);
      brackets += c == '[' ? 1 : c == ']' ? -1 : 0;
      if (c == '>' && brackets <= 0) {
        return;
      }
    }
  }

  private void keepLine(int c) {
    if (c == '\n' || c == '\r') {
      out.append((char) c);
    }
  }

  /**
   * Keeps references that XML knows; others are text, such as {@code AT&T} or a named entity of
   * HTML.
   */
  private void reference() throws IOException {
    String name = in.upTo(';', 10);
    if (XmlReferences.isKnown(name)) {
      out.append('&');
    } else if (XmlReferences.isNumber(name)) {
      in.skip(name.length() + 1);
      repaired("characters that XML forbids removed");
    } else {
      out.append("&amp;");
      if (name.isEmpty()) {
        repaired("unescaped & escaped");
      }
    }
  }

  private void repaired(String what) {
    long position = delivered + out.length() - taken;
    if (repairs.isEmpty() || !repairs.getLast().equals(new Repair(position, what))) {
      repairs.add(new Repair(position, what));
    }
  }

  private static boolean isNameStart(int c) {
    return c == '_' || c == ':' || (c > 0 && Character.isLetter(c));
  }

  private static boolean isAllowed(char c) {
    return (c >= 0x20 && c < 0xd800)
        || c == '\t'
        || c == '\n'
        || c == '\r'
        || (c > 0xdfff && c < 0xfffe);
  }
}

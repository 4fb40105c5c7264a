package screen.format.bibtex.syntax;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a file before everything that looks like {@code @article} and a brace: at the start of a
 * line always, within a line if all braces are closed. So a damaged entry never swallows the next
 * one.
 */
public final class BibtexChunks {
  /** Most characters of an entry; far above any abstract, far below any heap. */
  static final int LIMIT = 16 * 1024 * 1024;

  /**
   * The kind of an entry and its opening. Some tools write kinds of several words, and Semantic
   * Scholar a list of kinds: accepted only before a key, and never within an open entry, where
   * prose has such words as well.
   */
  static final String OPENING =
      "(?:([A-Za-z]+)\\s*[{(]|([A-Za-z][\\w -]{1,40}|\\[[^\\]{}\\n"
          + "]{0,200}\\])\\s*\\{(?=[^{}=\\n"
          + "]{0,300}(?:[,\\n"
          + "]|\\z)))";

  private static final Pattern AT_LINE_START = Pattern.compile("^\\s*@[A-Za-z]+\\s*[{(]");
  private static final Pattern ENTRY = Pattern.compile("@" + OPENING);

  private final BufferedReader lines;
  private final Deque<BibtexChunk> ready = new ArrayDeque<>();
  private final StringBuilder open = new StringBuilder();
  private int line;
  private int openLine;
  private int depth;
  private boolean whole = true;
  private boolean atEnd;

  public BibtexChunks(Reader text) {
    this.lines = new BufferedReader(text);
  }

  /** Returns the next entry's text, or empty at the end of the file. */
  public Optional<BibtexChunk> next() throws IOException {
    while (ready.isEmpty()) {
      String read = lines.readLine();
      if (read == null) {
        atEnd = true;
        close();
        return Optional.ofNullable(ready.poll());
      }
      line++;
      if (!read.isBlank()) {
        take(read);
      }
    }
    return Optional.of(ready.remove());
  }

  private void take(String read) {
    if (AT_LINE_START.matcher(read).find()) {
      close();
    }
    int from = depth > 0 ? endOfBalance(read, 0) : 0;
    append(read.substring(0, from));
    Matcher entry = ENTRY.matcher(read);
    while (depth == 0 && entry.find(from)) {
      close();
      openLine = line;
      int end = endOfBalance(read, entry.end() - 1);
      append(read.substring(entry.start(), end));
      from = end;
    }
    if (openLine > 0) {
      endOfBalance(read, from);
      append(read.substring(from) + "\n");
    }
  }

  /** Counts braces from {@code from} on; returns the index after the one that closes the entry. */
  private int endOfBalance(String read, int from) {
    for (int i = from; i < read.length(); i++) {
      char c = read.charAt(i);
      if (c == '{') {
        depth++;
      } else if (c == '}' && depth > 0 && --depth == 0) {
        return i + 1;
      }
    }
    return read.length();
  }

  private void append(String text) {
    if (open.length() + text.length() > LIMIT) {
      whole = false;
    } else {
      open.append(text);
    }
  }

  private void close() {
    if (openLine > 0) {
      ready.add(new BibtexChunk(openLine, open.toString(), whole, atEnd && depth > 0));
    }
    open.setLength(0);
    openLine = 0;
    depth = 0;
    whole = true;
  }
}

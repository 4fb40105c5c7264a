package screen.format;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import screen.Failure;

/**
 * Passes a text on and fails if entries of another format begin in it, which a reader would append
 * to the entry before or skip. In a table only lines that begin outside quotation marks are
 * examined, since cells may contain anything.
 */
public final class OneFormat extends Reader {
  /** How much of a line is examined, in characters. */
  private static final int LOOKED_AT = 400;

  /** Blanks allowed before an entry; continuation lines are indented further. */
  private static final int INDENTED = 3;

  /** Longest line that only ends an entry of RIS, in characters. */
  private static final int ENDING = 7;

  /** Longest first cell of a table's header, in characters. */
  private static final int CELL = 24;

  /** The end of an entry, right before a further file appended without a line end. */
  private static final Pattern GLUED =
      Pattern.compile(
          "^(?: {0,2}ER {1,2}- *|E[RF]|\\}+|(?:</[\\w:]{1,60}>\\s*)++)(?=[A-Z%@<{\\d])");

  private static final Pattern NUMBER = Pattern.compile("\\d{1,6}\\s*");
  private static final Pattern PARAGRAPH = Pattern.compile("1[.:] \\S");
  private static final Pattern PMID_ALONE = Pattern.compile("PMID: \\d+(?:\\s*\\[.*\\])?\\s*");

  private static final List<EntryStart> STARTS = List.of(EntryStart.values());

  private final Reader text;
  private final Optional<String> own;
  private final boolean table;
  private final List<Candidate> candidates = new ArrayList<>(2);
  private final StringBuilder line = new StringBuilder();
  private int number = 1;
  private boolean afterReturn;
  private boolean afterBlank = true;
  private int numberAbove;
  private int paragraph;
  private String first = "";
  private int firstLine;
  private boolean quoted;
  private boolean beganQuoted;

  /**
   * An entry that may begin.
   *
   * @param line where, 1-based
   * @param next index of the line expected next
   */
  private record Candidate(EntryStart start, int line, int next) {}

  private OneFormat(Reader text, Optional<String> own, boolean table) {
    this.text = text;
    this.own = own;
    this.table = table;
    if (table) {
      own.ifPresent(title -> first = title);
    }
  }

  /**
   * Returns a reader that fails if the text is of several formats.
   *
   * @param format the format it is read as
   * @param stated whether a person or the search log stated it, rather than the text itself
   */
  public static Reader of(ExportFormat format, boolean stated, Reader text) {
    String own = family(format);
    return new OneFormat(text, stated ? Optional.empty() : Optional.of(own), format.isTable());
  }

  private static String family(ExportFormat format) {
    if (format.isRis()) {
      return EntryStart.RIS.title();
    }
    EntryStart start =
        switch (format) {
          case PUBMED_NBIB -> EntryStart.NBIB;
          case WOS_TAGGED -> EntryStart.WOS;
          case COCHRANE_TEXT -> EntryStart.COCHRANE_TEXT;
          case EBSCO_GENERIC -> EntryStart.EBSCO_GENERIC;
          case EBSCO_TEXT -> EntryStart.EBSCO_TEXT;
          case OVID_TAGGED -> EntryStart.OVID_TAGGED;
          case OVID_TEXT -> EntryStart.OVID_TEXT;
          case REFWORKS_TAGGED -> EntryStart.REFWORKS;
          case NOTE_EXPRESS -> EntryStart.NOTE_EXPRESS;
          case CNKI_TEXT -> EntryStart.CNKI;
          case ENDNOTE_REFER -> EntryStart.REFER;
          case BIBTEX -> EntryStart.BIBTEX;
          case PUBMED_TEXT -> EntryStart.PUBMED_TEXT;
          case PUBMED_XML -> EntryStart.PUBMED_XML;
          case ENDNOTE_XML -> EntryStart.ENDNOTE_XML;
          case EBSCO_XML -> EntryStart.EBSCO_XML;
          case ICTRP_XML -> EntryStart.ICTRP_XML;
          case CLINICALTRIALS_XML -> EntryStart.CLINICALTRIALS_XML;
          case CLINICALTRIALS_JSON,
              EUROPE_PMC_JSON,
              OPENALEX_JSON,
              SEMANTIC_SCHOLAR_JSON,
              EPPI_JSON,
              CSL_JSON ->
              EntryStart.JSON;
          default -> EntryStart.TABLE;
        };
    return start.title();
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    int read = text.read(buffer, offset, length);
    if (read > 0) {
      scan(buffer, offset, offset + read);
    } else if (read < 0) {
      end();
    }
    return read;
  }

  private void scan(char[] buffer, int from, int to) {
    int start = from;
    for (int i = from; i < to; i++) {
      char c = buffer[i];
      if (table && c == '"') {
        quoted = !quoted;
      }
      if (c <= '\r' && (c == '\n' || c == '\r')) {
        if (c != '\n' || !afterReturn || i > start || line.length() > 0) {
          take(buffer, start, i);
        }
        afterReturn = c == '\r';
        start = i + 1;
      }
    }
    if (start < to) {
      afterReturn = false;
      line.append(buffer, start, Math.min(to - start, LOOKED_AT - line.length()));
    }
  }

  private void take(char[] buffer, int from, int to) {
    if (line.length() > 0) {
      line.append(buffer, from, Math.min(to - from, LOOKED_AT - line.length()));
      String whole = line.toString();
      line.setLength(0);
      take(whole);
    } else if (!beganQuoted
        && (!candidates.isEmpty()
            || from == to
            || (mayBegin(buffer, from, to) && !isKnownRis(buffer, from, to)))) {
      take(new String(buffer, from, Math.min(to - from, LOOKED_AT)));
    } else {
      if (beganQuoted) {
        candidates.clear();
      }
      afterBlank = false;
      number++;
    }
    beganQuoted = quoted;
  }

  /**
   * Whether this is the first or last line of an entry in a file already known as RIS; these are
   * frequent and need no check.
   */
  private boolean isKnownRis(char[] line, int from, int to) {
    boolean type = line[from] == 'T' && from + 1 < to && line[from + 1] == 'Y';
    boolean end =
        line[from] == 'E' && from + 1 < to && line[from + 1] == 'R' && to - from <= ENDING;
    return (type || end) && first.equals(EntryStart.RIS.title());
  }

  /** Rules out most lines by their first characters. */
  private boolean mayBegin(char[] line, int from, int to) {
    int at = from;
    while (at < to && at < from + INDENTED && line[at] <= ' ') {
      at++;
    }
    if (at < to && line[at] <= ' ') {
      return false;
    }
    if (to - at < 2) {
      return at < to && "{[<".indexOf(line[at]) >= 0;
    }
    char second = line[at + 1];
    boolean known =
        switch (line[at]) {
          case '%', '@', '<', '{', '[', '(', '1', '}' -> true;
          case 'E' -> second == 'R' || second == 'F';
          case 'T' -> second == 'Y' || second == 'i' || isDash(line, at, to);
          case 'P' -> second == 'M' || second == 'T';
          case 'O' -> second == 'W';
          case 'S' -> second == 'T' || second == 'r' || isDash(line, at, to);
          case 'F' -> second == 'N';
          case 'R' -> second == 'T' || second == 'e';
          case 'A' -> isDash(line, at, to);
          case 'D' -> second == 'a';
          default -> false;
        };
    return known || (!table && hasCell(line, at, to));
  }

  private static boolean isDash(char[] line, int at, int to) {
    return at + 2 < to && line[at + 2] == '-';
  }

  /** Whether the line begins with a short cell and a delimiter without a blank after it. */
  private static boolean hasCell(char[] line, int at, int to) {
    boolean tag = at + 2 < to && line[at + 2] == ' ';
    for (int i = at; !tag && i < to - 1 && i < at + CELL; i++) {
      char c = line[i];
      if (c == ',' || c == ';' || c == '\t') {
        return line[i + 1] != ' ';
      }
    }
    return false;
  }

  private void take(String shown) {
    if (beganQuoted) {
      candidates.clear();
      afterBlank = false;
    } else if (shown.isBlank()) {
      afterBlank = true;
    } else {
      advance(shown);
      begin(GLUED.matcher(shown).replaceFirst(""));
      pubmedText(shown);
      afterBlank = false;
      numberAbove = NUMBER.matcher(shown).matches() ? number : 0;
    }
    number++;
  }

  private void advance(String shown) {
    List<Candidate> before = List.copyOf(candidates);
    candidates.clear();
    for (Candidate candidate : before) {
      EntryStart start = candidate.start();
      if (start.has(candidate.next(), shown)) {
        if (candidate.next() + 1 == start.length()) {
          begins(start, candidate.line());
        } else {
          candidates.add(new Candidate(start, candidate.line(), candidate.next() + 1));
        }
      }
    }
  }

  private void begin(String shown) {
    if (shown.isEmpty()) {
      return;
    }
    for (EntryStart start : STARTS) {
      if (start.mayBegin(shown) && !(table && start.isLikeARow()) && start.has(0, shown)) {
        boolean numbered = start == EntryStart.EBSCO_GENERIC && numberAbove > 0;
        int line = numbered ? numberAbove : number;
        if (start.length() == 1) {
          begins(start, line);
        } else {
          candidates.add(new Candidate(start, line, 1));
        }
      }
    }
  }

  /** Its paragraphs are numbered, and each ends with its PMID on a line of its own. */
  private void pubmedText(String shown) {
    if (table) {
      return;
    }
    if (afterBlank && PARAGRAPH.matcher(shown).lookingAt()) {
      paragraph = number;
    } else if (paragraph > 0 && PMID_ALONE.matcher(shown).matches()) {
      begins(EntryStart.PUBMED_TEXT, paragraph);
    }
  }

  private void begins(EntryStart start, int line) {
    if (first.isEmpty()) {
      first = start.title();
      firstLine = line;
    } else if (!first.equals(start.title())) {
      throw mixed(first, start.title(), line);
    }
  }

  /**
   * Takes the last line, then fails if all recognised entries are of another format than the
   * file's. Entries of the file's own format may not all be recognised.
   */
  private void end() {
    if (line.length() > 0) {
      String last = line.toString();
      line.setLength(0);
      take(last);
    }
    if (!first.isEmpty() && own.filter(format -> !format.equals(first)).isPresent()) {
      throw mixed(own.orElseThrow(), first, firstLine);
    }
  }

  private static Failure mixed(String before, String after, int line) {
    return Failure.input(
            "The file contains entries in two formats: "
                + before
                + ", and from this line on "
                + after
                + ". Put each format into a file of its own and import both.")
        .at("", line);
  }

  @Override
  public void close() throws IOException {
    text.close();
  }
}

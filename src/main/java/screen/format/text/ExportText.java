package screen.format.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import screen.Failure;

/**
 * An export's text, decoded. It is read twice, once to find its encoding and once for its content,
 * so that a file of any size passes through as a stream.
 */
public final class ExportText {
  /** Length of {@link #head()}, in characters. */
  public static final int HEAD = 64 * 1024;

  private static final int SHOWN_LINES = 20;
  private static final int SHOWN = 2000;

  private final String member;
  private final ByteSource bytes;
  private final Encoding encoding;
  private String head = "";

  private ExportText(String member, ByteSource bytes, Encoding encoding) {
    this.member = member;
    this.bytes = bytes;
    this.encoding = encoding;
  }

  /**
   * Returns the exports in a file: one, unpacked if it is a gzip file, or each member of a zip
   * file.
   *
   * @throws screen.Failure if a compressed file is damaged, empty or implausibly large when
   *     unpacked
   */
  public static List<ExportText> in(ByteSource file) throws IOException {
    List<ExportText> texts = new ArrayList<>(1);
    for (Container.Member member : Container.members(file)) {
      Encoding encoding = Encoding.of(member.bytes());
      texts.add(new ExportText(member.name(), member.bytes(), encoding));
    }
    return texts;
  }

  /**
   * Returns the same text in the encoding that a person or the search log states.
   *
   * @param name such as {@code windows-1251}
   * @throws screen.Failure if there is no such encoding
   */
  public ExportText in(String name) {
    Encoding named =
        Encoding.named(name, encoding)
            .orElseThrow(
                () ->
                    Failure.input(
                        "'"
                            + name
                            + "' is not a known encoding. Name one such as UTF-8, windows-1251,"
                            + " GB18030 or Shift_JIS."));
    return named.equals(encoding) ? this : new ExportText(member, bytes, named);
  }

  /** Whether its encoding is uncertain. */
  public boolean isInDoubt() {
    return encoding.unsure();
  }

  /** Its name within a zip file; "" for the file itself. */
  public String member() {
    return member;
  }

  /** The encoding it is read in, such as {@code UTF-8} or {@code windows-1252}. */
  public String encoding() {
    return encoding.name();
  }

  /** The first {@value #HEAD} characters, lines ended by {@code \n}. */
  public String head() {
    if (head.isEmpty()) {
      try {
        head = readHead();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return head;
  }

  /** Opens the whole text, without byte order marks; line ends as in the file. */
  public Reader open() throws IOException {
    InputStream in = bytes.open();
    try {
      in.skipNBytes(encoding.mark());
      return new MarkFilter(
          encoding.charset().equals(StandardCharsets.UTF_8)
              ? new Utf8Reader(in)
              : new StrictReader(in, encoding.charset()));
    } catch (IOException | RuntimeException e) {
      in.close();
      throw e;
    }
  }

  /** Returns a few lines from this one on, to show where something cannot be read. */
  public String excerpt(int line) throws IOException {
    StringBuilder shown = new StringBuilder();
    try (Reader reader = open()) {
      Lines lines = new Lines(reader);
      while (lines.next() && lines.number() < line + SHOWN_LINES && shown.length() < SHOWN) {
        if (lines.number() >= line) {
          shown.append(lines.text(), 0, Math.min(SHOWN, lines.text().length())).append('\n');
        }
      }
    }
    return shown.toString();
  }

  private String readHead() throws IOException {
    StringBuilder text = new StringBuilder(1 << 12);
    char[] buffer = new char[1 << 13];
    try (Reader reader = open()) {
      int read = reader.read(buffer);
      while (read >= 0 && text.length() < HEAD) {
        text.append(buffer, 0, Math.min(read, HEAD - text.length()));
        read = reader.read(buffer);
      }
    }
    return text.toString().replace("\r\n", "\n").replace('\r', '\n');
  }
}

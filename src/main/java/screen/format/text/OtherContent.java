package screen.format.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Kinds of files without references, by their beginning. */
public enum OtherContent {
  EMPTY("The file is empty."),
  PDF("This is a PDF"),
  WEB_PAGE("This is a web page"),
  WORD("This is a Word document"),
  /** A presentation, or a workbook in Excel's binary form. */
  OFFICE("This is an Office document that is not read."),
  OPEN_DOCUMENT("This is an OpenDocument file, such as LibreOffice's .ods."),
  OLD_EXCEL("This is an old Excel workbook (.xls)."),
  OLD_WORD("This is an old Word document (.doc)"),
  RICH_TEXT("This is rich text (RTF), as TextEdit and Word save it."),
  DATABASE("This is a database file (SQLite), such as the library of EndNote or Zotero."),
  BINARY("This is neither text nor a kind of compressed file that is known.");

  /** In text, at most one character in this number is a control character. */
  private static final int TEXT_RATIO = 50;

  private final String sentence;

  OtherContent(String sentence) {
    this.sentence = sentence;
  }

  /** Whether such a file never contains references, though text in it may look like some. */
  public boolean isNeverExport() {
    return switch (this) {
      case PDF, OLD_EXCEL, OLD_WORD, RICH_TEXT, DATABASE -> true;
      default -> false;
    };
  }

  /** A sentence, or its beginning where no full stop ends it. */
  public String sentence() {
    return sentence;
  }

  /**
   * Returns the kind of a file; empty for other text.
   *
   * @param texts those of a file, or of the files in an archive
   */
  public static Optional<OtherContent> of(List<ExportText> texts) {
    String head = texts.isEmpty() ? "" : texts.get(0).head();
    String start = head.stripLeading().toLowerCase(Locale.ROOT);
    if (start.isEmpty()) {
      return Optional.of(EMPTY);
    }
    if (start.startsWith("%pdf-")) {
      return Optional.of(PDF);
    }
    if (start.startsWith("<!doctype html") || start.startsWith("<html")) {
      return Optional.of(WEB_PAGE);
    }
    if (has(texts, "word/")) {
      return Optional.of(WORD);
    }
    if (has(texts, "xl/") || has(texts, "ppt/")) {
      return Optional.of(OFFICE);
    }
    if (texts.size() > 1 && start.startsWith("application/vnd.oasis.opendocument")) {
      return Optional.of(OPEN_DOCUMENT);
    }
    if (start.startsWith("{\\rtf")) {
      return Optional.of(RICH_TEXT);
    }
    if (head.startsWith("SQLite format 3")) {
      return Optional.of(DATABASE);
    }
    if (head.startsWith("\u00d0\u00cf\u0011\u00e0")) {
      return Optional.of(head.contains("W\0o\0r\0d\0D\0o\0c") ? OLD_WORD : OLD_EXCEL);
    }
    long controls = head.chars().filter(OtherContent::isControl).count();
    return controls * TEXT_RATIO > head.length() ? Optional.of(BINARY) : Optional.empty();
  }

  private static boolean has(List<ExportText> texts, String folder) {
    return texts.stream().anyMatch(text -> text.member().startsWith(folder));
  }

  private static boolean isControl(int character) {
    return character == 0xfffd
        || (Character.isISOControl(character) && "\t\n\r\f\u001a".indexOf(character) < 0);
  }
}

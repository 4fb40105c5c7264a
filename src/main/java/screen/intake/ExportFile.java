package screen.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import screen.Failure;
import screen.PrintableText;
import screen.Reason;
import screen.Sha256;
import screen.format.ExportFormat;
import screen.format.OneFormat;
import screen.format.entry.ExportReader;
import screen.format.sheet.Workbook;
import screen.format.table.MappedTable;
import screen.format.text.ExportText;
import screen.format.text.OtherContent;
import screen.protocol.Source;

/** An export on disk whose format is recognised. */
final class ExportFile {
  private static final ExportFormat.Recognised BY_COLUMNS =
      new ExportFormat.Recognised(
          ExportFormat.CSV, "a table with the columns that the config names");

  /** The number of bytes that are looked at for anything but white space. */
  private static final int BLANK_LIMIT = 1 << 10;

  private final String name;
  private final String sha256;
  private final Sheets sheets;
  private final List<ExportText> texts;
  private final ExportFormat.Recognised recognised;
  private final ExportReader reader;
  private final boolean given;

  private ExportFile(
      String name,
      String sha256,
      Sheets sheets,
      ExportFormat.Recognised recognised,
      ExportReader reader,
      boolean given) {
    this.name = name;
    this.sha256 = sha256;
    this.sheets = sheets;
    this.texts = sheets.texts();
    this.recognised = recognised;
    this.reader = reader;
    this.given = given;
  }

  /**
   * Opens a file and recognises its format by its content.
   *
   * @param name as messages show it
   * @param source the source of the export, which may name the columns of its own kind of table
   * @param given the format if the user or the search log names it
   * @param encoding the encoding that the user or the search log names; "" if neither does
   */
  static ExportFile open(
      Path file, String name, Source source, Optional<ExportFormat> given, String encoding) {
    Optional<MappedTable> own = ownTable(source, given);
    try {
      Sheets sheets =
          Workbook.is(file)
              ? Sheets.of(file, head -> isTable(head, own, given))
              : Sheets.none(decoded(ExportText.in(() -> Files.newInputStream(file)), encoding));
      List<ExportText> texts = sheets.texts();
      if (OtherContent.of(texts).filter(OtherContent::isNeverExport).isPresent()) {
        throw UnrecognisedFile.failure(name, texts, source.id());
      }
      Optional<ExportReader> mapped = own.flatMap(table -> mapped(table, source, texts));
      if (mapped.isPresent()) {
        return new ExportFile(name, sha256(file, name), sheets, BY_COLUMNS, mapped.get(), false);
      }
      ExportFormat.Recognised recognised =
          given
              .map(format -> new ExportFormat.Recognised(format, "as --format says"))
              .or(() -> recognised(texts))
              .orElseThrow(() -> UnrecognisedFile.failure(name, texts, source.id()));
      if (given.isEmpty() && texts.size() > 1) {
        recognised = ofAll(texts, recognised);
      }
      ExportReader reader = recognised.format().reader();
      return new ExportFile(
          name, sha256(file, name), sheets, recognised, reader, given.isPresent());
    } catch (IOException e) {
      throw unreadable(name, e);
    } catch (UncheckedIOException e) {
      throw unreadable(name, Objects.requireNonNull(e.getCause()));
    } catch (Failure e) {
      throw e.file().isEmpty() ? e.in(name) : e;
    }
  }

  /** The table whose columns the config names; empty if the file cannot be one. */
  private static Optional<MappedTable> ownTable(Source source, Optional<ExportFormat> given) {
    boolean may = given.orElse(ExportFormat.CSV) == ExportFormat.CSV;
    return source.columns().isEmpty() || !may
        ? Optional.empty()
        : Optional.of(MappedTable.of(source.columns()));
  }

  /** Whether a sheet looks like the expected table. */
  private static boolean isTable(
      String head, Optional<MappedTable> own, Optional<ExportFormat> given) {
    if (own.isPresent()) {
      return own.get().fits(head);
    }
    return given.isPresent()
        ? given.get().reader().recognise(head).isPresent()
        : ExportFormat.recognise(head).isPresent();
  }

  /** Whether a file contains only white space, judging by its first bytes. */
  static boolean isBlank(Path file, String name) {
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readNBytes(BLANK_LIMIT), StandardCharsets.UTF_8)
          .replace("\uFEFF", "")
          .isBlank();
    } catch (IOException e) {
      throw unreadable(name, e);
    }
  }

  /**
   * Decodes the texts as the encoding says. For an archive the log names the encoding of the first
   * file; the others keep their own.
   */
  private static List<ExportText> decoded(List<ExportText> texts, String encoding) {
    boolean own =
        encoding.isEmpty()
            || texts.isEmpty()
            || (texts.get(0).encoding().equals(encoding) && texts.size() > 1);
    return own ? texts : texts.stream().map(text -> text.in(encoding)).toList();
  }

  private static Optional<ExportFormat.Recognised> recognised(List<ExportText> texts) {
    return texts.stream().findFirst().flatMap(text -> ExportFormat.recognise(text.head()));
  }

  private static Optional<ExportReader> mapped(
      MappedTable table, Source source, List<ExportText> texts) {
    for (ExportText text : texts) {
      if (!table.fits(text.head())) {
        requireOtherKind(text, table, source);
        return Optional.empty();
      }
    }
    return texts.isEmpty() ? Optional.empty() : Optional.of(table.reader());
  }

  /** Refuses a table without the columns. Files of other known formats are fine. */
  private static void requireOtherKind(ExportText text, MappedTable table, Source source) {
    Optional<ExportFormat> format =
        ExportFormat.recognise(text.head()).map(ExportFormat.Recognised::format);
    if (format.isEmpty() ? UnrecognisedFile.isTable(text) : format.get().isTable()) {
      throw UnrecognisedFile.withoutColumns(text, table, source.id(), format);
    }
  }

  /**
   * The format for all members of a zip file, as the search log has one format for a file. RIS of
   * several producers counts as one format.
   */
  private static ExportFormat.Recognised ofAll(
      List<ExportText> texts, ExportFormat.Recognised first) {
    ExportFormat.Recognised all = first;
    for (ExportText text : texts) {
      Optional<ExportFormat> found =
          ExportFormat.recognise(text.head()).map(ExportFormat.Recognised::format);
      ExportFormat own = found.orElse(first.format());
      if (own != first.format() && own.isRis() && first.format().isRis()) {
        all = new ExportFormat.Recognised(ExportFormat.RIS, "RIS of several producers");
      } else if (own != first.format()) {
        throw Failure.input(
            "The zip file contains exports in different formats: "
                + texts.get(0).member()
                + " is "
                + first.format().id()
                + ", "
                + text.member()
                + " is "
                + own.id()
                + ". Unpack it and import each under its own source.");
      }
    }
    return all;
  }

  String sha256() {
    return sha256;
  }

  ExportFormat format() {
    return recognised.format();
  }

  String why() {
    String sheet =
        sheets.name().isEmpty() ? "" : ", on the sheet '" + PrintableText.text(sheets.name()) + "'";
    return recognised.why() + sheet;
  }

  /** The format that the content suggests, if any, even if the user named another. */
  Optional<ExportFormat.Recognised> content() {
    return given ? recognised(texts) : Optional.of(recognised);
  }

  String encoding() {
    return texts.isEmpty() ? "" : texts.get(0).encoding();
  }

  /** Reads all entries; in an archive, member after member. */
  void read(RecordReading reading) {
    sheets.others().forEach(reading::noteUnread);
    for (ExportText text : texts) {
      if (text.isInDoubt()) {
        throw Failure.input(
                "The encoding of its letters beyond A to Z is not certain, so that"
                    + " names and titles might be garbled. Export it again as UTF-8, or name the"
                    + " encoding, as in --encoding windows-1251.")
            .in(name);
      }
      reading.begin(text);
      try (Reader characters = text.open()) {
        reader.read(OneFormat.of(format(), given, characters), reading);
      } catch (IOException e) {
        throw unreadable(name, e);
      } catch (UncheckedIOException e) {
        throw unreadable(name, Objects.requireNonNull(e.getCause()));
      } catch (Failure e) {
        throw e.file().isEmpty() ? e.at(name, e.line()) : e;
      }
      reading.end();
    }
  }

  private static Failure unreadable(String name, IOException e) {
    return Failure.input("Cannot read: " + Reason.of(e) + ".").in(name).because(e);
  }

  static String sha256(Path file, String name) {
    try (InputStream in = Files.newInputStream(file)) {
      DigestInputStream digest = new DigestInputStream(in, Sha256.digest());
      byte[] buffer = new byte[1 << 18];
      while (digest.read(buffer) >= 0) {
        // reading updates the digest
      }
      return HexFormat.of().formatHex(digest.getMessageDigest().digest());
    } catch (IOException e) {
      throw unreadable(name, e);
    }
  }
}

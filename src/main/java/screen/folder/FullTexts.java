package screen.folder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import screen.Failure;
import screen.Reason;
import screen.folder.disk.AtomicFile;
import screen.folder.disk.Leftovers;
import screen.record.Fields;
import screen.record.RecordId;
import screen.record.SafeName;
import screen.record.WebLink;

/** The full texts of reports: {@code fulltext/<record>.pdf} in the review folder, else a link. */
public final class FullTexts {
  private static final byte[] BEGIN = "%PDF-".getBytes(StandardCharsets.US_ASCII);

  private final Path folder;

  /** The result of storing a PDF. */
  public enum Stored {
    NEW,
    /** The folder already has exactly this PDF. */
    SAME,
    REPLACED,
    /** The folder has another PDF of the record, which is still there. */
    REFUSED
  }

  /** Full texts of a review folder. */
  public FullTexts(Path root) {
    this.folder = root.resolve("fulltext");
  }

  /**
   * The name of a record's PDF: its id, with {@code _} for characters that a file name should not
   * contain, so that no id leads out of the folder or to the PDF of another record.
   */
  private static String fileName(RecordId record) {
    return SafeName.ofFile(record) + ".pdf";
  }

  /** The path of a record's PDF, relative to the review folder. */
  public static String place(RecordId record) {
    return "fulltext/" + fileName(record);
  }

  /** The full text to open, a path or a web address; empty if there is none. */
  public Optional<String> locate(RecordId record, Fields fields) {
    return pdf(record)
        .map(Path::toString)
        .or(() -> WebLink.of(fields).stream().map(WebLink::address).findFirst());
  }

  /** The PDF, if there is one that really is within the folder. */
  public Optional<Path> pdf(RecordId record) {
    Path file = folder.resolve(fileName(record));
    try {
      return Files.isRegularFile(file) && file.toRealPath().startsWith(folder.toRealPath())
          ? Optional.of(file)
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Whether a file begins as each PDF does. */
  public static boolean isPdf(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return Arrays.equals(in.readNBytes(BEGIN.length), BEGIN);
    } catch (IOException e) {
      throw Failure.folder("Cannot read: " + Reason.of(e) + ".").in(file.toString()).because(e);
    }
  }

  /**
   * Copies a PDF to the place of a record's, completely or not at all; it is on the disk when this
   * returns. The caller has locked the folder.
   *
   * @param replaces whether another PDF of the record may be replaced
   * @throws Failure if it cannot be written
   */
  public Stored store(RecordId record, Path upload, boolean replaces) {
    Path file = folder.resolve(fileName(record));
    boolean taken = Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    try {
      if (pdf(record).isPresent() && Files.mismatch(file, upload) < 0) {
        return Stored.SAME;
      }
    } catch (IOException e) {
      throw Failure.folder("Cannot read: " + Reason.of(e) + ".").in(place(record)).because(e);
    }
    if (taken && !replaces) {
      return Stored.REFUSED;
    }
    Leftovers.remove(folder);
    try (AtomicFile.Written written = AtomicFile.prepareCopy(file, upload)) {
      written.put();
    }
    return taken ? Stored.REPLACED : Stored.NEW;
  }
}

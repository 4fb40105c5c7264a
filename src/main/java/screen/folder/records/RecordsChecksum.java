package screen.folder.records;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.CRC32;
import screen.Failure;
import screen.Reason;
import screen.folder.disk.AtomicFile;
import screen.folder.disk.Presence;

/**
 * {@code records.crc32}: the checksum of {@code records.jsonl}, by which every command that reads
 * all records detects a change. It is the CRC-32 of the lines, each with {@code \n}, without blank
 * lines. A CRC-32 costs almost nothing compared to reading, a SHA-256 up to a second.
 */
final class RecordsChecksum {
  private static final String FILE = "records.crc32";
  static final String NAME = "records/" + FILE;

  private final CRC32 sum = new CRC32();

  /** Adds the next line, given without line end. */
  void add(byte[] line) {
    sum.update(line);
    sum.update('\n');
  }

  private String text() {
    return String.format(Locale.ROOT, "%08x  records.jsonl", sum.getValue());
  }

  /** Writes the checksum of all lines added. */
  AtomicFile.Written prepare(Path records) {
    return AtomicFile.prepare(
        records.resolveSibling(FILE), (text() + "\n").getBytes(StandardCharsets.UTF_8));
  }

  /** Whether the lines added have this stored checksum. */
  boolean fits(String stored) {
    return stored.equals(text());
  }

  /** The stored checksum; empty if an earlier version wrote the records. */
  static Optional<String> stored(Path records) {
    Path file = records.resolveSibling(FILE);
    if (!Presence.exists(file, NAME)) {
      return Optional.empty();
    }
    try {
      return Optional.of(Files.readString(file, StandardCharsets.ISO_8859_1).stripTrailing());
    } catch (IOException e) {
      throw Failure.folder("Cannot read: " + Reason.of(e) + ".").in(NAME).because(e);
    }
  }
}

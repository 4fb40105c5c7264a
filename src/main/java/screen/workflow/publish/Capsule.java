package screen.workflow.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import screen.Failure;
import screen.Sha256;
import screen.folder.disk.AtomicFile;
import screen.folder.disk.Folders;

/** A published review on the disk: a folder, or a zip if its name ends so. */
final class Capsule {
  /** The earliest time that a zip can have: the same files give the same bytes. */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private Capsule() {}

  /**
   * Writes the files.
   *
   * @param target a new zip, or a new or empty folder
   */
  static void write(SortedMap<String, byte[]> files, Path target) {
    if (isZip(target)) {
      AtomicFile.write(target, out -> zip(files, out));
    } else {
      files.forEach((path, bytes) -> AtomicFile.write(target.resolve(path), bytes));
    }
  }

  /**
   * Refuses a place where something is already.
   *
   * @param target a new file or folder, or an empty folder
   */
  static void requireNew(Path target) {
    try (Stream<Path> there = Files.isDirectory(target) ? Files.list(target) : Stream.empty()) {
      if (Files.isRegularFile(target) || there.findAny().isPresent()) {
        throw Failure.usage("This exists already: name a new folder or file.")
            .in(target.toString());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static boolean isZip(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(".zip");
  }

  private static void zip(SortedMap<String, byte[]> files, OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    for (var file : files.entrySet()) {
      ZipEntry entry = new ZipEntry(file.getKey());
      entry.setTimeLocal(TIME);
      zip.putNextEntry(entry);
      zip.write(file.getValue());
      zip.closeEntry();
    }
    zip.finish();
  }

  /**
   * Reads the files that the description lists, and compares them with it.
   *
   * @throws Failure if one is missing, differs or would lie outside of the review's folder
   */
  static SortedMap<String, byte[]> read(Path source) {
    SortedMap<String, byte[]> all = Files.isDirectory(source) ? folder(source) : unzipped(source);
    byte[] description = all.get(CrateMetadata.FILE);
    if (description == null) {
      throw Failure.input(
              "This is not a published review: it has no "
                  + CrateMetadata.FILE
                  + ". Name the folder or zip that `screen publish` wrote.")
          .in(source.toString());
    }
    SortedMap<String, byte[]> files = new TreeMap<>();
    CrateMetadata.read(description)
        .forEach(
            (path, sha256) -> {
              byte[] bytes = all.get(path);
              if (bytes == null || !Sha256.hex(bytes).equals(sha256)) {
                throw Failure.input(
                        path
                            + (bytes == null ? " is missing." : " was changed after publication.")
                            + " Get the published review again.")
                    .in(source.toString());
              }
              if (isOutside(path)) {
                throw Failure.input(path + " lies outside of the review.").in(source.toString());
              }
              files.put(path, bytes);
            });
    return files;
  }

  private static boolean isOutside(String path) {
    Path root = Path.of("review").toAbsolutePath();
    return path.contains("\\")
        || path.contains(":")
        || !root.resolve(path).normalize().startsWith(root);
  }

  private static SortedMap<String, byte[]> folder(Path folder) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    try {
      for (Map.Entry<String, Path> file : Folders.files(folder).entrySet()) {
        files.put(file.getKey(), Files.readAllBytes(file.getValue()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  private static SortedMap<String, byte[]> unzipped(Path file) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    try (InputStream in = Files.newInputStream(file);
        ZipInputStream zip = new ZipInputStream(in, StandardCharsets.UTF_8)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (!entry.isDirectory()) {
          files.put(entry.getName(), zip.readAllBytes());
        }
      }
    } catch (ZipException e) {
      throw Failure.input("The zip is damaged: " + e.getMessage()).in(file.toString()).because(e);
    } catch (IOException e) {
      throw Failure.input("It cannot be read.").in(file.toString()).because(e);
    }
    return files;
  }
}

package screen.format.text;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import screen.Failure;

/** Unpacks compressed files in a stream; no member is written to disk. */
final class Container {
  private static final int MOST_MEMBERS = 1000;

  /**
   * One export in a file.
   *
   * @param name "" for the file as a whole
   */
  record Member(String name, ByteSource bytes) {}

  private Container() {}

  static List<Member> members(ByteSource file) throws IOException {
    byte[] start;
    try (InputStream in = file.open()) {
      start = in.readNBytes(4);
    }
    if (isGzip(start)) {
      return List.of(new Member("", () -> gzip(file)));
    }
    if (start.length == 4 && start[0] == 'P' && start[1] == 'K' && start[2] < 8) {
      return zipped(file);
    }
    return List.of(new Member("", file));
  }

  private static boolean isGzip(byte[] start) {
    return start.length > 2 && (start[0] & 0xff) == 0x1f && (start[1] & 0xff) == 0x8b;
  }

  private static InputStream gzip(ByteSource file) throws IOException {
    CountedInput packed = new CountedInput(file.open());
    try {
      return unpacked(packed, packed);
    } catch (IOException | RuntimeException e) {
      packed.close();
      throw e;
    }
  }

  /**
   * Unpacks gzip.
   *
   * @param packed bytes of the file on disk, against which the unpacked size is measured
   */
  private static InputStream unpacked(InputStream gzip, CountedInput packed) throws IOException {
    try {
      return new UnpackedInput(new GZIPInputStream(gzip, 1 << 16), packed::count);
    } catch (ZipException | EOFException e) {
      throw UnpackedInput.damaged(e);
    }
  }

  private static List<Member> zipped(ByteSource file) throws IOException {
    List<Member> members = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(new BufferedInputStream(file.open()))) {
      int index = 0;
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        int at = index++;
        if (isExport(entry)) {
          members.add(new Member(entry.getName(), () -> member(file, at)));
        }
        if (index > MOST_MEMBERS) {
          throw Failure.input(
              "The zip file contains over "
                  + MOST_MEMBERS
                  + " files. Unpack it and import the exports in it.");
        }
      }
    } catch (ZipException | EOFException | IllegalArgumentException e) {
      throw Failure.input(
              "The zip file is damaged or cut short. Download it again, or unpack it yourself and"
                  + " import what is in it.")
          .because(e);
    }
    if (members.isEmpty()) {
      throw Failure.input("The zip file contains no file.");
    }
    return members;
  }

  private static boolean isExport(ZipEntry entry) {
    String name = entry.getName();
    String last = name.substring(name.lastIndexOf('/') + 1);
    return !entry.isDirectory() && !name.startsWith("__MACOSX/") && !last.startsWith(".");
  }

  private static InputStream member(ByteSource file, int index) throws IOException {
    CountedInput packed = new CountedInput(file.open());
    ZipInputStream zip = new ZipInputStream(packed);
    try {
      for (int i = 0; i <= index; i++) {
        zip.getNextEntry();
      }
      InputStream member = new BufferedInputStream(new UnpackedInput(zip, packed::count));
      member.mark(4);
      byte[] start = member.readNBytes(4);
      member.reset();
      return isGzip(start) ? unpacked(member, packed) : member;
    } catch (IOException | RuntimeException e) {
      zip.close();
      throw e;
    }
  }
}

package screen;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.ReadOnlyFileSystemException;

/** Describes an I/O error in words. */
public final class Reason {
  private Reason() {}

  public static String of(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "there is no such file or folder";
    }
    if (e instanceof AccessDeniedException) {
      return "access is denied";
    }
    if (e instanceof CharacterCodingException) {
      return "it is not text in UTF-8";
    }
    if (e instanceof FileSystemException system && system.getReason() != null) {
      return String.valueOf(system.getReason());
    }
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }

  public static String of(ReadOnlyFileSystemException e) {
    return "the file system is read-only";
  }
}

package screen;

import java.nio.file.Path;
import java.time.OffsetDateTime;

/** What a use case knows of its surroundings: where to print, and the time. */
public interface Console extends Progress.Display {
  /** Whether the result is one JSON object. */
  boolean json();

  /** Whether the user asked for details. */
  boolean verbose();

  /** The time of this command, to the second, with the offset of the place. */
  OffsetDateTime now();

  /** A path as the user means it: relative to where the command was called. */
  Path path(Path given);

  /** Prints a line of the result; nothing where the result is JSON. */
  void print(String line);

  /** Prints a line that is no result; nothing where the user wants results alone. */
  void talk(String line);

  /** Prints a warning, as {@link #talk} does. */
  default void warn(String line) {
    talk("warning: " + line);
  }

  /** Says that a derived file is made again, and why. */
  default void talkOfRepair(Failure why) {
    talk(why.described() + " This is done now.");
  }

  /** Prints the one JSON object of a command. */
  void printJson(Object value);
}

package screen;

import java.nio.file.Path;
import java.time.OffsetDateTime;

/** The surroundings of a use case: where it prints, and the time. */
public interface Console extends Progress.Display {
  /** Whether the result is one JSON object. */
  boolean json();

  /** Whether the user asked for details. */
  boolean verbose();

  /** The time of this command, to the second, with the local offset. */
  OffsetDateTime now();

  /** Resolves a path that the user gave against the folder in which the command was called. */
  Path path(Path given);

  /** Prints a line of the result; nothing where the result is JSON. */
  void print(String line);

  /** Prints a line that is not part of the result; nothing with {@code --quiet}. */
  void talk(String line);

  /** Prints a warning, as {@link #talk} does. */
  default void warn(String line) {
    talk("warning: " + line);
  }

  /** Reports that a derived file is written again, and why. */
  default void talkOfRepair(Failure why) {
    talk(why.described() + " The command does that now.");
  }

  /** Prints the one JSON object of a command. */
  void printJson(Object value);
}

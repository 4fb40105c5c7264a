package screen.folder.config;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import screen.ConflictMarkers;
import screen.Failure;
import screen.Reason;
import screen.protocol.Protocol;
import screen.yaml.Node;

/**
 * Reads {@code screening-config.yaml}; reports a mistake with its line and the nearest known key or
 * value.
 */
public final class ProtocolFile {
  private ProtocolFile() {}

  public static Protocol read(Path file) {
    String name = String.valueOf(file.getFileName());
    String yaml = text(file, name);
    ConflictMarkers.refuse(yaml, name);
    Node root = Node.parse(yaml, name);
    if (root.isAbsent()) {
      throw Failure.input(
              "The config is empty. Put back a copy of it (`git checkout "
                  + name
                  + "`), or delete it and run `screen init`, which writes one to start from.")
          .in(name);
    }
    return ProtocolYaml.read(root);
  }

  private static String text(Path file, String name) {
    try {
      return Files.readString(file);
    } catch (CharacterCodingException e) {
      throw Failure.input(
              "This line is not UTF-8. Save the file as UTF-8: in the editor, \"Save as\" or \"Save"
                  + " with encoding\".")
          .at(name, firstLineNotUtf8(file, name))
          .because(e);
    } catch (IOException e) {
      throw Failure.input("Cannot read: " + Reason.of(e) + ".").in(name).because(e);
    }
  }

  private static int firstLineNotUtf8(Path file, String name) {
    try {
      // Each byte that is not UTF-8 becomes the replacement character.
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      int at = Math.max(0, text.indexOf('\ufffd'));
      return 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
    } catch (IOException e) {
      throw Failure.input("Cannot read: " + Reason.of(e) + ".").in(name).because(e);
    }
  }
}

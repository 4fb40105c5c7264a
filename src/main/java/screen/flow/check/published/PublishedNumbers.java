package screen.flow.check.published;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import screen.Failure;
import screen.Reason;
import screen.flow.check.Published;
import screen.yaml.Node;

/** Reads published numbers from a file of any known kind, recognised by its content. */
public final class PublishedNumbers {
  /** In bytes; far more than any diagram needs, so that a wrong file is rejected unread. */
  private static final int LARGEST = 4 << 20;

  private static final Pattern CSV_HEADER = Pattern.compile("\\s*\"?data\"?\\s*[,;].*");

  private static final String KNOWN =
      "`screen check FILE` takes flow.json of `screen report` (has 'identified'), the CSV of the"
          + " PRISMA2020 R package (first column 'data'), or a YAML of statements (has"
          + " 'statements').";

  private PublishedNumbers() {}

  /**
   * Reads the numbers in a file.
   *
   * @param name its name in messages
   * @throws Failure of kind INPUT if it cannot be read or is of no known kind
   */
  public static Published read(Path file, String name) {
    String text = text(file, name);
    if (text.isBlank()) {
      throw Failure.input("The file is empty.").in(name);
    }
    if (isBinary(text)) {
      throw Failure.input(
              "This is not text. "
                  + KNOWN
                  + " From a PDF or a Word document, write its numbers into"
                  + " a YAML of statements.")
          .in(name);
    }
    String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    if (CSV_HEADER.matcher(first).matches()) {
      return Published.of(RPackageCsv.read(text, name));
    }
    Node root = Node.parse(text, name);
    if (root.has("statements") || root.has("agreements")) {
      return StatementsYaml.read(root);
    }
    if (root.has("identified")) {
      return Published.of(FlowJsonReader.read(root));
    }
    throw Failure.input("This is not a file with the numbers of a flow. " + KNOWN).in(name);
  }

  /** Whether it has characters that no text has. */
  private static boolean isBinary(String text) {
    return text.startsWith("%PDF") || text.indexOf('\0') >= 0;
  }

  private static String text(Path file, String name) {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw Failure.input(
                "The file has more than " + LARGEST + " bytes; a flow diagram's numbers need few.")
            .in(name);
      }
      String text = new String(bytes, StandardCharsets.UTF_8);
      return text.startsWith("\ufeff") ? text.substring(1) : text;
    } catch (NoSuchFileException e) {
      throw Failure.input("There is no such file.").in(name).because(e);
    } catch (IOException e) {
      throw Failure.input("The file cannot be read: " + Reason.of(e) + ".").in(name).because(e);
    }
  }
}

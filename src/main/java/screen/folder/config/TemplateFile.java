package screen.folder.config;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import screen.Nearest;
import screen.extraction.FormField;
import screen.extraction.Template;
import screen.yaml.Node;

/** Reads the extraction forms that ship with the tool. */
final class TemplateFile {
  /** Their ids; each has a resource {@code extraction/ID.yaml}. */
  static final List<String> IDS =
      List.of(
          "characteristics",
          "rob2",
          "robins-i",
          "quadas-2",
          "newcastle-ottawa-cohort",
          "newcastle-ottawa-case-control",
          "jbi-randomised",
          "jbi-case-series",
          "jbi-cohort",
          "jbi-cross-sectional");

  private TemplateFile() {}

  /** The template that a value of the config names. */
  static Template read(Node name) {
    String id = name.scalar();
    if (!IDS.contains(id)) {
      throw name.problem("There is no template '" + id + "'. " + Nearest.hint(id, IDS));
    }
    String file = "extraction/" + id + ".yaml";
    try (InputStream in = TemplateFile.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks " + file);
      }
      Node root = Node.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8), file);
      root.only(List.of("title", "source", "choices", "fields"));
      List<FormField> fields = FieldsYaml.read(root.get("fields"), root.get("choices").texts());
      return new Template(id, root.get("title").scalar(), root.get("source").scalar(), fields);
    } catch (IOException e) {
      throw new IllegalStateException("the jar cannot be read", e);
    }
  }
}

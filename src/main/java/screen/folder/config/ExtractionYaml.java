package screen.folder.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import screen.Counted;
import screen.extraction.ExtractionForm;
import screen.extraction.Extractions;
import screen.extraction.FormField;
import screen.extraction.Template;
import screen.protocol.Reviewers;
import screen.yaml.Node;

/** Reads {@code extraction} of the config: what is extracted from each included study. */
final class ExtractionYaml {
  private static final List<String> KEYS =
      List.of("votes", "template", "fields", "arms", "timepoints", "forest");

  private ExtractionYaml() {}

  static ExtractionForm read(Node extraction, Reviewers team) {
    extraction.only(KEYS);
    if (extraction.isAbsent()) {
      return ExtractionForm.NONE;
    }
    List<Template> templates = templates(extraction.get("template"));
    Node own = extraction.get("fields");
    if (templates.isEmpty() && own.list().isEmpty()) {
      throw extraction.problem(
          "`extraction` names no field. Write `template: characteristics`, or list `fields`.");
    }
    if (team.knows(Extractions.CONSENSUS)) {
      throw extraction.problem(
          "A reviewer cannot be called '"
              + Extractions.CONSENSUS
              + "', as the file of values on which two people agreed has this name.");
    }
    Map<String, FormField> fields = new LinkedHashMap<>();
    templates.forEach(
        template -> template.fields().forEach(field -> fields.put(field.id(), field)));
    // A field of the same id replaces that of a template, in its place.
    FieldsYaml.read(own).forEach(field -> fields.put(field.id(), field));
    FieldsYaml.requireUnits(own, fields);
    return new ExtractionForm(
        extractors(extraction.get("votes"), team),
        List.copyOf(fields.values()),
        templates.stream().map(template -> withFieldsOf(template, fields)).toList(),
        names(extraction.get("arms")),
        names(extraction.get("timepoints")),
        PlotsYaml.read(extraction.get("forest"), fields));
  }

  private static Template withFieldsOf(Template template, Map<String, FormField> fields) {
    return new Template(
        template.id(),
        template.title(),
        template.source(),
        template.fields().stream().map(it -> fields.getOrDefault(it.id(), it)).toList());
  }

  private static int extractors(Node votes, Reviewers team) {
    int people = team.screeners().size();
    int needed = votes.whole().orElse(Math.min(2, people));
    if (needed < 1 || needed > people) {
      throw votes.problem(
          "`extraction.votes` is "
              + needed
              + ", but there "
              + Counted.form(people, "is ", "are ")
              + Counted.of(people, "screener")
              + ".");
    }
    return needed;
  }

  /** One template or a list of them. */
  private static List<Template> templates(Node node) {
    List<Node> names = node.kind() == Node.Kind.SCALAR ? List.of(node) : node.list();
    ConfigList.distinct("template", names);
    List<Template> templates = new ArrayList<>();
    for (Node name : names) {
      templates.add(TemplateFile.read(name));
    }
    return templates;
  }

  private static List<String> names(Node list) {
    ConfigList.distinct(list.path(), list.list());
    for (Node name : list.list()) {
      if (name.scalar().isEmpty() || name.scalar().contains(";")) {
        throw name.problem("A name of " + list.path() + " is a text without a semicolon.");
      }
    }
    return list.texts();
  }
}

package screen.folder.config;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import screen.Nearest;
import screen.extraction.ExtractionForm;
import screen.extraction.FieldType;
import screen.extraction.FormField;
import screen.extraction.Level;
import screen.yaml.Node;

/** Reads the fields of an extraction form, of the config or of a template. */
final class FieldsYaml {
  private static final List<String> KEYS =
      List.of(
          "id",
          "label",
          "type",
          "unit",
          "per",
          "required",
          "help",
          "choices",
          "range",
          "tolerance",
          "role",
          "about",
          "unit-of",
          "whole-numbers");

  private static final Set<String> RESERVED =
      Set.of(ExtractionForm.ARMS.id(), ExtractionForm.TIMEPOINTS.id(), ExtractionForm.DONE);

  private FieldsYaml() {}

  static List<FormField> read(Node list) {
    return read(list, List.of());
  }

  /**
   * Reads fields.
   *
   * @param usual the choices of a field of type choice that lists none
   */
  static List<FormField> read(Node list, List<String> usual) {
    List<String> ids = ConfigList.ids(list);
    List<FormField> fields = new ArrayList<>();
    for (Node node : list.list()) {
      node.only(KEYS);
      String id = ids.get(fields.size());
      if (RESERVED.contains(id)) {
        throw node.get("id")
            .problem("'" + id + "' is a word of the form itself. Choose another id.");
      }
      fields.add(field(id, node, usual));
    }
    return fields;
  }

  private static FormField field(String id, Node node, List<String> usual) {
    FieldType type = type(node);
    return new FormField(
        id,
        node.get("label").scalarOr(label(id)),
        type,
        node.get("unit").scalar(),
        level(node.get("per")),
        node.get("required").isTrue(),
        node.get("help").scalar(),
        limits(type, node, usual),
        new FormField.Meaning(
            ConfigWords.chosen(node.get("role"), FormField.Role.OTHER),
            node.get("about").scalar(),
            node.get("unit-of").scalar(),
            node.get("whole-numbers").isTrue()));
  }

  /** Such as {@code Age range} for {@code age-range}. */
  private static String label(String id) {
    String words = id.replace('-', ' ').replace('_', ' ');
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static FieldType type(Node node) {
    if (!node.has("type")) {
      throw node.problem(
          "The field '"
              + node.get("id").scalar()
              + "' needs a type: "
              + String.join(", ", Stream.of(FieldType.values()).map(FieldType::id).toList())
              + ".");
    }
    Map<String, FieldType> known = new TreeMap<>();
    Stream.of(FieldType.values()).forEach(type -> known.put(type.id(), type));
    return node.get("type").oneOf(known, FieldType.TEXT);
  }

  /** {@code study}, {@code arm}, {@code arm+timepoint} or {@code [arm, timepoint]}. */
  private static Level level(Node per) {
    if (per.kind() == Node.Kind.LIST) {
      if (per.texts().equals(List.of("arm", "timepoint"))) {
        return Level.ARM_TIMEPOINT;
      }
      throw per.problem("`per` is study, arm, or [arm, timepoint].");
    }
    Map<String, Level> known = new LinkedHashMap<>();
    Stream.of(Level.values()).forEach(level -> known.put(level.id(), level));
    return per.oneOf(known, Level.STUDY);
  }

  private static FormField.Limits limits(FieldType type, Node node, List<String> usual) {
    Node choices = node.get("choices");
    ConfigList.distinct("choices", choices.list());
    List<String> words = choices.list().isEmpty() ? usual : choices.texts();
    if (type == FieldType.CHOICE && words.size() < 2) {
      throw node.problem("A field of type choice needs two or more `choices`.");
    }
    if (type != FieldType.CHOICE && !choices.isAbsent()) {
      throw choices.problem("Only a field of type choice has `choices`.");
    }
    if (words.stream().anyMatch(String::isEmpty)) {
      throw choices.problem("A choice is a text.");
    }
    BigDecimal tolerance = node.get("tolerance").number().orElse(BigDecimal.ZERO);
    if (tolerance.signum() < 0) {
      throw node.get("tolerance").problem("`tolerance` is 0 or more.");
    }
    List<Node> ends = ends(node.get("range"));
    return new FormField.Limits(
        type == FieldType.CHOICE ? words : List.of(), end(ends, 0), end(ends, 1), tolerance);
  }

  private static List<Node> ends(Node range) {
    List<Node> ends = range.list();
    boolean inOrder =
        ends.size() != 2
            || ends.get(0).number().isEmpty()
            || ends.get(1).number().isEmpty()
            || ends.get(0).number().get().compareTo(ends.get(1).number().get()) < 0;
    if (!range.isAbsent() && (ends.size() != 2 || !inOrder)) {
      throw range.problem(
          "`range` is [LEAST, MOST], such as [0, 100]; an end without a limit is null.");
    }
    return ends;
  }

  private static Optional<BigDecimal> end(List<Node> ends, int which) {
    return ends.isEmpty() ? Optional.empty() : ends.get(which).number();
  }

  /** Refuses a field that gives the unit of none. */
  static void requireUnits(Node list, Map<String, FormField> fields) {
    for (Node node : list.list()) {
      Node of = node.get("unit-of");
      if (!of.isAbsent() && !fields.containsKey(of.scalar())) {
        throw of.problem(
            "There is no field '"
                + of.scalar()
                + "' whose unit this could be. "
                + Nearest.hint(of.scalar(), fields.keySet()));
      }
    }
  }
}

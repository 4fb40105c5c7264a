package screen.folder.config;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import screen.FileName;
import screen.Nearest;
import screen.protocol.Rule;
import screen.record.DocumentType;
import screen.rules.Languages;
import screen.yaml.Node;

/** Reads {@code rules} of the config: what is removed before screening. */
final class RulesYaml {
  private static final List<String> KEYS =
      List.of("id", "label", "remove", "from", "role", "reference");
  private static final Pattern DATE =
      Pattern.compile("[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?");
  private static final String FILE = "file";
  private static final String CLASSIFIER = "pre-screen";

  private RulesYaml() {}

  static List<Rule> read(Node rules) {
    List<Rule> read = new ArrayList<>();
    for (Node rule : rules.list()) {
      read.add(rule(rule.only(KEYS)));
    }
    ConfigList.distinct("rules", idNodes(rules));
    return read;
  }

  /** The ids, which are names of files too where the hits of a rule are in a file. */
  static List<Node> idNodes(Node rules) {
    return rules.list().stream().map(rule -> rule.get("id")).toList();
  }

  private static Rule rule(Node rule) {
    Node id = rule.get("id");
    if (id.isAbsent()) {
      throw rule.problem("Each of rules needs an id.");
    }
    FileName.objectionTo(id.scalar())
        .ifPresent(
            why -> {
              throw id.problem("'" + id.scalar() + "' cannot be a rule's id: " + why);
            });
    String label = rule.get("label").scalarOr(id.scalar());
    String validation = validation(rule);
    Node remove = rule.get("remove");
    Node from = rule.get("from");
    if (remove.isAbsent() == from.isAbsent()) {
      throw rule.problem(
          "The rule '"
              + id.scalar()
              + "' needs either `remove`, such as `remove: {languages-other-than: [English]}`, or"
              + " `from: file`, if another program found its hits.");
    }
    if (remove.isAbsent()) {
      from.oneOf(Map.of(FILE, FILE), FILE);
      return new Rule(id.scalar(), label, Rule.Kind.FILE, List.of(), validation);
    }
    if (!validation.isEmpty()) {
      throw rule.problem("A classifier's hits come from a file: write `from: file`.");
    }
    Map<String, Rule.Kind> kinds = Rule.Kind.byKey();
    if (remove.only(kinds.keySet()).map().size() != 1) {
      throw remove.problem(
          "`remove` of a rule has one key: one of "
              + String.join(", ", kinds.keySet())
              + ". Write a rule for each, so that each is counted.");
    }
    Map.Entry<String, Node> filter = remove.map().entrySet().iterator().next();
    Rule.Kind kind = Optional.ofNullable(kinds.get(filter.getKey())).orElseThrow();
    return new Rule(id.scalar(), label, kind, values(kind, filter.getValue()), "");
  }

  private static String validation(Node rule) {
    Node role = rule.get("role");
    String reference = rule.get("reference").scalar();
    if (role.isAbsent() && !reference.isEmpty()) {
      throw rule.get("reference")
          .problem("`reference` is that of a validation: it goes with `role: pre-screen`.");
    }
    role.oneOf(Map.of(CLASSIFIER, CLASSIFIER), "");
    if (!role.isAbsent() && reference.isEmpty()) {
      throw role.problem(
          "A classifier that removes records before anybody reads needs the reference of its"
              + " validation: add `reference: DOI or citation`. Without one it is AI that people"
              + " must check, and no rule.");
    }
    return reference;
  }

  private static List<String> values(Rule.Kind kind, Node node) {
    boolean dated = kind == Rule.Kind.PUBLISHED_BEFORE || kind == Rule.Kind.PUBLISHED_AFTER;
    List<Node> nodes = node.kind() == Node.Kind.LIST && !dated ? node.list() : List.of(node);
    List<String> values = nodes.stream().map(Node::scalar).filter(v -> !v.isEmpty()).toList();
    if (values.isEmpty()) {
      throw node.problem("`" + node.path() + "` needs a value.");
    }
    nodes.forEach(value -> check(kind, value));
    return values;
  }

  /** Refuses a misspelt value, which would remove all records or none. */
  private static void check(Rule.Kind kind, Node value) {
    String text = value.scalar();
    switch (kind) {
      case LANGUAGES_OTHER_THAN -> {
        if (Languages.code(text).isEmpty()) {
          throw value.problem(
              "'"
                  + text
                  + "' is not a known language. "
                  + Nearest.closest(text, Languages.words())
                      .map(word -> "Did you mean '" + word + "'?")
                      .orElse("Write its English name or its ISO 639 code."));
        }
      }
      case PUBLISHED_BEFORE, PUBLISHED_AFTER -> {
        if (!DATE.matcher(text).matches()) {
          throw value.problem("'" + text + "' is not a date: write 2000, 2000-06 or 2000-06-15.");
        }
      }
      case DOCUMENT_TYPES -> {
        List<String> known = Arrays.stream(DocumentType.values()).map(DocumentType::id).toList();
        if (!known.contains(text)) {
          throw value.problem(
              "'" + text + "' is not a kind of document. " + Nearest.hint(text, known));
        }
      }
      case PUBLICATION_TYPES, FILE -> {}
    }
  }
}

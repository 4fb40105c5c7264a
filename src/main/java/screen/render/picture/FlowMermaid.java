package screen.render.picture;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import screen.render.diagram.BoxNode;
import screen.render.diagram.BoxNode.Role;
import screen.render.diagram.BoxStyle;
import screen.render.diagram.Diagram;
import screen.render.diagram.Diagrams;
import screen.render.diagram.DrawableText;
import screen.render.figures.ReviewReport;

/** Writes the diagram as Mermaid source, for a README; Mermaid itself lays it out. */
public final class FlowMermaid {
  /** Characters that Mermaid, Markdown or HTML might interpret. */
  private static final Pattern MARKS = Pattern.compile("[\"&<>#;`\\\\|{}\\[\\]_~$%*]");

  private static final String CONFIG =
      """
      ---
      config:
        flowchart:
          wrappingWidth: 320
          curve: linear
      ---
      """;

  private static final String INDENT = "\u2003";
  private final Diagram diagram;

  /** Characters that Mermaid does not accept in a description, with their replacements. */
  private static final Map<String, String> SPOKEN =
      Map.of("<", " less than ", ">", " more than ", "&", " and ", "\"", "'", ";", ",");

  private final StringBuilder source = new StringBuilder();

  private FlowMermaid(Diagram diagram) {
    this.diagram = diagram;
  }

  public static String render(ReviewReport report) {
    return new FlowMermaid(Diagrams.of(report.protocol(), report.versions())).text();
  }

  private String text() {
    source.append(CONFIG);
    line(0, "flowchart TD");
    line(1, "accTitle: " + plain(diagram.title()));
    line(1, "accDescr: " + plain(diagram.description()));
    diagram.nodes().forEach(this::node);
    keepTitlesAbove();
    diagram.arrows().forEach(arrow -> line(1, arrow.from() + " --> " + arrow.to()));
    for (Role role : Role.values()) {
      line(1, "classDef " + name(role) + " " + style(BoxStyle.of(role)));
    }
    return source.toString();
  }

  private void node(BoxNode node) {
    String label =
        node.lines().stream()
            .map(
                line -> INDENT.repeat(line.indent()) + escaped(DrawableText.breakable(line.text())))
            .collect(Collectors.joining("<br>"));
    line(1, node.id() + "[\"" + label + "\"]:::" + name(node.role()));
  }

  /** Links each title invisibly to the first box below it. */
  private void keepTitlesAbove() {
    List<BoxNode> titles = diagram.nodes().stream().filter(n -> n.role().isTitle()).toList();
    for (BoxNode title : titles) {
      diagram.nodes().stream()
          .filter(node -> node.column() == title.column() && node.row() > title.row())
          .findFirst()
          .ifPresent(below -> line(1, title.id() + " ~~~ " + below.id()));
    }
  }

  private void line(int depth, String text) {
    source.append("  ".repeat(depth)).append(text).append('\n');
  }

  private static String style(BoxStyle look) {
    return "fill:#"
        + BoxStyle.hex(look.fill())
        + ",stroke:#"
        + BoxStyle.hex(look.stroke())
        + ",color:#"
        + BoxStyle.hex(look.ink())
        + (look.dashed() ? ",stroke-dasharray:4 3" : "")
        + (look.bold() ? ",font-weight:bold" : ",text-align:left");
  }

  private static String name(Role role) {
    return role.name().toLowerCase(Locale.ROOT);
  }

  private static String escaped(String text) {
    return MARKS.matcher(text).replaceAll(match -> "#" + (int) match.group().charAt(0) + ";");
  }

  /** Text for lines in which Mermaid has no escapes. */
  static String plain(String text) {
    String words = text;
    for (Map.Entry<String, String> sign : SPOKEN.entrySet()) {
      words = words.replace(sign.getKey(), sign.getValue());
    }
    return MARKS.matcher(words).replaceAll("").replaceAll(" {2,}", " ").strip();
  }
}

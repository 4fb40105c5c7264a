package screen.cli.shell;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * A manual page in the language of {@code man}, generated from the parser's description of a
 * command.
 */
final class ManualPage {
  private final CommandSpec command;
  private final String version;
  private final CommandLine.Help help;
  private final StringBuilder page = new StringBuilder();

  ManualPage(CommandSpec command, String version) {
    this.command = command;
    this.version = version;
    this.help =
        new CommandLine.Help(
            command, CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
  }

  /** Its name without section, such as {@code prisma-screen-import}. */
  String name() {
    return command.qualifiedName("-");
  }

  /** The page. */
  String text() {
    UsageMessageSpec usage = command.usageMessage();
    page.append(".TH \"" + name().toUpperCase(Locale.ROOT) + "\" \"1\" \"\" \"")
        .append(escaped(version) + "\" \"prisma-screen\"\n");
    heading("NAME");
    line(
        name()
            + " - "
            + sentence(usage.header().length > 0 ? usage.header() : usage.description()));
    heading("SYNOPSIS");
    synopsis(usage.customSynopsis().length > 0);
    heading("DESCRIPTION");
    for (String paragraph : usage.description()) {
      page.append(".PP\n");
      line(String.format(Locale.ROOT, paragraph));
    }
    arguments();
    commands();
    heading("EXIT STATUS");
    command.root().usageMessage().exitCodeList().forEach(this::item);
    heading("SEE ALSO");
    line(
        command.parent() == null
            ? command.subcommands().values().stream()
                .map(CommandLine::getCommandSpec)
                .filter(each -> !each.usageMessage().hidden())
                .map(each -> each.qualifiedName("-") + "(1)")
                .collect(Collectors.joining(", "))
            : command.root().name() + "(1)");
    return page.toString();
  }

  /** Writes the synopsis, which has a line for each use where these are named. */
  private void synopsis(boolean uses) {
    String synopsis = help.synopsis(0).strip();
    String before = "";
    for (String use : uses ? synopsis.lines().toList() : List.of(synopsis)) {
      page.append(before);
      line(use);
      before = ".br\n";
    }
  }

  private void arguments() {
    List<PositionalParamSpec> arguments = command.positionalParameters();
    List<ArgGroupSpec> groups = help.optionSectionGroups();
    List<OptionSpec> grouped =
        groups.stream().flatMap(group -> group.allOptionsNested().stream()).toList();
    heading("OPTIONS");
    arguments.forEach(each -> item(each.paramLabel(), description(each)));
    options(command.options().stream().filter(each -> !grouped.contains(each)).toList());
    for (ArgGroupSpec group : groups) {
      page.append(".SS ")
          .append(escaped(String.valueOf(group.heading()).replaceAll("%n|:", "")))
          .append('\n');
      options(group.allOptionsNested());
    }
  }

  private void options(List<OptionSpec> options) {
    options.stream()
        .filter(each -> !each.hidden())
        .forEach(
            each ->
                item(
                    String.join(", ", each.names())
                        + (each.arity().max() == 0 ? "" : " " + each.paramLabel()),
                    description(each)));
  }

  private void commands() {
    Map<String, CommandLine> commands = command.subcommands();
    if (commands.isEmpty()) {
      return;
    }
    heading("COMMANDS");
    commands.forEach(
        (name, line) -> {
          UsageMessageSpec usage = line.getCommandSpec().usageMessage();
          if (!usage.hidden()) {
            item(name, Stream.of(usage.header()).collect(Collectors.joining(" ")));
          }
        });
  }

  private static String description(ArgSpec argument) {
    return String.join(" ", argument.description());
  }

  private static String sentence(String... words) {
    String text = String.join(" ", words);
    return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
  }

  private void heading(String heading) {
    page.append(".SH ").append(heading).append('\n');
  }

  private void item(String name, String text) {
    page.append(".TP\n\\fB").append(escaped(name)).append("\\fR\n");
    line(text);
  }

  /**
   * Adds a line of text, escaped where it begins with a full stop or an apostrophe, as {@code man}
   * would take it for a request.
   */
  private void line(String text) {
    String escaped = escaped(text);
    boolean order = escaped.startsWith(".") || escaped.startsWith("'");
    page.append(order ? "\\&" : "").append(escaped).append('\n');
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\e").replace("-", "\\-").replaceAll("\\s+", " ").strip();
  }
}

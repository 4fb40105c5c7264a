package screen.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * The help of one command. What is the same for all commands, their common options and exit codes,
 * is left to the help of the program.
 */
final class CommandHelp extends Help {
  private CommandHelp(CommandSpec command, ColorScheme colours) {
    super(command, colours);
  }

  /** Shortens the help of a command of the program. */
  static void shorten(CommandLine program, CommandLine command) {
    command.setHelpFactory(CommandHelp::new);
    command
        .getHelpSectionMap()
        .put(
            UsageMessageSpec.SECTION_KEY_OPTION_LIST,
            help ->
                help.optionListExcludingGroups(
                        help.commandSpec().options().stream()
                            .filter(option -> isOwn(option) && !isHeaded(help, option))
                            .toList())
                    + help.optionListGroupSections());
    command
        .getCommandSpec()
        .usageMessage()
        .exitCodeListHeading("")
        .exitCodeList(Map.of())
        .footer(
            "%nOptions of every command, such as -C and --json, and exit codes: see `"
                + program.getCommandName()
                + " --help`.");
  }

  @Override
  protected Ansi.Text createDetailedSynopsisOptionsText(
      Collection<ArgSpec> done,
      List<OptionSpec> options,
      Comparator<OptionSpec> order,
      boolean cluster) {
    return super.createDetailedSynopsisOptionsText(
        done, options.stream().filter(CommandHelp::isOwn).toList(), order, cluster);
  }

  /** Whether only this command has it. */
  private static boolean isOwn(OptionSpec option) {
    return !option.hidden() && !option.inherited() && !option.usageHelp() && !option.versionHelp();
  }

  /** Whether it is listed under a heading. */
  private static boolean isHeaded(Help help, OptionSpec option) {
    return help.optionSectionGroups().stream()
        .anyMatch(group -> group.allOptionsNested().contains(option));
  }
}

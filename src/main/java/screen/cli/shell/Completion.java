package screen.cli.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The possible continuations of a command line, derived from the parser's description of the
 * commands.
 *
 * @param command the command that the words before name
 * @param option the option whose value is being typed; empty where there is none
 * @param given the earlier words that are neither commands, options nor values of options
 * @param folder the folder that {@code -C} names
 */
record Completion(
    CommandSpec command, Optional<OptionSpec> option, List<String> given, Optional<String> folder) {

  /** A possible continuation; the shells' scripts expect a tab before its explanation. */
  record Candidate(String value, String about) {
    String line() {
      return about.isEmpty() ? value : value + "\t" + about.replaceAll("\\s+", " ");
    }
  }

  /** Reads the words before the one that is being typed, without the tool's name. */
  static Completion after(CommandSpec root, List<String> words) {
    CommandSpec command = root;
    Optional<OptionSpec> open = Optional.empty();
    int missing = 0;
    List<String> given = new ArrayList<>();
    Optional<String> folder = Optional.empty();
    for (String word : words) {
      if (missing > 0) {
        folder = open.get().longestName().equals("-C") ? Optional.of(word) : folder;
        missing--;
        continue;
      }
      OptionSpec option = option(command, word);
      if (option != null) {
        open = Optional.of(option);
        missing = option.arity().isVariable() ? 0 : option.arity().max();
      } else if (command == root && command.subcommands().containsKey(word)) {
        command = command.subcommands().get(word).getCommandSpec();
      } else if (!word.isEmpty() && !word.startsWith("-")) {
        given.add(word);
      }
    }
    return new Completion(command, missing > 0 ? open : Optional.empty(), given, folder);
  }

  private static OptionSpec option(CommandSpec command, String word) {
    return command.findOption(word);
  }

  /** The commands, options or fixed values of an option that fit the word that is being typed. */
  List<Candidate> own(String current) {
    if (option.isPresent()) {
      return words(option.get());
    }
    if (current.startsWith("-")) {
      return command.options().stream()
          .filter(each -> !each.hidden())
          .map(each -> new Candidate(each.longestName(), first(each.description())))
          .toList();
    }
    return given.isEmpty()
        ? command.subcommands().entrySet().stream()
            .filter(each -> !each.getValue().getCommandSpec().usageMessage().hidden())
            .map(each -> new Candidate(each.getKey(), about(each.getValue().getCommandSpec())))
            .toList()
        : List.of();
  }

  /** The label of the value that is being typed, such as {@code BOX}; "" if there is none. */
  String label() {
    return option
        .map(OptionSpec::paramLabel)
        .orElseGet(
            () ->
                command.positionalParameters().stream()
                    .filter(each -> each.index().contains(given.size()))
                    .map(PositionalParamSpec::paramLabel)
                    .findFirst()
                    .orElse(""));
  }

  private static List<Candidate> words(OptionSpec option) {
    List<Candidate> words = new ArrayList<>();
    if (option.completionCandidates() != null) {
      option.completionCandidates().forEach(word -> words.add(new Candidate(word, "")));
    }
    return words;
  }

  private static String about(CommandSpec command) {
    return first(command.usageMessage().header());
  }

  private static String first(String... lines) {
    return lines.length == 0 ? "" : lines[0];
  }
}

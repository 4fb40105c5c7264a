package screen.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import screen.workflow.NextSteps;

/**
 * What the user types to call the tool again. Messages write a command as {@code `screen report`};
 * what is printed names the tool as it was called, with the folder where one was given.
 *
 * @param name the tool as it was called, such as {@code prisma-screen}
 * @param folder the folder as given with {@code -C}
 */
record CommandName(String name, Optional<Path> folder) {
  /** A command in a message: one of the tool's own, so that no record's title is taken for one. */
  private static final Pattern COMMAND =
      Pattern.compile("`screen (?=(" + String.join("|", Screen.COMMANDS.keySet()) + ")[ `])");

  /** A message with its commands as the user types them. */
  String in(String message) {
    if (!message.contains("`screen ")) {
      return message;
    }
    return COMMAND.matcher(message).replaceAll(Matcher.quoteReplacement("`" + start() + " "));
  }

  private String start() {
    return NextSteps.quoted(name)
        + folder.map(given -> " -C " + NextSteps.quoted(given.toString())).orElse("");
  }
}

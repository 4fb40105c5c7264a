package screen.cli.session;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import screen.workflow.NextSteps;

/**
 * The start of a command line that calls the tool again. The code writes a command in a message as
 * {@code `screen report`}; the printed message has the name by which the tool was called, and the
 * folder if one was given.
 *
 * @param name the tool as it was called, such as {@code prisma-screen}
 * @param folder the folder as given with {@code -C}
 * @param commands the names of the tool's commands
 */
public record CommandName(String name, Optional<Path> folder, Set<String> commands) {
  private static final Pattern COMMAND = Pattern.compile("`screen (?=([^ `]+)[ `])");

  /**
   * A message with its commands as the user types them. Only the tool's own commands are replaced,
   * so that a record's title is not mistaken for one.
   */
  String in(String message) {
    if (!message.contains("`screen ")) {
      return message;
    }
    String start = "`" + start() + " ";
    return COMMAND
        .matcher(message)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    commands.contains(found.group(1)) ? start : found.group()));
  }

  private String start() {
    return NextSteps.quoted(name)
        + folder.map(given -> " -C " + NextSteps.quoted(given.toString())).orElse("");
  }
}

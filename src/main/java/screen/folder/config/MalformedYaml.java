package screen.folder.config;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;

/** Explains what is wrong with malformed YAML; the parser's own messages are not helpful. */
final class MalformedYaml {
  private static final Pattern TWICE = Pattern.compile("^Duplicate .*\"([^\"]+)\"");

  private MalformedYaml() {}

  static String explain(JacksonException e) {
    String message = String.valueOf(e.getOriginalMessage());
    Matcher twice = TWICE.matcher(message);
    if (twice.find()) {
      return "The key '" + twice.group(1) + "' occurs twice. Keep one of them.";
    }
    if (message.contains("TAB")) {
      return "Not well-formed YAML: a line is indented with a tab. Use blanks.";
    }
    return "Not well-formed YAML near this line: look for a bracket, brace or quote that is not"
        + " closed, and for lines that are not indented alike.";
  }
}

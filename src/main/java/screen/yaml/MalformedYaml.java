package screen.yaml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;

/** Explains what is wrong with malformed YAML; the parser's own messages are not helpful. */
final class MalformedYaml {
  private static final Pattern TWICE = Pattern.compile("^Duplicate .*\"([^\"]+)\"");

  /** A key with its value up to a comment. */
  private static final Pattern PAIR =
      Pattern.compile("\\s*(?:- +)?([\\w-]+:) +([^#]*?[^#\\s])\\s*(?: #.*)?");

  private MalformedYaml() {}

  /**
   * Says what is wrong, and how to put it right.
   *
   * @param line where the parser stopped, 1-based; 0 if unknown
   */
  static String explain(JacksonException e, String yaml, int line) {
    String message = String.valueOf(e.getOriginalMessage());
    if (message.contains("mapping values are not allowed")) {
      return yaml.lines()
          .skip(Math.max(0, line - 1))
          .findFirst()
          .map(PAIR::matcher)
          .filter(Matcher::matches)
          .map(
              pair ->
                  "Put a value that contains a colon and a space in quotation marks: `"
                      + pair.group(1)
                      + " \""
                      + pair.group(2).replace("\"", "\\\"")
                      + "\"`.")
          .orElse(
              "Put a value that contains a colon and a space in quotation marks, as in `title:"
                  + " \"A: B\"`.");
    }
    Optional<String> blank = MissingBlank.near(yaml, line);
    if (blank.isPresent()) {
      return blank.get();
    }
    Matcher twice = TWICE.matcher(message);
    if (twice.find()) {
      return "The key '" + twice.group(1) + "' occurs twice. Keep one of them.";
    }
    if (message.contains("TAB")) {
      return "Not well-formed YAML: a line is indented with a tab. Use spaces.";
    }
    return "Not well-formed YAML near this line: look for a bracket, brace or quote that is not"
        + " closed, and for lines that are not indented alike.";
  }
}

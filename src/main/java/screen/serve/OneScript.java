package screen.serve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts modules of JavaScript into one script, as a file without a server has no addresses from
 * which it could import them. Each module becomes a function that returns what it exports, called
 * once, in the order in which modules need each other.
 *
 * <p>It knows the two forms that the page's modules use: {@code import { a, b } from './x.js';} and
 * {@code export} before a function, class or constant.
 */
final class OneScript {
  private static final Pattern IMPORT =
      Pattern.compile("(?m)^import \\{([^}]*)\\} from '\\./([a-z]+)\\.js';\\n");
  private static final Pattern EXPORT =
      Pattern.compile("(?m)^export ((?:async function|function|class|const) +(\\w+))");
  private static final Pattern OTHER = Pattern.compile("(?m)^(?:import|export)\\b.*");

  private final Function<String, String> source;
  private final Map<String, String> made = new LinkedHashMap<>();
  private final Set<String> begun = new LinkedHashSet<>();

  private OneScript(Function<String, String> source) {
    this.source = source;
  }

  /**
   * One script.
   *
   * @param entry the name of the module that begins, without its ending
   * @param source the text of a module by its name
   */
  static String of(String entry, Function<String, String> source) {
    OneScript script = new OneScript(source);
    script.add(entry);
    return "(() => {\n'use strict';\n" + String.join("", script.made.values()) + "})();\n";
  }

  private void add(String name) {
    if (made.containsKey(name)) {
      return;
    }
    if (!begun.add(name)) {
      throw new IllegalStateException("modules import each other in a circle: " + begun);
    }
    String text = source.apply(name);
    StringBuilder imports = new StringBuilder();
    Matcher wanted = IMPORT.matcher(text);
    while (wanted.find()) {
      add(wanted.group(2));
      imports.append("const {").append(wanted.group(1)).append("} = _").append(wanted.group(2));
      imports.append(";\n");
    }
    List<String> exports = new ArrayList<>();
    String body =
        EXPORT
            .matcher(IMPORT.matcher(text).replaceAll(""))
            .replaceAll(
                found -> {
                  exports.add(found.group(2));
                  return Matcher.quoteReplacement(found.group(1));
                });
    Matcher other = OTHER.matcher(body);
    if (other.find()) {
      throw new IllegalStateException(name + ".js: " + other.group());
    }
    String returned = "return { " + String.join(", ", exports) + " };\n";
    made.put(name, "const _" + name + " = (() => {\n" + imports + body + returned + "})();\n");
  }
}

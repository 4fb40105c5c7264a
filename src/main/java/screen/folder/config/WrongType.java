package screen.folder.config;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;

/** Explains that a value of the config has a type that its key does not accept. */
final class WrongType {
  private WrongType() {}

  static String explain(MismatchedInputException e) {
    String key =
        e.getPath().stream()
            .map(step -> step.getPropertyName())
            .filter(step -> step != null)
            .collect(Collectors.joining("."));
    String value =
        e instanceof InvalidFormatException format ? ", not '" + format.getValue() + "'" : "";
    return (key.isEmpty() ? "The config" : "`" + key + "`")
        + " takes "
        + expected(e.getTargetType())
        + value
        + ".";
  }

  private static String expected(@Nullable Class<?> type) {
    if (type == null || Map.class.isAssignableFrom(type) || type.isRecord()) {
      return "keys with values, indented below it";
    }
    if (Collection.class.isAssignableFrom(type)) {
      return "a list, such as [a, b]";
    }
    if (type == Integer.class || type == int.class) {
      return "a whole number";
    }
    if (Number.class.isAssignableFrom(type)) {
      return "a number";
    }
    return type == Boolean.class || type == boolean.class ? "true or false" : "text";
  }
}

package screen.folder.config;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import screen.yaml.Node;

/** Enum constants as the config writes them: {@code prisma-2020} for {@code PRISMA_2020}. */
final class ConfigWords {
  private ConfigWords() {}

  /** The constant that a value names, or the default if it is absent. */
  static <E extends Enum<E>> E chosen(Node value, E otherwise) {
    Map<String, E> known = new TreeMap<>();
    for (E constant : otherwise.getDeclaringClass().getEnumConstants()) {
      known.put(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'), constant);
    }
    return value.oneOf(known, otherwise);
  }
}

package screen.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes up records from syllables. */
final class Vocabulary {
  private static final String[] SYLLABLES = {
    "ta", "ke", "min", "re", "lo", "pa", "in", "gi", "os", "tic", "an", "al", "ge", "si", "a", "ver", "ti", "on",
    "pro", "den", "tri", "ur", "mon", "ste", "ic", "hy", "lu", "ox", "ne"
  };

  /** Odd, so that different numbers stay different. */
  private static final int SCATTER = 0x9e3779b1;

  private final Random random;
  private final List<String> words = new ArrayList<>();
  private int numbers;

  Vocabulary(long seed) {
    random = new Random(seed);
    for (int i = 0; i < 5000; i++) {
      StringBuilder word = new StringBuilder();
      for (int n = 1 + random.nextInt(4); n > 0; n--) {
        word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
      }
      words.add(i % 250 == 0 ? word + "é" : word.toString());
    }
  }

  /** The next record; of three million no two have the same number. */
  SyntheticRecord record() {
    numbers += 1 + random.nextInt(20);
    int page = 1 + random.nextInt(2000);
    return new SyntheticRecord(
        1 + (numbers * SCATTER & 0x1ff_ffff),
        words(12),
        list(5, () -> name() + ", " + name()),
        words(14) + ".",
        1970 + random.nextInt(55),
        "Journal of " + word(),
        1 + random.nextInt(90),
        1 + random.nextInt(12),
        page + "-" + (page + 8),
        "10.1000/" + word() + "." + numbers,
        words(220) + ".",
        list(8, () -> words(2)));
  }

  private static List<String> list(int size, java.util.function.Supplier<String> each) {
    List<String> list = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      list.add(each.get());
    }
    return list;
  }

  private String words(int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(i == 0 ? "" : " ").append(word());
    }
    text.setCharAt(0, Character.toUpperCase(text.charAt(0)));
    return text.toString();
  }

  private String name() {
    String word = word();
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private String word() {
    return words.get(random.nextInt(words.size()));
  }
}

package screen.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import screen.Failure;

/** The name of a round of searching: it names files and folders too, on Windows as elsewhere. */
final class RoundName {
  private static final Pattern SAFE =
      Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}._ -]*[\\p{L}\\p{M}\\p{N}_-])?");

  /** Devices of Windows: no file or folder there can be called so, whatever follows a full stop. */
  private static final Pattern DEVICE =
      Pattern.compile("(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?: *\\..*)?");

  private RoundName() {}

  /**
   * @throws Failure where no folder could be called so
   */
  static void check(String round) {
    if (!SAFE.matcher(round).matches()) {
      throw Failure.usage(
          "'"
              + round
              + "' cannot be the name of a round: use letters, digits, blanks and . - _, beginning"
              + " with a letter or digit and not ending with a full stop or blank.");
    }
    if (DEVICE.matcher(round.toLowerCase(Locale.ROOT)).matches()) {
      throw Failure.usage(
          "'" + round + "' cannot be the name of a round: no folder can be called so on Windows.");
    }
  }

  /**
   * A warning, where a new round counts as older than one that is there.
   *
   * @param known the rounds that were there
   */
  static Optional<String> outOfOrder(String round, SortedSet<String> known) {
    SortedSet<String> later = known.contains(round) ? new TreeSet<>() : known.tailSet(round);
    return later.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "The new round '"
                + round
                + "' counts before '"
                + later.first()
                + "': rounds count in the order of their names.");
  }
}

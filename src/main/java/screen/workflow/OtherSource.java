package screen.workflow;

import java.util.Locale;
import java.util.Optional;
import screen.intake.Receipt;
import screen.protocol.Protocol;
import screen.protocol.Source;

/**
 * Notices an export that was given under the wrong source: it is in the own format of a database
 * that another source of the config is named after.
 */
public final class OtherSource {
  private OtherSource() {}

  /**
   * What to warn of, where the receipt's source is not the one the format speaks for.
   *
   * @param logged whether the search log holds it now
   */
  public static Optional<String> of(Receipt receipt, Protocol protocol, boolean logged) {
    String platform = receipt.content().map(it -> it.format().platform()).orElse("");
    boolean own =
        protocol.source(receipt.source()).filter(source -> isOf(platform, source)).isPresent();
    if (platform.isEmpty() || own) {
      return Optional.empty();
    }
    return protocol.sources().stream()
        .filter(source -> isOf(platform, source))
        .findFirst()
        .map(
            source ->
                receipt.file()
                    + " is in the format of "
                    + platform
                    + ", but is given as a search of '"
                    + receipt.source()
                    + "'. Where '"
                    + source.id()
                    + "' is meant, "
                    + (logged
                        ? "take its row out of records/searches.csv, import it with --source "
                            + source.id()
                            + " and `screen run`."
                        : "import it with --source " + source.id() + "."));
  }

  private static boolean isOf(String platform, Source source) {
    return alike(platform, source.name()) || alike(platform, source.id());
  }

  /** Embase is Embase.com, and Web of Science Core Collection is Web of Science. */
  private static boolean alike(String platform, String name) {
    String one = platform.toLowerCase(Locale.ROOT);
    String other = name.toLowerCase(Locale.ROOT);
    return !one.isEmpty() && !other.isEmpty() && (one.startsWith(other) || other.startsWith(one));
  }
}

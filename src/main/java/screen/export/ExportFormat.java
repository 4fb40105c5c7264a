package screen.export;

import java.util.Arrays;
import java.util.Optional;

/**
 * The formats that exports come in, in the order in which a file is tried: the ones that leave no
 * doubt first.
 */
public enum ExportFormat {
  PUBMED_NBIB("pubmed-nbib", "PubMed nbib", new NbibReader());

  private final String id;
  private final String title;
  private final ExportReader reader;

  ExportFormat(String id, String title, ExportReader reader) {
    this.id = id;
    this.title = title;
    this.reader = reader;
  }

  /** Its stable name, as {@code --format} takes it and the search log keeps it. */
  public String id() {
    return id;
  }

  /** Its name for people. */
  public String title() {
    return title;
  }

  public ExportReader reader() {
    return reader;
  }

  public static Optional<ExportFormat> ofId(String id) {
    return Arrays.stream(values()).filter(format -> format.id.equals(id)).findFirst();
  }

  /**
   * A format that a file is of.
   *
   * @param why in words, such as {@code lines that begin with PMID- and OWN -}
   */
  public record Recognised(ExportFormat format, String why) {}

  /**
   * The first format that knows a file by its head.
   *
   * @param head as {@link ExportText#head()} gives it
   */
  public static Optional<Recognised> recognise(String head) {
    return Arrays.stream(values())
        .flatMap(
            format ->
                format.reader.recognise(head).map(why -> new Recognised(format, why)).stream())
        .findFirst();
  }
}

package screen.workflow;

import java.util.Optional;
import screen.Failure;
import screen.format.ExportFormat;
import screen.intake.Receipt;

/** The format that the user named, held against what is in the file. */
public final class ToldFormat {
  private ToldFormat() {}

  /** Whether not a single entry is of the format, and nothing else speaks for it. */
  static boolean isWrong(Receipt receipt) {
    boolean none = receipt.found() == receipt.rejected().size();
    return none && !receipt.before() && (receipt.content().isEmpty() || other(receipt).isPresent());
  }

  /** What to say where it is wrong. */
  static Failure refusal(Receipt receipt) {
    return Failure.input(
            "No entry of the format "
                + receipt.format()
                + " is in it. It looks like "
                + other(receipt)
                    .map(content -> said(content) + ": leave out --format.")
                    .orElse("no format that is known: name the right one with --format."))
        .in(receipt.file());
  }

  /** What to warn of, where entries are found, though the file looks like one of another format. */
  public static Optional<String> warning(Receipt receipt) {
    return other(receipt)
        .filter(content -> receipt.found() > receipt.rejected().size())
        .map(
            content ->
                receipt.file()
                    + " is read as "
                    + receipt.format()
                    + ", as told, but looks like "
                    + said(content)
                    + ". Leave out --format if it is.");
  }

  private static Optional<ExportFormat.Recognised> other(Receipt receipt) {
    boolean ris = ExportFormat.ofId(receipt.format()).filter(ExportFormat::isRis).isPresent();
    return receipt
        .content()
        .filter(content -> !content.format().id().equals(receipt.format()))
        .filter(content -> !ris || !content.format().isRis());
  }

  private static String said(ExportFormat.Recognised content) {
    return content.format().id() + " (" + content.why() + ")";
  }
}

package screen.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import screen.Failure;
import screen.format.ExportFormat;
import screen.format.text.ExportText;

/**
 * What a coverage-guided fuzzer calls with bytes of its making: reads them as an export, twice, and
 * demands the same entries each time and nothing but text in them.
 *
 * <p>{@code -Dscreen.fuzz.format=ID} reads all as that format; without it the format is recognised.
 */
public final class ImportFuzz {
  private static final Optional<ExportFormat> FORMAT =
      ExportFormat.ofId(System.getProperty("screen.fuzz.format", ""));

  private ImportFuzz() {}

  public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
    String once = read(bytes);
    if (!once.equals(read(bytes))) {
      throw new IllegalStateException("the same bytes are read differently");
    }
  }

  /** All that was found, as text; a refusal is a find too. */
  private static String read(byte[] bytes) throws IOException {
    Demands found = new Demands();
    try {
      for (ExportText text : ExportText.in(() -> new ByteArrayInputStream(bytes))) {
        found.begin(text);
        Optional<ExportFormat> format =
            FORMAT.or(
                () -> ExportFormat.recognise(text.head()).map(ExportFormat.Recognised::format));
        if (format.isPresent()) {
          try (Reader reader = text.open()) {
            format.get().reader().read(reader, found);
          }
        }
      }
    } catch (Failure refusal) {
      return found + refusal.described();
    }
    return found.toString();
  }
}

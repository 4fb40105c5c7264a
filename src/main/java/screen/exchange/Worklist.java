package screen.exchange;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import screen.Failure;
import screen.folder.AtomicFile;
import screen.folder.Worksheet;
import screen.protocol.Protocol;
import screen.record.Fields;
import screen.record.RecordId;
import screen.votes.Stage;

/** What a reviewer has to judge, as the file in which he or she does it elsewhere. */
public final class Worklist {
  private final Protocol protocol;
  private final Stage stage;
  private final List<RecordId> reports;
  private final Function<RecordId, Fields> fields;

  /**
   * @param reports in the order in which they are to be judged
   */
  public Worklist(
      Protocol protocol, Stage stage, List<RecordId> reports, Function<RecordId, Fields> fields) {
    this.protocol = protocol;
    this.stage = stage;
    this.reports = List.copyOf(reports);
    this.fields = fields;
  }

  /**
   * Writes the file in the form that its name asks for.
   *
   * @param name the file as the user knows it
   * @throws Failure where the file already holds verdicts, which would be lost
   */
  public void write(Path file, String name) {
    switch (extension(name)) {
      case "csv" -> {
        spareVotes(file, name);
        AtomicFile.writeText(file, out -> Worksheet.write(out, reports, fields));
      }
      case "xlsx" -> {
        spareVotes(file, name);
        WorksheetXlsx workbook = new WorksheetXlsx(stage, protocol.exclusionReasons());
        AtomicFile.write(file, out -> workbook.write(out, reports, fields));
      }
      default ->
          throw Failure.usage(
              "'" + name + "' tells no form that is known: end the name in .csv or .xlsx.");
    }
  }

  private static String extension(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  private static void spareVotes(Path file, String name) {
    if (Files.exists(file)
        && !VoteFile.worksheet(file, name).lines().stream().allMatch(Worksheet.Line::isUntouched)) {
      throw Failure.input(
              "The file exists and somebody has judged in it; nothing was written. Take its votes with --from, or name"
                  + " another file.")
          .in(name);
    }
  }
}

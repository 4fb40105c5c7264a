package screen.exchange;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import screen.Failure;
import screen.exchange.sheet.AsreviewTable;
import screen.exchange.sheet.Worksheet;
import screen.exchange.sheet.WorksheetXlsx;
import screen.exchange.tool.RayyanTable;
import screen.exchange.tool.VoteNote;
import screen.folder.disk.AtomicFile;
import screen.protocol.Protocol;
import screen.render.references.ReferenceRis;

/**
 * Writes the reports that a reviewer has to screen, or has screened, to a file for another program.
 */
public final class Worklist {
  /** The kind of columns in a CSV file. */
  public enum Form {
    WORKSHEET,
    RAYYAN,
    ASREVIEW
  }

  private final Protocol protocol;
  private final Worksheet.Task task;
  private final List<Worksheet.Listed> reports;

  /**
   * @param reports in the order of the file
   */
  public Worklist(Protocol protocol, Worksheet.Task task, List<Worksheet.Listed> reports) {
    this.protocol = protocol;
    this.task = task;
    this.reports = List.copyOf(reports);
  }

  /**
   * Writes the file in the format of its extension: a worksheet or references.
   *
   * @param name the file as messages show it
   * @param form the kind of columns if it is CSV
   * @throws Failure if the file already contains verdicts or references, which would be lost
   */
  public void write(Path file, String name, Form form) {
    String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (form != Form.WORKSHEET && !extension.equals("csv")) {
      String option = "--" + form.name().toLowerCase(Locale.ROOT);
      throw Failure.usage(option + " writes CSV: end the name in .csv, not '" + name + "'.");
    }
    switch (extension) {
      case "csv" -> {
        switch (form) {
          case RAYYAN -> writeReferences(file, name, new RayyanTable(protocol).of(reports));
          case ASREVIEW -> writeReferences(file, name, AsreviewTable.of(reports));
          case WORKSHEET -> {
            refuseToOverwriteVotes(file, name);
            AtomicFile.writeText(file, out -> Worksheet.write(out, task, reports));
          }
        }
      }
      case "xlsx" -> {
        refuseToOverwriteVotes(file, name);
        WorksheetXlsx workbook = new WorksheetXlsx(task, protocol.exclusionReasons());
        AtomicFile.write(file, out -> workbook.write(out, reports));
      }
      case "ris" -> writeReferences(file, name, ris());
      default ->
          throw Failure.usage(
              "'" + name + "' does not end in a known form: end the name in .csv, .xlsx or .ris.");
    }
  }

  private String ris() {
    VoteNote notes = new VoteNote(protocol);
    StringBuilder ris = new StringBuilder();
    for (Worksheet.Listed listed : reports) {
      ris.append(
          ReferenceRis.reference(
              listed.report(),
              listed.fields(),
              ReferenceRis.database(protocol, listed.report()),
              notes.tags(listed),
              List.of(notes.note(listed))));
    }
    return ris.toString();
  }

  private static void writeReferences(Path file, String name, String text) {
    if (Files.exists(file)) {
      throw Failure.input("The file exists; nothing was written. Name another, or move it away.")
          .in(name);
    }
    AtomicFile.writeText(file, out -> out.append(text));
  }

  private static void refuseToOverwriteVotes(Path file, String name) {
    if (Files.exists(file) && !lines(file, name).stream().allMatch(Worksheet.Line::isUntouched)) {
      throw Failure.input(
              "The file exists and contains verdicts; nothing was written. Take its votes"
                  + " with --from, or name another file.")
          .in(name);
    }
  }

  private static List<Worksheet.Line> lines(Path file, String name) {
    try {
      return VoteFileReader.worksheet(file, name).lines();
    } catch (Failure e) {
      throw Failure.input(
              "The file exists and is not a worksheet of this tool; nothing was written. Name"
                  + " another, or move it away.")
          .in(name)
          .because(e);
    }
  }
}

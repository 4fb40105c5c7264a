package screen.exchange;

import java.util.ArrayList;
import java.util.List;
import screen.Failure;
import screen.exchange.sheet.Worksheet;

/**
 * The votes read from a file.
 *
 * @param lines the rows with a vote, each with its line in the file or row in the sheet
 * @param problems the errors found while reading, apart from checks of the votes themselves
 * @param skipped entries without a certain record, if the user agreed to skip them
 * @param remarks rows that gave no vote, or need a remark about it
 * @param rows the number of rows or entries in the file
 */
public record VoteFile(
    List<Worksheet.Line> lines,
    List<Failure> problems,
    List<Failure> skipped,
    List<RowRemark> remarks,
    int rows) {
  public VoteFile {
    lines = List.copyOf(lines);
    problems = List.copyOf(problems);
    skipped = List.copyOf(skipped);
    remarks = List.copyOf(remarks);
  }

  /** This file with problems and remarks about other rows, and with its true number of rows. */
  VoteFile with(List<Failure> others, List<RowRemark> odd, int all) {
    List<Failure> everything = new ArrayList<>(others);
    everything.addAll(problems);
    List<RowRemark> remarked = new ArrayList<>(odd);
    remarked.addAll(remarks);
    return new VoteFile(lines, everything, skipped, remarked, all);
  }
}

package screen.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import screen.Counted;
import screen.Failure;
import screen.Reason;
import screen.export.ExportText;
import screen.export.OtherContent;
import screen.export.sheet.Workbook;
import screen.export.table.TableStart;
import screen.folder.Worksheet;
import screen.outcome.Review;
import screen.votes.Stage;

/**
 * Votes that came as a file.
 *
 * @param lines as they were written there, with the line or the sheet's row of each
 * @param problems what is wrong with the file whatever the votes are
 * @param left entries for which no record is certain, where the user agrees to leave them
 */
public record VoteFile(List<Worksheet.Line> lines, List<Failure> problems, List<Failure> left) {
  public VoteFile {
    lines = List.copyOf(lines);
    problems = List.copyOf(problems);
    left = List.copyOf(left);
  }

  /**
   * Reads a worksheet.
   *
   * @param name the file as the user knows it
   */
  static VoteFile worksheet(Path file, String name) {
    return read(file, name, opened -> opened.worksheet(name));
  }

  /**
   * Reads a worksheet, or what another tool exported; which, the content tells.
   *
   * @param name the file as the user knows it
   */
  public static VoteFile read(Path file, String name, Review review, Stage stage, Takeover how) {
    return read(
        file,
        name,
        opened -> {
          if (opened.isWorksheet()) {
            ReasonWords reasons = new ReasonWords(review.protocol(), how.reasons());
            VoteFile sheet = opened.worksheet(name);
            return new VoteFile(
                sheet.lines.stream()
                    .map(line -> reasons.named(line.withVerdict(VerdictWords.id(line.verdict()))))
                    .toList(),
                sheet.problems,
                sheet.left);
          }
          List<ForeignEntry> entries = opened.entries(name);
          VoteSource source = source(entries, name, how);
          VoteFile votes = new ForeignVotes(review, stage, how, name).of(entries, source);
          List<Failure> problems = new ArrayList<>(opened.problems);
          problems.addAll(votes.problems);
          return new VoteFile(votes.lines, problems, votes.left);
        });
  }

  private static VoteSource source(List<ForeignEntry> entries, String name, Takeover how) {
    Optional<VoteSource> source = VoteSources.recognise(entries);
    if (source.isPresent() && how.verdict().isPresent()) {
      throw Failure.usage(
          "--verdict is for files without verdicts; this is "
              + source.get().title()
              + ". Leave it out.");
    }
    return source
        .or(
            () ->
                Optional.<VoteSource>of(new OneVerdictList(how.verdict()))
                    .filter(list -> list.recognises(entries)))
        .orElseThrow(
            () ->
                Failure.input(
                        "It holds "
                            + Counted.of(entries.size(), "entry")
                            + " and no verdicts. Where all of them mean one, name it with"
                            + " --verdict. Known are: "
                            + VoteSources.titles()
                            + ".")
                    .in(name));
  }

  /** What is done with an opened file. */
  @FunctionalInterface
  private interface Reading {
    VoteFile of(Opened opened) throws IOException;
  }

  private static VoteFile read(Path file, String name, Reading reading) {
    if (!Files.isRegularFile(file)) {
      throw Failure.input(
              Files.exists(file) ? "This is no file with votes." : "There is no such file.")
          .in(name);
    }
    try {
      return reading.of(Opened.of(file, name));
    } catch (IOException e) {
      throw Failure.input("Cannot read: " + Reason.of(e) + ".").in(name).because(e);
    } catch (Failure e) {
      boolean placed = !e.file().isEmpty() || e.kind() == Failure.Kind.USAGE;
      throw placed ? e : e.at(name, e.line());
    }
  }

  /** The texts of a file, or of the files in an archive. */
  private record Opened(List<ExportText> texts, List<Failure> problems) {
    static Opened of(Path file, String name) throws IOException {
      if (Workbook.is(file)) {
        SheetText sheet = SheetText.of(file, name);
        byte[] bytes = sheet.text().getBytes(StandardCharsets.UTF_8);
        return new Opened(ExportText.in(() -> new ByteArrayInputStream(bytes)), sheet.formulas());
      }
      return new Opened(ExportText.in(() -> Files.newInputStream(file)), List.of());
    }

    /** A table that names its records and says nothing of whose verdicts they are. */
    boolean isWorksheet() {
      return texts.size() == 1
          && TableStart.find(
                  texts.get(0).head(),
                  "verdict",
                  header ->
                      header.hasAll(List.of("record", "verdict"))
                          && !header.hasAny(List.of("reviewer", "screener")))
              .isPresent();
    }

    VoteFile worksheet(String name) throws IOException {
      StringWriter all = new StringWriter();
      try (Reader reader = texts.get(0).open()) {
        reader.transferTo(all);
      }
      return new VoteFile(Worksheet.read(all.toString(), name), problems, List.of());
    }

    private String otherContent() {
      return OtherContent.of(texts)
          .map(OtherContent::said)
          .map(said -> said.endsWith(".") ? said : said + ", no list of votes.")
          .orElse("It holds no votes in a form that is known.");
    }

    /** The entries of the one file that holds votes; beside it an archive may hold others. */
    List<ForeignEntry> entries(String name) throws IOException {
      List<List<ForeignEntry>> read = new ArrayList<>();
      for (ExportText text : texts) {
        ForeignFile.read(text, name).ifPresent(read::add);
      }
      List<List<ForeignEntry>> voting =
          read.size() == 1
              ? read
              : read.stream().filter(e -> VoteSources.recognise(e).isPresent()).toList();
      if (voting.size() == 1) {
        return voting.get(0);
      }
      throw Failure.input(
          voting.isEmpty()
              ? otherContent()
                  + " Forms of votes that are known: a worksheet with the columns record and verdict; "
                  + VoteSources.titles()
                  + "."
              : "The archive holds several files with votes. Unpack it and take them one by one.");
    }
  }
}

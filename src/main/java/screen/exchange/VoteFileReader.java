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
import screen.exchange.sheet.SheetText;
import screen.exchange.sheet.Worksheet;
import screen.exchange.tool.ForeignEntry;
import screen.exchange.tool.OneVerdictList;
import screen.format.sheet.Workbook;
import screen.format.table.syntax.TableStart;
import screen.format.text.ExportText;
import screen.format.text.OtherContent;
import screen.outcome.Review;
import screen.votes.Stage;

/** Reads votes from worksheets and from exports of other tools. */
public final class VoteFileReader {
  private VoteFileReader() {}

  /**
   * Reads a worksheet.
   *
   * @param name the file as messages show it
   */
  static VoteFile worksheet(Path file, String name) {
    return read(file, name, opened -> opened.worksheet(name));
  }

  /**
   * Reads a worksheet or an export of another tool, recognised by its content.
   *
   * @param name the file as messages show it
   */
  public static VoteFile read(
      Path file, String name, Review review, Stage stage, VoteMapping mapping) {
    return read(
        file,
        name,
        opened -> {
          VoteSources sources = new VoteSources(mapping);
          Optional<LogFile> log = LogFile.in(opened.texts, name, mapping);
          if (log.isPresent()) {
            List<ForeignEntry> entries = log.get().entries(file);
            VoteSources.Choice choice = choice(entries, name, sources, mapping);
            VoteFile votes = new ForeignVotes(review, stage, mapping, name).of(entries, choice);
            log.get().requireArticles(votes.problems().size() + votes.skipped().size());
            return votes.with(log.get().problems(), log.get().remarks(), log.get().rows());
          }
          if (opened.isWorksheet() && !mapping.columns().areNamed()) {
            List<ForeignEntry> entries = opened.rows(name);
            boolean plain =
                sources
                    .choose(entries, name)
                    .map(it -> it.counted().stream().allMatch(VerdictColumn.class::isInstance))
                    .orElse(true);
            if (plain) {
              VoteFile sheet = opened.worksheet(name);
              return new SheetVotes(review, mapping, name).of(sheet, entries);
            }
          }
          List<ForeignEntry> entries = opened.entries(name, sources, mapping);
          VoteSources.Choice choice = choice(entries, name, sources, mapping);
          VoteFile votes = new ForeignVotes(review, stage, mapping, name).of(entries, choice);
          return votes.with(opened.problems, List.of(), votes.rows());
        });
  }

  private static VoteSources.Choice choice(
      List<ForeignEntry> entries, String name, VoteSources sources, VoteMapping mapping) {
    Optional<VoteSources.Choice> choice = sources.choose(entries, name);
    if (choice.isPresent() && mapping.verdict().isPresent()) {
      throw Failure.usage(
          "--verdict is for files without verdicts; this is "
              + choice.get().title()
              + ". Leave it out.");
    }
    OneVerdictList list = new OneVerdictList(mapping.verdict());
    if (choice.isEmpty() && list.recognises(entries)) {
      return new VoteSources.Choice(List.of(list), List.of());
    }
    return choice.orElseThrow(() -> Failure.input(nothingUnderstood(entries, sources)).in(name));
  }

  private static String nothingUnderstood(List<ForeignEntry> entries, VoteSources sources) {
    String all = "If all of them have the same verdict, name it with --verdict. ";
    return "It contains "
        + Counted.of(entries.size(), "entry")
        + FewValues.advice(entries)
            .map(advice -> " and no known verdict. " + advice + " ")
            .orElse(" and no verdicts. " + all)
        + "Known: "
        + sources.titles()
        + ".";
  }

  /** Reads the votes from an opened file. */
  @FunctionalInterface
  private interface Reading {
    VoteFile of(Opened opened) throws IOException;
  }

  private static VoteFile read(Path file, String name, Reading reading) {
    if (!Files.isRegularFile(file)) {
      throw Failure.input(
              Files.exists(file) ? "This is not a file with votes." : "There is no such file.")
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

    /**
     * Whether the file is a single table with records and verdicts but without a column of
     * reviewers.
     */
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
      List<Worksheet.Line> lines = Worksheet.read(all.toString(), name);
      return new VoteFile(lines, problems, List.of(), List.of(), lines.size());
    }

    /**
     * The rows of a worksheet with all their columns; empty if it cannot be read as another table.
     */
    List<ForeignEntry> rows(String name) throws IOException {
      try {
        return ForeignFile.read(texts.get(0), name, Optional.of("verdict")).orElse(List.of());
      } catch (Failure strict) {
        return List.of();
      }
    }

    private String otherContent() {
      return OtherContent.of(texts)
          .map(OtherContent::sentence)
          .map(what -> what.endsWith(".") ? what : what + ", not a list of votes.")
          .orElse("It contains no votes in a known form.");
    }

    /** The entries of the only file with votes; an archive may also contain files without votes. */
    List<ForeignEntry> entries(String name, VoteSources sources, VoteMapping mapping)
        throws IOException {
      List<List<ForeignEntry>> read = new ArrayList<>();
      for (ExportText text : texts) {
        ForeignFile.read(text, name, mapping.columns().verdict()).ifPresent(read::add);
      }
      List<List<ForeignEntry>> voting =
          read.size() == 1 ? read : read.stream().filter(e -> sources.bears(e)).toList();
      if (voting.size() == 1) {
        return voting.get(0);
      }
      throw Failure.input(
          voting.isEmpty()
              ? otherContent()
                  + " Known forms of votes: a worksheet with the columns record and verdict; "
                  + sources.titles()
                  + "."
              : "The archive contains several files with votes. Unpack it and take them one by"
                  + " one.");
    }
  }
}

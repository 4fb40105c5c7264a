package screen.exchange;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import screen.Counted;
import screen.Failure;
import screen.exchange.log.RayyanLog;
import screen.exchange.tool.ForeignEntry;
import screen.exchange.tool.RayyanVotes;
import screen.format.entry.Entry;
import screen.format.table.syntax.TableStart;
import screen.format.text.ExportText;

/**
 * A file of votes that is a log of decisions, with the articles of the same export: in the same
 * archive, or in a file {@code articles.*} beside it.
 */
final class LogFile {
  private final String name;
  private final List<Entry> rows;
  private final List<Entry> articles = new ArrayList<>();
  private final RayyanLog log;

  private LogFile(String name, List<Entry> rows, VoteMapping mapping) {
    this.name = name;
    this.rows = List.copyOf(rows);
    UnaryOperator<String> words =
        mapping.verdicts().isEmpty() ? RayyanLog::verdict : mapping.words()::id;
    this.log = new RayyanLog(words);
  }

  /**
   * The log in a file; empty if there is none, or if an archive has no decisions of the reviewer in
   * the log, as the reviewer may be named by the notes of the articles.
   *
   * @param name the file as messages show it
   */
  static Optional<LogFile> in(List<ExportText> texts, String name, VoteMapping mapping)
      throws IOException {
    List<ExportText> logs = texts.stream().filter(LogFile::isLog).toList();
    boolean another =
        mapping.columns().areNamed()
            || mapping.columns().kind().filter(kind -> !kind.equals(RayyanVotes.LOG)).isPresent();
    if (logs.size() != 1 || another) {
      return Optional.empty();
    }
    LogFile file = new LogFile(name, entriesIn(logs.get(0), name, Optional.of("value")), mapping);
    for (ExportText text : texts) {
      if (!isLog(text)) {
        file.articles.addAll(entriesIn(text, name, Optional.empty()));
      }
    }
    return Optional.of(file).filter(it -> texts.size() == 1 || it.names(mapping.voter()));
  }

  private static boolean isLog(ExportText text) {
    return TableStart.find(
            text.head(), RayyanLog.COLUMNS.get(0), header -> header.hasAll(RayyanLog.COLUMNS))
        .isPresent();
  }

  private static List<Entry> entriesIn(ExportText text, String name, Optional<String> column)
      throws IOException {
    return ForeignFile.read(text, name, column).orElse(List.of()).stream()
        .map(ForeignEntry::entry)
        .toList();
  }

  private boolean names(String voter) {
    return rows.stream()
        .anyMatch(
            row -> row.values().apply("user_email").stream().anyMatch(voter::equalsIgnoreCase));
  }

  /**
   * The decisions, each with its article as far as it is known.
   *
   * @param path the file, beside which the articles may be
   */
  List<ForeignEntry> entries(Path path) throws IOException {
    if (articles.isEmpty()) {
      articles.addAll(beside(path));
    }
    return log.withArticles(articles).read(rows).entries().stream().map(ForeignEntry::new).toList();
  }

  private static List<Entry> beside(Path path) throws IOException {
    List<Entry> articles = new ArrayList<>();
    Path folder = path.toAbsolutePath().getParent();
    if (folder == null) {
      return articles;
    }
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(folder, "articles*.{csv,ris,bib,CSV,RIS,BIB}")) {
      for (Path file : files) {
        for (ExportText text : ExportText.in(() -> Files.newInputStream(file))) {
          articles.addAll(entriesIn(text, String.valueOf(file.getFileName()), Optional.empty()));
        }
      }
    }
    return articles;
  }

  /**
   * Throws if decisions have no record for want of the articles.
   *
   * @param without how many decisions have none
   */
  void requireArticles(int without) {
    if (without > 0 && articles.isEmpty()) {
      throw Failure.input(
              "The log knows articles by Rayyan's numbers alone, and "
                  + Counted.of(without, "decision")
                  + " can be given to no record. Put articles.csv of the same export beside it, or"
                  + " name the zip file that has both.")
          .in(name);
    }
  }

  /** The rows that cannot be understood. */
  List<Failure> problems() {
    return log.problems().stream().map(problem -> problem.at(name, problem.line())).toList();
  }

  /** The rows that give no vote by themselves. */
  List<RowRemark> remarks() {
    return log.remarks().stream()
        .map(
            remark ->
                new RowRemark(
                    remark.line(),
                    remark.replaced() ? RowRemark.Kind.REPLACED : RowRemark.Kind.NO_DECISION,
                    remark.details()))
        .toList();
  }

  int rows() {
    return rows.size();
  }
}

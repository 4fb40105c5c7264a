package screen.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import screen.Failure;
import screen.Reason;
import screen.cli.session.Session;
import screen.folder.ReviewFolder;
import screen.workflow.duplicates.DuplicatesDue;
import screen.workflow.search.RecordSearch;
import screen.workflow.search.RecordSearch.Scope;
import screen.workflow.search.RelevantRecords;

/** {@code screen search}: finds records by a query. */
@Command(
    name = "search",
    header = "Finds records by words, fields, years or ids.",
    description = {
      "Finds records of the review, the best match first; without a query, all of them.",
      "All words must be in the title, the abstract or the keywords; case and accents make no"
          + " difference. Put the query in single quotation marks, so that the shell leaves it"
          + " alone.",
      "",
      "  'ketamine pain'               both words",
      "  '\"chronic pain\"'              these words next to each other",
      "  '\"pain relief\"~3'             at most 3 other words between, in any order",
      "  'child* OR p?ediatric'        wildcards: any letters, one letter",
      "  'ketamin~'                    at most 2 letters differ",
      "  'pain AND NOT (rat OR mice)'  AND, OR, NOT, brackets",
      "  'title:pain author:schwartz'  fields: title, abstract, keyword, author,",
      "                                journal, type, year, doi, pmid, id, source,",
      "                                status",
      "  'year:2010-2020'              years; also year:[2010 TO *]",
      "  'pubmed:19604642'             the id of a record, or of a duplicate of it",
      "  'status:included'             or not-screened, excluded, conflict and others",
      ""
    })
final class SearchCommand implements Callable<Integer> {
  /** How many records are listed for a reader; files and programs get all. */
  private static final int SHOWN = 20;

  private final Session session;

  @Parameters(paramLabel = "QUERY", arity = "0..*", description = "the query, in Lucene's syntax")
  private List<String> words = List.of();

  @Option(
      names = "--from",
      paramLabel = "FILE",
      description = "reads the query from a text file, such as a long search strategy")
  private Optional<Path> from = Optional.empty();

  @Option(
      names = "--all",
      description =
          "searches all records before deduplication; without it, duplicates count as one record,"
              + " with the words of all of them")
  private boolean all;

  @Option(names = "--ids", description = "prints the ids alone, one per line")
  private boolean ids;

  @Option(names = "--csv", description = "prints a table as CSV")
  private boolean csv;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description =
          "lists N records at most; by default " + SHOWN + ", and all with --ids, --csv and --json")
  private Optional<Integer> limit = Optional.empty();

  @Option(
      names = "--against",
      paramLabel = "SET",
      description =
          "tests the query as a search strategy: lists which records of a set it finds and which it"
              + " misses, with sensitivity and precision. SET is a status, such as included, or a"
              + " file with an id per line.")
  private Optional<String> against = Optional.empty();

  SearchCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    refuseContradictions();
    String query = query();
    ReviewFolder folder = session.open();
    DuplicatesDue.in(folder).warn(session);
    try (RecordSearch search =
        RecordSearch.in(folder, all ? Scope.ALL : Scope.DEDUPLICATED, session)) {
      HitsPrinter printer = new HitsPrinter(session, search, query);
      if (against.isPresent()) {
        RelevantRecords relevant =
            RelevantRecords.of(search, against.get(), session.path(Path.of(against.get())));
        printer.printTest(against.get(), relevant.words(), search.test(query, relevant.ids()));
        return 0;
      }
      RecordSearch.Answer answer = search.find(query, most());
      if (session.json()) {
        printer.printJson(answer.hits());
      } else if (ids) {
        printer.printIds(answer.hits());
      } else if (csv) {
        printer.printCsv(answer.hits());
      } else {
        printer.print(answer);
      }
    }
    return 0;
  }

  private int most() {
    boolean listsAll = ids || csv || session.json();
    return limit.orElse(listsAll ? Integer.MAX_VALUE : SHOWN);
  }

  private void refuseContradictions() {
    if (limit.isPresent() && limit.get() < 0) {
      throw Failure.usage("--limit is a number of records, 0 or more.");
    }
    if (ids && csv) {
      throw Failure.usage("Name --ids or --csv, not both.");
    }
    if (session.json() && (ids || csv)) {
      throw Failure.usage("--json lists ids and titles itself: leave --ids and --csv out.");
    }
    if (against.isPresent() && (ids || csv || limit.isPresent())) {
      throw Failure.usage(
          "--against lists the records of its set: leave --ids, --csv and --limit out.");
    }
    if (against.isPresent() && all) {
      throw Failure.usage("--against counts deduplicated records: leave --all out.");
    }
    if (from.isPresent() && !words.isEmpty()) {
      throw Failure.usage("Give the query or the file with it, not both.");
    }
  }

  private String query() {
    if (from.isEmpty()) {
      return String.join(" ", words);
    }
    try {
      return Files.readString(session.path(from.get())).replace("\ufeff", "").strip();
    } catch (IOException e) {
      throw Failure.input("Cannot read: " + Reason.of(e) + ".")
          .in(from.get().toString())
          .because(e);
    }
  }
}

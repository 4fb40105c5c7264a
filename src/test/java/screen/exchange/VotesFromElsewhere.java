package screen.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import screen.Failure;
import screen.duplicates.Duplicate;
import screen.duplicates.DuplicateSets;
import screen.outcome.Review;
import screen.outcome.Reviews;
import screen.protocol.ExclusionReason;
import screen.protocol.Protocol;
import screen.protocol.Protocols;
import screen.protocol.Source;
import screen.record.BibRecord;
import screen.record.Field;
import screen.record.Fields;
import screen.record.RecordId;
import screen.votes.Ballots;
import screen.votes.Stage;
import screen.votes.Verdict;

/**
 * Files of other tools, read as A's votes on four articles: x:N1 (also y:M1) with a DOI, x:N2
 * without one, x:N3 and y:M4 with one.
 */
public final class VotesFromElsewhere {
  private final Path folder;
  private Optional<String> as = Optional.empty();
  private Map<String, String> reasons = Map.of();
  private Optional<Verdict> verdict = Optional.empty();
  private boolean matchedOnly;
  private Stage stage = Stage.TITLE_ABSTRACT;

  private VotesFromElsewhere(Path folder) {
    this.folder = folder;
  }

  public static VotesFromElsewhere in(Path folder) {
    return new VotesFromElsewhere(folder);
  }

  /** The name that A has in the file. */
  public VotesFromElsewhere as(String name) {
    as = Optional.of(name);
    return this;
  }

  public VotesFromElsewhere reason(String word, String id) {
    reasons = Map.of(word, id);
    return this;
  }

  public VotesFromElsewhere matchedOnly() {
    matchedOnly = true;
    return this;
  }

  public VotesFromElsewhere atFullText() {
    stage = Stage.FULL_TEXT;
    return this;
  }

  /** Every entry means this, since the file has no verdicts. */
  VotesFromElsewhere all(Verdict meant) {
    verdict = Optional.of(meant);
    return this;
  }

  public VoteFile read(String name, String text) {
    return read(name, text.getBytes(StandardCharsets.UTF_8));
  }

  VoteFile read(String name, byte[] bytes) {
    VoteMapping how =
        new VoteMapping(
            "A",
            as,
            verdict,
            new VoteMapping.Columns(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
            Map.of(),
            reasons,
            new VoteMapping.Matching(matchedOnly, false));
    try {
      Path file = Files.write(folder.resolve(name), bytes);
      return VoteFileReader.read(file, name, review(), stage, how);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** Each vote as {@code record,verdict,reason,note,decided_at}. */
  public static List<String> votes(VoteFile file) {
    return file.lines().stream()
        .map(
            line ->
                String.join(
                    ",",
                    line.record(),
                    line.verdict(),
                    line.reason(),
                    line.note(),
                    line.decidedAt()))
        .toList();
  }

  /** Each problem with its file and line. */
  public static List<String> problems(VoteFile file) {
    return file.problems().stream().map(Failure::described).toList();
  }

  private static Review review() {
    TreeMap<RecordId, BibRecord> records = new TreeMap<>();
    for (BibRecord record :
        List.of(
            article("x:N1", "Night shifts and the sleep of hospital porters", "porters", 221),
            article("x:N2", "Lullabies for imaginary infants: a randomised trial", "", 14),
            article("x:N3", "Counting sheep in the deaf: a cohort study", "sheep", 99),
            article("y:M1", "Night shifts and the sleep of hospital porters", "porters", 221),
            article("y:M4", "Warm milk before bedtime and its admirers", "milk", 5))) {
      records.put(record.id(), record);
    }
    Duplicate copy =
        new Duplicate(Reviews.id("y:M1"), Reviews.id("x:N1"), "", 1.0, "test", "", "auto");
    return Reviews.of(
        protocol(),
        List.of(),
        records,
        DuplicateSets.of(records.keySet(), List.of(copy)),
        Ballots.of(List.of()));
  }

  private static Protocol protocol() {
    return Protocols.of(
        Protocols.team(List.of("A", "B"), 2, "T"),
        List.of(
            new Source("x", "X", Source.Kind.DATABASE), new Source("y", "Y", Source.Kind.DATABASE)),
        List.of(
            new ExclusionReason("population", "Wrong population"),
            new ExclusionReason("other", "Other")));
  }

  private static BibRecord article(String id, String title, String doi, int page) {
    Fields.Builder fields =
        Fields.builder()
            .add(Field.ACCESSION, id.substring(2))
            .add(Field.TITLE, title)
            .addAll(Field.AUTHORS, List.of("Moreno, Ana", "Okafor, Chidi"))
            .add(Field.YEAR, "2012")
            .add(Field.JOURNAL, "Journal of Imaginary Sleep Research")
            .add(Field.VOLUME, "14")
            .add(Field.ISSUE, "3")
            .add(Field.PAGES, page + "-" + (page + 7));
    if (!doi.isEmpty()) {
      fields.add(Field.DOI, "10.1000/" + doi);
    }
    return new BibRecord(Reviews.id(id), List.of("x-1"), fields.build(), List.of());
  }
}

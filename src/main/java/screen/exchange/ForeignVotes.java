package screen.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import screen.Failure;
import screen.Nearest;
import screen.PrintableText;
import screen.exchange.sheet.Worksheet;
import screen.exchange.tool.ForeignEntry;
import screen.exchange.tool.ForeignVote;
import screen.exchange.tool.Synonyms;
import screen.exchange.tool.VoteSource;
import screen.outcome.Review;
import screen.record.Field;
import screen.record.RecordId;
import screen.votes.Stage;

/** Converts votes of another tool to rows of a worksheet, with their lines in the tool's file. */
final class ForeignVotes {
  private static final int SHOWN = 80;

  private final Review review;
  private final Stage stage;
  private final VoteMapping mapping;
  private final String name;
  private final ReasonWords reasons;
  private final Synonyms reviewers;
  private final List<Failure> problems = new ArrayList<>();
  private final List<Failure> skipped = new ArrayList<>();
  private final List<RowRemark> remarks = new ArrayList<>();
  private final List<Worksheet.Line> lines = new ArrayList<>();

  /**
   * @param name the file as messages show it
   */
  ForeignVotes(Review review, Stage stage, VoteMapping mapping, String name) {
    this.review = review;
    this.stage = stage;
    this.mapping = mapping;
    this.name = name;
    this.reasons = new ReasonWords(review.protocol(), mapping.reasons());
    this.reviewers = VerdictColumn.reviewers(mapping.columns());
  }

  /** Reads the voter's votes on the entries. */
  VoteFile of(List<ForeignEntry> entries, VoteSources.Choice choice) {
    requireVoter(voters(entries, choice));
    Map<ForeignEntry, ForeignVote> votes = new LinkedHashMap<>();
    for (ForeignEntry entry : entries) {
      List<String> contradictions =
          choice.counted().stream()
              .flatMap(it -> it.contradictions(entry, mapping.voter()).stream())
              .toList();
      if (!contradictions.isEmpty()) {
        contradictions.forEach(message -> object(entry, message));
        continue;
      }
      Optional<ForeignVote> vote = vote(entry, choice.counted());
      vote.ifPresent(found -> votes.put(entry, found));
      if (vote.isEmpty()) {
        SortedSet<String> voters = voters(List.of(entry), choice);
        boolean others =
            isOfOther(entry) || (!voters.isEmpty() && !voters.contains(mapping.voter()));
        RowRemark.Kind kind = others ? RowRemark.Kind.OF_OTHERS : RowRemark.Kind.WITHOUT_VERDICT;
        remarks.add(new RowRemark(entry.line(), kind, ""));
      }
      noteOlder(entry, vote, choice.older());
    }
    VoteMatching matching =
        new VoteMatching(review, votes.keySet(), mapping.matching().acceptTitles());
    boolean named = votes.keySet().stream().anyMatch(entry -> !record(entry).isEmpty());
    Optional<SheetVotes.Titles> titles =
        named ? Optional.of(new SheetVotes.Titles(review)) : Optional.empty();
    votes.forEach(
        (entry, vote) -> {
          take(entry, vote, matching.match(entry));
          titles
              .flatMap(it -> it.objection(record(entry), entry.fields().first(Field.TITLE)))
              .ifPresent(message -> object(entry, message));
        });
    return new VoteFile(lines, problems, skipped, remarks, entries.size());
  }

  private static SortedSet<String> voters(List<ForeignEntry> entries, VoteSources.Choice choice) {
    SortedSet<String> voters = new TreeSet<>();
    choice.counted().forEach(source -> voters.addAll(source.voters(entries)));
    return voters;
  }

  private void requireVoter(SortedSet<String> voters) {
    if (!voters.isEmpty() && !voters.contains(mapping.voter())) {
      throw Failure.input(
              "It contains no votes of '"
                  + mapping.voter()
                  + "'. "
                  + Nearest.hint(mapping.voter(), voters)
                  + " Say with --as what "
                  + mapping.reviewer()
                  + " is called there.")
          .in(name);
    }
  }

  /** The vote according to the kinds that count; a problem is added if they differ. */
  private Optional<ForeignVote> vote(ForeignEntry entry, List<VoteSource> sources) {
    Optional<ForeignVote> first = Optional.empty();
    String of = "";
    for (VoteSource source : sources) {
      Optional<ForeignVote> vote =
          isOfOther(entry) && source.voters(List.of(entry)).isEmpty()
              ? Optional.empty()
              : source.vote(entry, mapping.voter());
      if (first.isEmpty()) {
        first = vote;
        of = source.id();
      } else if (vote.isPresent() && !vote.get().verdict().equals(first.get().verdict())) {
        object(
            entry,
            "Its "
                + of
                + " says "
                + first.get().verdict()
                + ", its "
                + source.id()
                + " says "
                + vote.get().verdict()
                + ". Name the kind of verdicts that counts: --verdicts-of "
                + of
                + " or --verdicts-of "
                + source.id()
                + ".");
      }
    }
    return first;
  }

  /** Whether a column names another reviewer; a tool that names none itself voted for that one. */
  private boolean isOfOther(ForeignEntry entry) {
    return reviewers.sayOtherThan(mapping.voter(), entry);
  }

  /** The record that a row names, "" if none. */
  private static String record(ForeignEntry entry) {
    return entry.cell("record", "id");
  }

  private void noteOlder(ForeignEntry entry, Optional<ForeignVote> taken, List<VoteSource> older) {
    String verdict = taken.map(ForeignVote::verdict).orElse("");
    List<String> others = new ArrayList<>();
    for (VoteSource source : older) {
      source
          .vote(entry, mapping.voter())
          .map(ForeignVote::verdict)
          .filter(other -> !other.equals(verdict))
          .ifPresent(other -> others.add(source.id() + ": " + other));
    }
    if (!others.isEmpty()) {
      remarks.add(new RowRemark(entry.line(), RowRemark.Kind.OLDER, String.join(", ", others)));
    }
  }

  private void take(ForeignEntry entry, ForeignVote vote, VoteMatching.Match match) {
    if (match.report().isEmpty()) {
      Failure unmatched =
          Failure.input("'" + shown(entry) + "': " + match.why()).at(name, entry.line());
      (mapping.matching().matchedOnly() ? skipped : problems).add(unmatched);
      return;
    }
    RecordId report = match.report().get();
    if (match.byTitle()) {
      remarks.add(new RowRemark(entry.line(), RowRemark.Kind.BY_TITLE, report.toString()));
    }
    lines.add(line(entry, vote, report));
  }

  private Worksheet.Line line(ForeignEntry entry, ForeignVote vote, RecordId report) {
    List<String> unknown = new ArrayList<>();
    List<String> ids = vote.pooled() ? List.of() : reasons.ids(vote.reasons(), unknown);
    unknown.forEach(word -> object(entry, ReasonWords.unknown(word, review.protocol())));
    List<String> note = new ArrayList<>();
    Optional.of(vote.note()).filter(text -> !text.isEmpty()).ifPresent(note::add);
    if (ids.size() > 1) {
      note.add("also: " + String.join(", ", ids.subList(1, ids.size())));
    }
    if (vote.pooled() && !vote.reasons().isEmpty()) {
      String pooled = String.join(", ", vote.reasons());
      note.add("reasons of all who excluded it: " + pooled);
      if (stage == Stage.FULL_TEXT) {
        object(
            entry,
            "Several reviewers excluded it, and the file does not say whose reason is which: "
                + pooled
                + ". Let each reviewer export his or her own decisions, or use a worksheet.");
      }
    }
    boolean worksheet = entry.has("record");
    return new Worksheet.Line(
        entry.line(),
        report.toString(),
        vote.verdict(),
        ids.isEmpty() ? "" : ids.get(0),
        String.join("; ", note),
        vote.decidedAt(),
        worksheet ? entry.cell("for") : "",
        worksheet ? entry.cell("stage") : "");
  }

  private void object(ForeignEntry entry, String message) {
    problems.add(Failure.input(message).at(name, entry.line()));
  }

  private static String shown(ForeignEntry entry) {
    String title = entry.fields().first(Field.TITLE);
    if (title.isEmpty()) {
      String number = entry.cell("record", "id", "record_id", "doi", "pmid", "accession");
      return number.isEmpty() ? "an entry without title" : number;
    }
    return PrintableText.shortened(title, SHOWN);
  }
}

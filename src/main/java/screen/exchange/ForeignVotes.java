package screen.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import screen.Failure;
import screen.Nearest;
import screen.folder.Worksheet;
import screen.outcome.Review;
import screen.record.Field;
import screen.record.RecordId;
import screen.votes.Stage;

/** Votes of another tool as rows of a worksheet, with the line of each in the tool's file. */
final class ForeignVotes {
  private static final int SHOWN = 80;

  private final Review review;
  private final Stage stage;
  private final Takeover how;
  private final String name;
  private final ReasonWords reasons;
  private final List<Failure> problems = new ArrayList<>();
  private final List<Failure> left = new ArrayList<>();
  private final Map<RecordId, Worksheet.Line> taken = new HashMap<>();
  private final List<Worksheet.Line> lines = new ArrayList<>();

  /**
   * @param name the file as the user knows it
   */
  ForeignVotes(Review review, Stage stage, Takeover how, String name) {
    this.review = review;
    this.stage = stage;
    this.how = how;
    this.name = name;
    this.reasons = new ReasonWords(review.protocol(), how.reasons());
  }

  /** Reads what the voter says of each entry. */
  VoteFile of(List<ForeignEntry> entries, VoteSource source) {
    requireVoter(source.voters(entries));
    Map<ForeignEntry, ForeignVote> votes = new LinkedHashMap<>();
    entries.forEach(
        entry -> source.vote(entry, how.voter()).ifPresent(vote -> votes.put(entry, vote)));
    VoteMatching matching = new VoteMatching(review, votes.keySet());
    votes.forEach((entry, vote) -> take(entry, vote, matching.match(entry)));
    return new VoteFile(lines, problems, left);
  }

  private void requireVoter(SortedSet<String> voters) {
    if (!voters.isEmpty() && !voters.contains(how.voter())) {
      throw Failure.input(
              "It holds no votes of '"
                  + how.voter()
                  + "'. "
                  + Nearest.hint(how.voter(), voters)
                  + " Say with --as what "
                  + how.reviewer()
                  + " is called there.")
          .in(name);
    }
  }

  private void take(ForeignEntry entry, ForeignVote vote, VoteMatching.Match match) {
    if (match.report().isEmpty()) {
      Failure unmatched =
          Failure.input("'" + shown(entry) + "': " + match.why()).at(name, entry.line());
      (how.matchedOnly() ? left : problems).add(unmatched);
      return;
    }
    RecordId report = match.report().get();
    Worksheet.Line line = line(entry, vote, report);
    Worksheet.Line before = taken.putIfAbsent(report, line);
    if (before == null) {
      lines.add(line);
    } else if (!before.verdict().equals(line.verdict()) || !before.reason().equals(line.reason())) {
      object(entry, "This is " + report + ", of which line " + before.line() + " says otherwise.");
    }
  }

  private Worksheet.Line line(ForeignEntry entry, ForeignVote vote, RecordId report) {
    List<String> unknown = new ArrayList<>();
    List<String> ids = vote.pooled() ? List.of() : reasons.ids(vote.reasons(), unknown);
    unknown.forEach(word -> object(entry, reasons.hint(word)));
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
                + ". Let each export alone, or use a worksheet.");
      }
    }
    return new Worksheet.Line(
        entry.line(),
        report.toString(),
        vote.verdict(),
        ids.isEmpty() ? "" : ids.get(0),
        String.join("; ", note),
        vote.decidedAt(),
        "",
        "");
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
    return title.length() <= SHOWN ? title : title.substring(0, SHOWN) + "...";
  }
}

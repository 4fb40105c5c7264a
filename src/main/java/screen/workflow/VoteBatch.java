package screen.workflow;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import screen.Failure;
import screen.Moment;
import screen.exchange.RowRemark;
import screen.exchange.sheet.Worksheet;
import screen.outcome.Outcome;
import screen.outcome.Outcomes;
import screen.outcome.Review;
import screen.outcome.VotingRules;
import screen.record.RecordId;
import screen.votes.Stage;
import screen.votes.Verdict;
import screen.votes.Vote;

/** The votes of one file: all of them are accepted, or everything that is wrong is reported. */
final class VoteBatch {
  private final Review review;
  private final VotingRules admission;
  private final String reviewer;
  private final Stage stage;
  private final OffsetDateTime now;
  private final Map<RecordId, Vote> votes = new LinkedHashMap<>();
  private final Map<RecordId, Worksheet.Line> seen = new HashMap<>();
  private final List<RowRemark> remarks = new ArrayList<>();
  private final List<NotTaken> notTaken = new ArrayList<>();
  private final Map<RecordId, Outcome> outcomes;
  private @Nullable OfflineVotes offline;
  private int changed;
  private int unchanged;

  VoteBatch(Review review, String reviewer, Stage stage, OffsetDateTime now) {
    this.review = review;
    this.reviewer = reviewer;
    this.stage = stage;
    this.now = now;
    this.outcomes = Outcomes.of(review);
    this.admission = new VotingRules(review, outcomes, reviewer, stage);
  }

  /** New votes and changed ones, in the order of their time. */
  List<Vote> votes() {
    List<Vote> inOrder = new ArrayList<>();
    OffsetDateTime last = OffsetDateTime.MIN;
    for (Vote vote : votes.values().stream().sorted(byTime()).toList()) {
      last = vote.decidedAt().isBefore(last) ? last : vote.decidedAt();
      inOrder.add(vote.at(last));
    }
    return inOrder;
  }

  /** The reports with a new vote of a reviewer who is not asked to screen them. */
  List<RecordId> unasked() {
    return votes.keySet().stream()
        .filter(report -> admission.standing(report).isEmpty() && !admission.isAsked(report))
        .toList();
  }

  /**
   * The rows on a report that repeat the verdict of an earlier row, and those of votes cast offline
   * on a record that has changed since.
   */
  List<RowRemark> remarks() {
    return List.copyOf(remarks);
  }

  /** The votes cast offline that were not taken. */
  List<NotTaken> notTaken() {
    return List.copyOf(notTaken);
  }

  /**
   * A vote cast offline that was not taken.
   *
   * @param says what its record has become since, and the vote
   */
  record NotTaken(RecordId record, String says) {}

  /** The sources whose records would enter at full text without these votes on titles. */
  SortedSet<String> sourcesBegunWithTitles() {
    return votes.keySet().stream()
        .filter(admission::beginsWithTitles)
        .map(RecordId::source)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** How many of the votes replace an earlier one. */
  int changed() {
    return changed;
  }

  /** How many rows repeat an earlier vote of the reviewer. */
  int unchanged() {
    return unchanged;
  }

  /**
   * Takes the rows of a file.
   *
   * @param odd the problems that were found in the file before
   * @throws Failure that lists everything that is wrong, line by line
   */
  void take(List<Worksheet.Line> lines, String file, List<Failure> odd) {
    List<Worksheet.Line> written = lines.stream().filter(line -> !line.isUntouched()).toList();
    List<Failure> problems =
        new ArrayList<>(new StrayWorksheet(review, reviewer, stage).objectionsTo(written, file));
    if (problems.isEmpty()) {
      RowCells cells = new RowCells(review, admission, stage, now, file);
      written.forEach(line -> take(line, cells));
      problems.addAll(odd);
      problems.addAll(cells.problems());
    }
    if (!problems.isEmpty()) {
      problems.sort(Comparator.comparingInt(Failure::line));
      throw Failure.listing(problems, "no vote was taken.");
    }
  }

  private void take(Worksheet.Line line, RowCells cells) {
    if (line.isOffline()) {
      takeOffline(line, cells);
      return;
    }
    int before = cells.problems().size();
    Optional<RecordId> record = record(line, cells);
    Optional<Verdict> verdict = cells.verdict(line);
    String reason = cells.reason(line);
    OffsetDateTime decidedAt = cells.time(line);
    boolean withdraws = verdict.equals(Optional.of(Verdict.WITHDRAWN));
    record
        .map(review::representativeOf)
        .filter(report -> !withdraws)
        .ifPresent(
            report -> admission.objectionsTo(report).forEach(text -> cells.object(line, text)));
    verdict.ifPresent(
        v -> admission.objectionsTo(v, reason).forEach(text -> cells.object(line, text)));
    if (cells.problems().size() > before || record.isEmpty() || verdict.isEmpty()) {
      return;
    }
    RecordId report = review.representativeOf(record.get());
    Worksheet.Line first = seen.getOrDefault(report, line);
    if (first.line() != line.line()) {
      String remark = report + ", as line " + first.line();
      remarks.add(new RowRemark(line.line(), RowRemark.Kind.SAME_REPORT, remark));
    }
    add(
        report,
        first.line() != line.line(),
        new Vote(
                stage,
                reviewer,
                record.get(),
                verdict.get(),
                reason,
                line.note(),
                admission.time(report, decidedAt),
                line.line())
            .tagged(cells.tags(line)));
  }

  /**
   * Takes a vote that was cast offline, at its own time. A fault of the row is an error; a record
   * that has changed meanwhile is a remark, as the reviewer could not know.
   */
  private void takeOffline(Worksheet.Line line, RowCells cells) {
    int before = cells.problems().size();
    Optional<RecordId> record = cells.known(line);
    Optional<Verdict> verdict = cells.verdict(line);
    String reason = cells.reason(line);
    OffsetDateTime takenAt = cells.time(line, line.takenAt());
    OffsetDateTime decidedAt = cells.time(line, line.decidedAt());
    List<String> tags = cells.tags(line);
    verdict.ifPresent(
        v -> admission.objectionsTo(v, reason).forEach(text -> cells.object(line, text)));
    if (cells.problems().size() > before || record.isEmpty() || verdict.isEmpty()) {
      return;
    }
    RecordId report = review.representativeOf(record.get());
    OffsetDateTime possible = Moment.notBefore(takenAt, decidedAt.isAfter(now) ? now : decidedAt);
    Vote vote =
        new Vote(
                stage,
                reviewer,
                record.get(),
                verdict.get(),
                reason,
                line.note(),
                admission.timeOffline(report, possible),
                line.line())
            .tagged(tags);
    Optional<String> objection = offline().objectionTo(vote, takenAt);
    Vote other = votes.get(report);
    if (other != null && other.record().equals(vote.record())) {
      cells.object(line, vote.record() + " is in line " + other.line() + " already.");
    } else if (other != null) {
      leave(line, vote, record.get() + " is one record with " + other.record() + " now.");
    } else if (objection.isEmpty()) {
      votes.put(report, vote);
      remarkDuplicate(vote, report);
    } else if (offline().isKnown(vote)) {
      unchanged++;
    } else {
      leave(line, vote, objection.get());
    }
  }

  private void leave(Worksheet.Line line, Vote vote, String says) {
    notTaken.add(new NotTaken(vote.record(), says));
    remarks.add(new RowRemark(line.line(), RowRemark.Kind.CHANGED_SINCE, says));
  }

  private void remarkDuplicate(Vote vote, RecordId report) {
    if (!report.equals(vote.record())) {
      String says = vote.record() + " is a duplicate of " + report + "; the vote counts for both";
      remarks.add(new RowRemark(vote.line(), RowRemark.Kind.NOW_DUPLICATE, says));
    }
  }

  private OfflineVotes offline() {
    OfflineVotes made = offline;
    if (made == null) {
      made = new OfflineVotes(review, outcomes, admission, reviewer, stage);
      offline = made;
    }
    return made;
  }

  private void add(RecordId report, boolean repeated, Vote vote) {
    Vote earlier = votes.get(report);
    if (earlier != null) {
      votes.put(report, earlier.noting(vote.note()));
      return;
    }
    boolean sameTags = vote.tags().isEmpty() || vote.tags().equals(tags(report));
    if (sameTags && admission.isUnchanged(report, vote.verdict(), vote.reason(), vote.note())) {
      unchanged += repeated ? 0 : 1;
      return;
    }
    changed += admission.standing(report).isPresent() ? 1 : 0;
    votes.put(
        report,
        withReason(report, vote).tagged(vote.tags().isEmpty() ? tags(report) : vote.tags()));
  }

  /** The tags of the earlier vote, which a vote from a file keeps where it names none. */
  private List<String> tags(RecordId report) {
    return admission.standing(report).map(Vote::tags).orElse(List.of());
  }

  /** A vote that repeats a verdict without its reason, such as to add a note, keeps the reason. */
  private Vote withReason(RecordId report, Vote vote) {
    return admission
        .standing(report)
        .filter(before -> vote.reason().isEmpty() && before.verdict() == vote.verdict())
        .map(before -> vote.because(before.reason()))
        .orElse(vote);
  }

  private Optional<RecordId> record(Worksheet.Line line, RowCells cells) {
    Optional<RecordId> record = cells.known(line);
    if (record.isEmpty()) {
      return record;
    }
    Worksheet.Line first = seen.putIfAbsent(review.representativeOf(record.get()), line);
    if (first != null && !first.saysTheSameAs(line)) {
      String with =
          first.record().equals(line.record())
              ? " is in line " + first.line() + " already"
              : " is one report with " + first.record() + " in line " + first.line();
      cells.object(line, line.record() + with + ", which says something else.");
    }
    return record;
  }

  private static Comparator<Vote> byTime() {
    return Comparator.comparing(vote -> vote.decidedAt().toInstant());
  }
}

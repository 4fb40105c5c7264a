package screen.workflow;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import screen.Failure;
import screen.Nearest;
import screen.exchange.ReasonWords;
import screen.exchange.RowRemark;
import screen.exchange.sheet.Worksheet;
import screen.outcome.Outcomes;
import screen.outcome.Review;
import screen.outcome.VotingRules;
import screen.record.RecordId;
import screen.record.UnknownRecord;
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
  private final List<Failure> problems = new ArrayList<>();
  private final Map<RecordId, Vote> votes = new LinkedHashMap<>();
  private final Map<RecordId, Worksheet.Line> seen = new HashMap<>();
  private final List<RowRemark> again = new ArrayList<>();
  private int changed;
  private int unchanged;

  VoteBatch(Review review, String reviewer, Stage stage, OffsetDateTime now) {
    this.review = review;
    this.reviewer = reviewer;
    this.stage = stage;
    this.now = now;
    this.admission = new VotingRules(review, Outcomes.of(review), reviewer, stage);
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

  /** The reports with a new vote of a reviewer who is not asked to judge them. */
  List<RecordId> unasked() {
    return votes.keySet().stream()
        .filter(report -> admission.standing(report).isEmpty() && !admission.isAsked(report))
        .toList();
  }

  /** The rows on a report that repeat the verdict of an earlier row. */
  List<RowRemark> again() {
    return List.copyOf(again);
  }

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
    problems.addAll(new StrayWorksheet(review, reviewer, stage).objectionsTo(written, file));
    if (problems.isEmpty()) {
      problems.addAll(odd);
      written.forEach(line -> take(line, file));
    }
    if (!problems.isEmpty()) {
      problems.sort(Comparator.comparingInt(Failure::line));
      throw Failure.listing(problems, "no vote was taken.");
    }
  }

  private void take(Worksheet.Line line, String file) {
    int before = problems.size();
    Optional<RecordId> record = record(line, file);
    Optional<Verdict> verdict = verdict(line, file);
    String reason = reason(line, file);
    OffsetDateTime decidedAt = time(line, file);
    boolean withdraws = verdict.equals(Optional.of(Verdict.WITHDRAWN));
    record
        .map(review::representativeOf)
        .filter(report -> !withdraws)
        .ifPresent(
            report -> admission.objectionsTo(report).forEach(text -> object(line, file, text)));
    verdict.ifPresent(
        v -> admission.objectionsTo(v, reason).forEach(text -> object(line, file, text)));
    if (problems.size() > before || record.isEmpty() || verdict.isEmpty()) {
      return;
    }
    RecordId report = review.representativeOf(record.get());
    Worksheet.Line first = seen.getOrDefault(report, line);
    if (first.line() != line.line()) {
      String remark = report + ", as line " + first.line();
      again.add(new RowRemark(line.line(), RowRemark.Kind.SAME_REPORT, remark));
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
            line.line()));
  }

  private void add(RecordId report, boolean repeated, Vote vote) {
    Vote earlier = votes.get(report);
    if (earlier != null) {
      votes.put(report, earlier.noting(vote.note()));
      return;
    }
    if (admission.isUnchanged(report, vote.verdict(), vote.reason(), vote.note())) {
      unchanged += repeated ? 0 : 1;
      return;
    }
    changed += admission.standing(report).isPresent() ? 1 : 0;
    votes.put(report, withReason(report, vote).tagged(tags(report)));
  }

  /** The tags of the earlier vote, which a vote from a file keeps. */
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

  private Optional<RecordId> record(Worksheet.Line line, String file) {
    Optional<RecordId> record =
        RecordId.parse(line.record()).filter(id -> review.records().containsKey(id));
    if (record.isEmpty()) {
      object(line, file, UnknownRecord.message(line.record(), review.records().keySet()));
      return record;
    }
    Worksheet.Line first = seen.putIfAbsent(review.representativeOf(record.get()), line);
    if (first != null && !first.saysTheSameAs(line)) {
      String with =
          first.record().equals(line.record())
              ? " is in line " + first.line() + " already"
              : " is one report with " + first.record() + " in line " + first.line();
      object(line, file, line.record() + with + ", which says something else.");
    }
    return record;
  }

  private Optional<Verdict> verdict(Worksheet.Line line, String file) {
    String word = line.verdict().toLowerCase(Locale.ROOT);
    Optional<Verdict> verdict = Verdict.ofId(word).filter(v -> v.allowedAt(stage));
    if (word.isEmpty()) {
      object(line, file, "The verdict is missing, but there is a reason or a note.");
    } else if (verdict.isEmpty()) {
      List<String> known = Verdict.at(stage).stream().map(Verdict::id).toList();
      object(
          line,
          file,
          "'"
              + word
              + "' is not a verdict at "
              + stage
              + ". "
              + Nearest.hint(word, known)
              + " Say what it means with --map '"
              + word
              + "=VERDICT'.");
    }
    return verdict;
  }

  private String reason(Worksheet.Line line, String file) {
    if (!line.reason().isEmpty() && review.protocol().reason(line.reason()).isEmpty()) {
      object(line, file, ReasonWords.unknown(line.reason(), review.protocol()));
    }
    return line.reason();
  }

  private OffsetDateTime time(Worksheet.Line line, String file) {
    if (line.decidedAt().isEmpty()) {
      return now;
    }
    try {
      OffsetDateTime time = OffsetDateTime.parse(line.decidedAt());
      if (time.isAfter(now.plusDays(1))) {
        object(line, file, "'" + line.decidedAt() + "' is in the future.");
      }
      return time;
    } catch (DateTimeException e) {
      object(
          line,
          file,
          "'" + line.decidedAt() + "' is not a time; write it like 2026-01-31T14:05:00+01:00.");
      return now;
    }
  }

  private void object(Worksheet.Line line, String file, String message) {
    problems.add(Failure.input(message).at(file, line.line()));
  }

  private static Comparator<Vote> byTime() {
    return Comparator.comparing(vote -> vote.decidedAt().toInstant());
  }
}

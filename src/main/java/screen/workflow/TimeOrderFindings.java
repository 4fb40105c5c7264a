package screen.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import screen.duplicates.Ruling;
import screen.flow.check.Finding;
import screen.folder.ReviewFolder;
import screen.folder.VoteFiles;
import screen.record.RecordId;
import screen.votes.StudyLink;
import screen.votes.TimeOrder;
import screen.votes.Vote;

/**
 * Warns of votes, rulings and links that are last in their file but do not count, as an earlier
 * line has a later time.
 */
public final class TimeOrderFindings {
  private TimeOrderFindings() {}

  public static List<Finding> in(ReviewFolder folder, Set<RecordId> known) {
    List<TimeOrder.Line> lines = new ArrayList<>();
    folder.voteFiles().readAll(known).forEach(vote -> lines.add(line(vote)));
    folder.rulingFile().read().forEach(ruling -> lines.add(line(ruling)));
    folder.linkFile().read(known).forEach(link -> lines.add(line(link)));
    return TimeOrder.in(lines).stream().map(TimeOrderFindings::finding).toList();
  }

  private static TimeOrder.Line line(Vote vote) {
    return new TimeOrder.Line(
        VoteFiles.name(vote.stage(), vote.reviewer()),
        vote.line(),
        vote.record().toString(),
        (vote.verdict().id() + " " + vote.reason()).strip(),
        vote.decidedAt().toInstant());
  }

  private static TimeOrder.Line line(Ruling ruling) {
    return new TimeOrder.Line(
        "records/rulings.csv",
        ruling.line(),
        pair(ruling.a(), ruling.b()),
        ruling.kind().id(),
        ruling.decidedAt().toInstant());
  }

  private static TimeOrder.Line line(StudyLink link) {
    return new TimeOrder.Line(
        "records/links.csv",
        link.line(),
        pair(link.a(), link.b()),
        link.word(),
        link.decidedAt().toInstant());
  }

  private static String pair(RecordId a, RecordId b) {
    SortedSet<RecordId> pair = new TreeSet<>(List.of(a, b));
    return pair.first() + " and " + pair.last();
  }

  private static Finding finding(TimeOrder.Overruled one) {
    return new Finding(
        "time-order",
        Finding.Severity.WARNING,
        one.line().file() + ":" + one.line().line(),
        "the line says '"
            + one.line().says()
            + "' of "
            + one.line().about()
            + " and does not count: line "
            + one.by().line()
            + ", which says '"
            + one.by().says()
            + "', has a later time",
        "If this line is the newer decision, make it again with the tool: that adds a line that"
            + " counts.");
  }
}

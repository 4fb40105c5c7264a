package screen.outcome;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.function.Predicate;
import screen.duplicates.DuplicateSets;
import screen.duplicates.PairQuestions;
import screen.duplicates.PossiblePair;
import screen.protocol.PlanLog;
import screen.protocol.Protocol;
import screen.record.BibRecord;
import screen.record.Fields;
import screen.record.RecordId;
import screen.record.Search;
import screen.rules.RuleHits;
import screen.votes.AiScreening;
import screen.votes.Ballots;
import screen.votes.Rescues;
import screen.votes.Stage;
import screen.votes.Studies;
import screen.votes.Verdict;
import screen.votes.Vote;

/**
 * The state of a review at one moment, from which the outcomes, the flow and the report are
 * computed.
 *
 * @param possible pairs of possible duplicates that await a ruling
 * @param plans when stopping plans were fixed, and screening was stopped
 * @param hits the reports that the rules of the protocol hit, whoever screened them
 * @param ai which reports AI screens out, and how it orders the queues
 * @param rescues excluded records that were sent to the tiebreaker to look at them again
 */
public record Review(
    Protocol protocol,
    List<Search> searches,
    SortedMap<RecordId, BibRecord> records,
    DuplicateSets sets,
    List<PossiblePair> possible,
    Ballots ballots,
    Studies studies,
    Pilot pilot,
    PlanLog plans,
    RuleHits hits,
    Rescues rescues,
    AiScreening ai) {
  /** The same review in which AI takes part like this. */
  public Review with(AiScreening screening) {
    return new Review(
        protocol, searches, records, sets, possible, ballots, studies, pilot, plans, hits, rescues,
        screening);
  }

  /** The same review with other votes, and the pilot round that they give. */
  public Review with(Ballots votes, Pilot round) {
    return new Review(
        protocol, searches, records, sets, possible, votes, studies, round, plans, hits, rescues,
        ai);
  }

  /** The same review with the votes before a moment alone. */
  public Review before(Instant moment) {
    return with(ballots.before(moment), pilot);
  }

  /** Each reviewer's newest vote on a report at a stage, by reviewer. */
  public SortedMap<String, Vote> standing(Stage stage, RecordId report) {
    return ballots.standing(stage, sets.members(report));
  }

  /** A reviewer's newest vote on each report at a stage, by report; without those withdrawn. */
  public Map<RecordId, Vote> standing(Stage stage, String reviewer) {
    Map<RecordId, Vote> newest = new HashMap<>();
    ballots
        .votes(stage, reviewer)
        .forEach(vote -> newest.put(sets.representativeOf(vote.record()), vote));
    newest.values().removeIf(vote -> vote.verdict() == Verdict.WITHDRAWN);
    return newest;
  }

  /** Every vote ever cast on a report at a stage, oldest first. */
  public List<Vote> history(Stage stage, RecordId report) {
    return ballots.history(stage, sets.members(report));
  }

  /** Which reports enter at full text. */
  FullTextEntry fullTextEntry() {
    return FullTextEntry.of(protocol, sets, ballots);
  }

  /** The record that represents a record's set of duplicates. */
  public RecordId representativeOf(RecordId record) {
    return sets.representativeOf(record);
  }

  /** Whether a record was found in a database or register, and not by other methods. */
  public boolean isMainArm(RecordId record) {
    return protocol.source(record.source()).map(source -> source.kind().isMainArm()).orElse(true);
  }

  /** The number of pairs awaiting a ruling that include one of these records. */
  public int possibleAmong(Predicate<RecordId> records) {
    return (int) possible.stream().filter(p -> records.test(p.a()) || records.test(p.b())).count();
  }

  /** The possible pairs as the questions that a person answers. */
  public PairQuestions questions() {
    return PairQuestions.of(possible, sets::representativeOf);
  }

  /** Groups reports into studies, each named by its first report. */
  public SortedMap<RecordId, SortedSet<RecordId>> studiesOf(Collection<RecordId> reports) {
    return studies.group(reports);
  }

  /** Of how many studies these linked reports are together. */
  public int countOfStudies(Collection<RecordId> study) {
    return studies.count(study);
  }

  /**
   * The fields of a report: those of its representative, supplemented from the other records of its
   * set.
   */
  public Fields fields(RecordId report) {
    return merged(sets.members(report).stream().map(this::fieldsOf).toList(), fieldsOf(report));
  }

  /**
   * The fields of a set of duplicates.
   *
   * @param members the fields of each record, in the order of their ids
   * @param representative the fields of the record kept, which go first
   */
  public static Fields merged(List<Fields> members, Fields representative) {
    if (members.size() == 1) {
      return representative;
    }
    Fields fields = Fields.NONE;
    for (Fields member : members) {
      fields = member.updatedBy(fields);
    }
    return fields.updatedBy(representative);
  }

  /** The search that found a record first; "" if no logged search did. */
  public String firstSearch(RecordId id) {
    BibRecord record = records.get(id);
    return record == null || record.searches().isEmpty() ? "" : record.searches().get(0);
  }

  private Fields fieldsOf(RecordId id) {
    BibRecord record = records.get(id);
    return record == null ? Fields.NONE : record.fields();
  }
}

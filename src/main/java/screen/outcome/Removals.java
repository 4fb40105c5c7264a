package screen.outcome;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import screen.protocol.Automation;
import screen.record.RecordId;
import screen.rules.RuleHits.Hit;
import screen.votes.Stage;
import screen.votes.Verdict;
import screen.votes.Vote;

/** Which reports the rules of the protocol hit, and which of them they remove before screening. */
public final class Removals {
  /** The value of a hit that a file of votes states. */
  private static final String FROM_FILE = "";

  private final Review review;
  private final Comparator<Hit> order;

  public Removals(Review review) {
    this.review = review;
    Automation automation = review.protocol().automation();
    List<String> ids = automation.rules().stream().map(rule -> rule.id()).toList();
    this.order = Comparator.comparingInt(hit -> ids.indexOf(hit.rule()));
  }

  /** All rules that hit a report, whether applied or from a file, in the order of the protocol. */
  public List<Hit> hits(RecordId report) {
    List<Hit> hits = new ArrayList<>(review.hits().on(report));
    for (Vote vote : review.standing(Stage.TITLE_ABSTRACT, report).values()) {
      if (isByRule(vote) && vote.verdict() == Verdict.EXCLUDE) {
        hits.add(new Hit(vote.reviewer(), FROM_FILE));
      }
    }
    hits.sort(order);
    return hits;
  }

  /** Whether a person screened its title: a person's vote outweighs every rule. */
  public boolean isScreened(RecordId report) {
    return review.standing(Stage.TITLE_ABSTRACT, report).values().stream()
        .anyMatch(vote -> !isByRule(vote));
  }

  /** The rule that removes a report; empty if none does. */
  Optional<String> ruleOf(RecordId report) {
    return isScreened(report) ? Optional.empty() : hits(report).stream().map(Hit::rule).findFirst();
  }

  private boolean isByRule(Vote vote) {
    return review.protocol().reviewers().automation().contains(vote.reviewer());
  }
}

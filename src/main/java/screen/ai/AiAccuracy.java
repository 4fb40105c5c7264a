package screen.ai;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import screen.agreement.ExactInterval;
import screen.outcome.Outcome;
import screen.outcome.Review;
import screen.outcome.Standing;
import screen.protocol.AiTool;
import screen.record.RecordId;
import screen.votes.Stage;
import screen.votes.Verdict;

/**
 * The votes of one run at one stage against what people decided: a table of reports, of which only
 * those count that people have settled. An unclear vote sends a report to people, and so counts as
 * one that was not missed.
 *
 * @param relevant what the run said of reports that people included
 * @param irrelevant what it said of reports that people excluded
 * @param unanswered how many settled reports it gave no answer on
 * @param finallyIncluded what it said of the reports that the review includes
 */
public record AiAccuracy(
    AiRun run,
    AiTool.Role role,
    Stage stage,
    Map<AiVerdict, SortedSet<RecordId>> relevant,
    Map<AiVerdict, SortedSet<RecordId>> irrelevant,
    int unanswered,
    Map<AiVerdict, SortedSet<RecordId>> finallyIncluded) {
  private static final double CONFIDENCE = 0.95;

  /**
   * A share with its exact limits of 95 % confidence.
   *
   * @param n 1 or more
   */
  public record Share(int hits, int n, ExactInterval limits) {
    public double value() {
      return (double) hits / n;
    }

    static Optional<Share> of(int hits, int n) {
      return n == 0
          ? Optional.empty()
          : Optional.of(new Share(hits, n, ExactInterval.of(hits, n, CONFIDENCE)));
    }
  }

  /**
   * How stable the answers of an AI are over its runs with one prompt, model and setting.
   *
   * @param runs how many runs answered at least one settled report, 2 or more
   * @param same how many of the reports got one answer of all runs that answered them
   * @param n the settled reports that two runs or more answered
   */
  public record Stability(String ai, Stage stage, int runs, int same, int n) {}

  /** A table for each run and stage that has an answer on a settled report. */
  public static List<AiAccuracy> of(
      AiVotes votes, Review review, SortedMap<RecordId, Outcome> outcomes) {
    List<AiAccuracy> tables = new ArrayList<>();
    for (AiVotes.Taken taken : votes.runs()) {
      for (Stage stage : Stage.values()) {
        AiAccuracy table = of(taken, stage, review, outcomes);
        if (table.answered() > 0) {
          tables.add(table);
        }
      }
    }
    return tables;
  }

  private static AiAccuracy of(
      AiVotes.Taken taken, Stage stage, Review review, SortedMap<RecordId, Outcome> outcomes) {
    Map<RecordId, AiVerdict> answers = taken.answers(stage, review::representativeOf);
    AiAccuracy table =
        new AiAccuracy(
            taken.run(),
            taken.role(),
            stage,
            empty(),
            empty(),
            unanswered(answers, stage, outcomes),
            empty());
    answers.forEach(
        (report, verdict) -> {
          Optional<Verdict> decision = decision(outcomes.get(report), stage);
          decision.ifPresent(
              it ->
                  add(it == Verdict.INCLUDE ? table.relevant : table.irrelevant, verdict, report));
          if (decision.isPresent() && isIncluded(outcomes.get(report))) {
            add(table.finallyIncluded, verdict, report);
          }
        });
    return table;
  }

  private static int unanswered(
      Map<RecordId, AiVerdict> answers, Stage stage, SortedMap<RecordId, Outcome> outcomes) {
    return (int)
        outcomes.values().stream()
            .filter(outcome -> decision(outcome, stage).isPresent())
            .filter(outcome -> !answers.containsKey(outcome.report()))
            .count();
  }

  /** The decision of people at a stage, include or exclude; empty if there is none. */
  private static Optional<Verdict> decision(@Nullable Outcome outcome, Stage stage) {
    if (outcome == null
        || (stage == Stage.TITLE_ABSTRACT && outcome.enteredAtFullText())
        || outcome.at(stage).progress() != Standing.Progress.SETTLED) {
      return Optional.empty();
    }
    return outcome
        .at(stage)
        .verdict()
        .filter(verdict -> verdict == Verdict.INCLUDE || verdict == Verdict.EXCLUDE);
  }

  private static boolean isIncluded(@Nullable Outcome outcome) {
    return outcome != null && outcome.state() == Outcome.State.INCLUDED;
  }

  /** The stability of each AI at each stage where two runs with the same settings answered. */
  public static List<Stability> stability(
      AiVotes votes, Review review, SortedMap<RecordId, Outcome> outcomes) {
    List<Stability> all = new ArrayList<>();
    Set<Map<String, String>> seen = new HashSet<>();
    for (AiVotes.Taken first : votes.runs()) {
      if (seen.add(first.run().settingsButSeed())) {
        List<AiVotes.Taken> alike =
            votes.runs().stream()
                .filter(it -> it.run().settingsButSeed().equals(first.run().settingsButSeed()))
                .toList();
        for (Stage stage : Stage.values()) {
          stability(first.run().ai(), alike, stage, review, outcomes).ifPresent(all::add);
        }
      }
    }
    return all;
  }

  private static Optional<Stability> stability(
      String ai,
      List<AiVotes.Taken> alike,
      Stage stage,
      Review review,
      SortedMap<RecordId, Outcome> outcomes) {
    Map<RecordId, List<AiVerdict>> answers = new HashMap<>();
    int runs = 0;
    for (AiVotes.Taken taken : alike) {
      Map<RecordId, AiVerdict> own = taken.answers(stage, review::representativeOf);
      own.keySet().removeIf(report -> decision(outcomes.get(report), stage).isEmpty());
      runs += own.isEmpty() ? 0 : 1;
      own.forEach(
          (report, verdict) ->
              answers.computeIfAbsent(report, it -> new ArrayList<>()).add(verdict));
    }
    List<List<AiVerdict>> repeated =
        answers.values().stream().filter(verdicts -> verdicts.size() > 1).toList();
    int same = (int) repeated.stream().filter(it -> new HashSet<>(it).size() == 1).count();
    return repeated.isEmpty()
        ? Optional.empty()
        : Optional.of(new Stability(ai, stage, runs, same, repeated.size()));
  }

  /** How many settled reports it answered. */
  public int answered() {
    return total(relevant) + total(irrelevant);
  }

  /** The share of included reports that it did not exclude. */
  public Optional<Share> sensitivity() {
    return notExcluded(relevant);
  }

  /** The share of excluded reports that it excluded too. */
  public Optional<Share> specificity() {
    return Share.of(count(irrelevant, AiVerdict.EXCLUDE), total(irrelevant));
  }

  /** The share of the review's included reports that it did not exclude. */
  public Optional<Share> sensitivityForIncluded() {
    return notExcluded(finallyIncluded);
  }

  /** The included reports that it excluded: evidence that would be lost without people. */
  public SortedSet<RecordId> missed() {
    return relevant.getOrDefault(AiVerdict.EXCLUDE, Collections.emptySortedSet());
  }

  private static Optional<Share> notExcluded(Map<AiVerdict, SortedSet<RecordId>> reports) {
    return Share.of(total(reports) - count(reports, AiVerdict.EXCLUDE), total(reports));
  }

  /** How many of the reports got a verdict. */
  public static int count(Map<AiVerdict, SortedSet<RecordId>> reports, AiVerdict verdict) {
    return reports.getOrDefault(verdict, Collections.emptySortedSet()).size();
  }

  private static int total(Map<AiVerdict, SortedSet<RecordId>> reports) {
    return reports.values().stream().mapToInt(Collection::size).sum();
  }

  private static Map<AiVerdict, SortedSet<RecordId>> empty() {
    return new EnumMap<>(AiVerdict.class);
  }

  private static void add(
      Map<AiVerdict, SortedSet<RecordId>> reports, AiVerdict verdict, RecordId report) {
    reports.computeIfAbsent(verdict, it -> new TreeSet<>()).add(report);
  }
}

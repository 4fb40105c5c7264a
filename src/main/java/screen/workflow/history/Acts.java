package screen.workflow.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import screen.duplicates.Duplicate;
import screen.duplicates.Ruling;
import screen.flow.Ledger;
import screen.folder.ReviewFolder;
import screen.outcome.Review;
import screen.record.RecordId;
import screen.record.Search;
import screen.render.data.LedgerCsv;
import screen.votes.Stage;
import screen.votes.Vote;
import screen.workflow.report.Snapshot;

/** Lists what people and the program did to the records of a review. */
final class Acts {
  private final Review review;
  private final Map<RecordId, Ledger.Entry> ends;
  private final Map<RecordId, Duplicate> duplicates;
  private final Map<String, Search> searches;
  private final List<Ruling> rulings;

  /**
   * One act, such as an import, a decision on a pair or a vote.
   *
   * @param by a person; "" if the program decided or no person is named
   * @param on the day, as YYYY-MM-DD; "" where no day is known
   * @param words such as {@code include at title-abstract}
   */
  record Act(String by, String on, String words) {
    String line() {
      return (by.isEmpty() ? "" : by + ": ") + words + (on.isEmpty() ? "" : ", on " + on);
    }
  }

  Acts(ReviewFolder folder, Snapshot snapshot) {
    review = snapshot.review();
    ends = new LinkedHashMap<>();
    LedgerCsv.of(snapshot.report(folder))
        .entries()
        .forEach(entry -> ends.put(entry.record(), entry));
    duplicates =
        folder.duplicateFiles().duplicates().stream()
            .collect(Collectors.toMap(Duplicate::record, row -> row, (a, b) -> a));
    searches = review.searches().stream().collect(Collectors.toMap(Search::id, search -> search));
    rulings = folder.rulingFile().read();
  }

  /** The box in which a record ends, in words; {@code not there} if the review lacks it. */
  String end(RecordId id) {
    return Optional.ofNullable(ends.get(id)).map(Ledger.Entry::words).orElse("not there");
  }

  /** Whether a person has yet to screen a record, so that its votes may not be shown. */
  boolean isOpen(RecordId id) {
    return Optional.ofNullable(ends.get(id)).map(entry -> entry.end().isOpen()).orElse(false);
  }

  /** The import, the decisions on pairs and, if wanted, the newest vote of each reviewer. */
  List<Act> on(RecordId id, boolean votes) {
    List<Act> acts = new ArrayList<>();
    Optional.ofNullable(searches.get(review.firstSearch(id)))
        .ifPresent(search -> acts.add(found(search)));
    Optional.ofNullable(duplicates.get(id)).ifPresent(row -> acts.add(removed(row)));
    for (Ruling ruling : rulings) {
      if (ruling.a().equals(id) || ruling.b().equals(id)) {
        acts.add(ruled(ruling, id));
      }
    }
    if (votes && !duplicates.containsKey(id)) {
      for (Stage stage : Stage.values()) {
        review.standing(stage, id).values().forEach(vote -> acts.add(voted(vote)));
      }
    }
    return acts;
  }

  private static Act found(Search search) {
    return new Act(
        search.searcher(),
        search.date(),
        "found by the search " + search.id() + (search.file().isEmpty() ? "" : in(search)));
  }

  private static String in(Search search) {
    return " in " + search.file();
  }

  private static Act removed(Duplicate row) {
    return new Act(
        row.isRuled() ? row.decidedBy() : "",
        "",
        "removed as a duplicate of " + row.kept() + " (" + row.rule() + ")");
  }

  private static Act ruled(Ruling ruling, RecordId id) {
    RecordId other = ruling.a().equals(id) ? ruling.b() : ruling.a();
    return new Act(
        ruling.reviewer(),
        ruling.decidedAt().toLocalDate().toString(),
        (ruling.kind() == Ruling.Kind.SAME ? "the same as " : "not the same as ") + other);
  }

  private static Act voted(Vote vote) {
    return new Act(
        vote.reviewer(),
        vote.decidedAt().toLocalDate().toString(),
        vote.verdict()
            + (vote.reason().isEmpty() ? "" : " (" + vote.reason() + ")")
            + " at "
            + vote.stage());
  }
}

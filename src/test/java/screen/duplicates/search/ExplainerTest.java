package screen.duplicates.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import screen.duplicates.Entry;
import screen.duplicates.Ruling;
import screen.duplicates.candidates.KeyCandidates;
import screen.record.BibRecord;
import screen.record.Field;

/** What a librarian is told became of a pair. */
class ExplainerTest {
  private static final BibRecord A = article("a:1", "10.5555/one");
  private static final BibRecord A2 = article("a:2", "10.5555/one");
  private static final BibRecord B = article("b:1", "10.5555/two");
  private static final BibRecord B2 = article("b:2", "10.5555/two");
  private static final BibRecord WITHOUT = article("c:1", "");
  private static final BibRecord OTHER =
      Entry.blank("d:1").title("Bread prices and riots in eight market towns").year(1999).record();

  private static BibRecord article(String id, String doi) {
    return Entry.article(id).with(Field.DOI, doi).record();
  }

  private static Ruling ruling(int day, BibRecord a, Ruling.Kind kind, BibRecord b) {
    OffsetDateTime time = OffsetDateTime.parse("2024-01-01T00:00:00Z").plusDays(day);
    return new Ruling(a.id(), b.id(), kind, "AP", time, "", day);
  }

  private static Ruling same(int day, BibRecord a, BibRecord b) {
    return ruling(day, a, Ruling.Kind.SAME, b);
  }

  private static Ruling different(int day, BibRecord a, BibRecord b) {
    return ruling(day, a, Ruling.Kind.DIFFERENT, b);
  }

  private static List<String> outcome(
      List<BibRecord> records, BibRecord a, BibRecord b, Ruling... rulings) {
    DeduplicationResult result =
        Deduplication.of(
            records, Comparator.comparing(BibRecord::id), List.of(rulings), new KeyCandidates());
    return new Explainer(records, result.duplicates(), result.possible(), List.of(rulings))
        .outcome(a, b);
  }

  @Test
  void tellsHowRecordsWereFoldedAndByWhom() {
    List<BibRecord> records = List.of(A, A2, B, B2);
    assertThat(outcome(records, A2, A))
        .containsExactly("a:2 is a duplicate of a:1, by the program (same-doi)");
    assertThat(outcome(records, A, B, same(1, A, B)))
        .containsExactly(
            "Ruled the same by AP on 2024-01-02", "b:1 is a duplicate of a:1, by the ruling of AP");
    assertThat(outcome(records, A2, B2, same(1, A, B)))
        .containsExactly(
            "a:2 is a duplicate of a:1, by the program (same-doi)",
            "b:2 is a duplicate of a:1 through b:1, by the ruling of AP");
  }

  @Test
  void tellsWhatFollowsFromRulings() {
    List<BibRecord> records = List.of(A, B, OTHER);
    assertThat(outcome(records, A, OTHER, same(1, A, B), same(2, OTHER, B)))
        .startsWith(
            "Ruled the same: a:1 and b:1 the same by AP on 2024-01-02, d:1 and b:1 the same by AP"
                + " on 2024-01-03");
    assertThat(outcome(records, OTHER, A, same(1, A, B), different(2, OTHER, B)))
        .containsExactly(
            "Ruled different: d:1 and b:1 different by AP on 2024-01-03, a:1 and b:1 the same by AP"
                + " on 2024-01-02",
            "Two records",
            "a:1 is one with b:1");
  }

  @Test
  void tellsWhyALikelyPairAwaitsAPerson() {
    assertThat(outcome(List.of(A, B, WITHOUT), A, B))
        .startsWith("Possible duplicates: a person must rule");
    assertThat(outcome(List.of(A, B, WITHOUT), WITHOUT, B))
        .containsExactly(
            "Possible duplicates: a person must rule, as b:1 contradicts a:1 (one with c:1): the"
                + " DOIs differ",
            "c:1 is one with a:1");
  }

  @Test
  void namesTheRulingThatKeepsSetsApart() {
    List<BibRecord> records = List.of(A, A2, B);
    assertThat(outcome(records, A2, B, different(1, A, B)))
        .containsExactly(
            "Two records, since of their sets a:1 and b:1 different by AP on 2024-01-02",
            "a:2 is one with a:1");
  }

  @Test
  void tellsWhatNeitherWasFoldedNorListed() {
    assertThat(outcome(List.of(A, OTHER), A, OTHER))
        .containsExactly("Two records: too little agrees, or too much differs, to ask a person");
  }

  @Test
  void namesTheKeysThatBringTwoRecordsTogether() {
    Explainer explainer = new Explainer(List.of(A, B, OTHER), List.of(), List.of(), List.of());
    assertThat(explainer.sharedKeys(A, A2))
        .contains(
            "same DOI", "similar titles (15 of 15 samples of four letters in a row are the same)");
    assertThat(explainer.sharedKeys(A, B)).doesNotContain("same DOI").hasSize(6);
    assertThat(explainer.sharedKeys(A, OTHER)).isEmpty();
  }
}

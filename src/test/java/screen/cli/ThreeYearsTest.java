package screen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import screen.Slow;

/**
 * Three years of a review: four sources, exports again in another format, changed metadata,
 * duplicates that turn up late, a reviewer who left, a new exclusion reason, a retraction.
 */
@Slow
class ThreeYearsTest {
  private static final String MIRROR = "Mirror therapy for the painful hand after a stroke.";
  private static final String BONE = "Bisphosphonates for bone loss following wrist fracture.";
  private static final String VITAMIN = "Vitamin C to prevent pain syndromes: a cohort study.";
  private static final String NERVE = "Spinal cord stimulation and quality of life at five years.";
  private static final String SCHOOL = "Graded exposure in adolescents who missed school.";
  private static final String KETAMINE = "Subanaesthetic ketamine infusions for outpatients.";
  private static final String LIDOCAINE = "Topical lidocaine against allodynia in older adults.";
  private static final String DREAM = "Sleep, dreams and skin temperature.";

  @TempDir Path folder;
  private Cli cli = Cli.in(Path.of(""));
  private LivingReview review = new LivingReview(Path.of(""));

  @Test
  void keepsEveryVoteAndEveryNumber() {
    review = new LivingReview(folder);
    cli = review.cli();
    review.config("[A, B]", "");
    firstYear();
    secondYear();
    thirdYear();
  }

  private void firstYear() {
    cli.write(
        "records/searches/pubmed-2021.nbib",
        Exports.nbib(Exports.entry(1, MIRROR), Exports.entry(2, BONE), Exports.entry(3, VITAMIN)));
    cli.write(
        "records/searches/cinahl-2021.ris", Exports.ris("11", MIRROR) + Exports.ris("12", NERVE));
    cli.write("records/searches/cochrane-2021.ris", Exports.ris("CN-21", BONE));
    cli.write("records/searches/embase-2021.ris", Exports.ris("31", SCHOOL));
    cli.ok("run");

    review.askedAre(
        "A", "title-abstract", "cinahl:12", "embase:31", "pubmed:1", "pubmed:2", "pubmed:3");
    review.askedAre(
        "B", "title-abstract", "cinahl:12", "embase:31", "pubmed:1", "pubmed:2", "pubmed:3");
    for (String reviewer : List.of("A", "B")) {
      review.vote(
          reviewer,
          "title-abstract",
          "pubmed:1 include",
          "pubmed:2 include",
          "pubmed:3 exclude",
          "cinahl:12 include",
          "embase:31 exclude");
    }
    for (String reviewer : List.of("A", "B")) {
      review.askedAre(reviewer, "full-text", "cinahl:12", "pubmed:1", "pubmed:2");
    }
    for (String reviewer : List.of("A", "B")) {
      review.vote(
          reviewer, "full-text", "pubmed:1 include", "pubmed:2 exclude other", "cinahl:12 include");
    }
    cli.ok("run");
    review.everythingHolds();
    assertThat(review.ledger(""))
        .containsExactly(
            "cinahl:11,removed-duplicates,",
            "cinahl:12,included,",
            "cochrane:CN-21,removed-duplicates,",
            "embase:31,excluded,",
            "pubmed:1,included,",
            "pubmed:2,excluded-full-text,other",
            "pubmed:3,excluded,");
  }

  /**
   * PubMed comes as RIS now; a record exported twice before turns out to be one; A and B differ.
   */
  private void secondYear() {
    cli.write(
        "records/searches/pubmed-2022.ris",
        Exports.ris("1", MIRROR, "AB  - An abstract at last.")
            + Exports.ris("2", BONE)
            + Exports.ris("4", KETAMINE));
    cli.write(
        "records/searches/cinahl-2022.ris", Exports.ris("12", NERVE) + Exports.ris("14", KETAMINE));
    cli.write(
        "records/searches/embase-2022.ris", Exports.ris("31", SCHOOL) + Exports.ris("33", VITAMIN));
    cli.ok("run");
    cli.ok("dedupe", "--different", "pubmed:3", "embase:33", "--reviewer", "T");
    cli.ok("dedupe", "--same", "cinahl:12", "embase:31", "--reviewer", "T");
    cli.ok("run");

    // Included by both and excluded by both before anybody knew that they are one: a conflict.
    review.askedAre("T", "title-abstract", "cinahl:12");
    review.vote("T", "title-abstract", "cinahl:12 include");
    for (String reviewer : List.of("A", "B")) {
      review.askedAre(reviewer, "title-abstract", "embase:33", "pubmed:4");
      review.vote(reviewer, "title-abstract", "pubmed:4 include", "embase:33 exclude");
    }
    for (String reviewer : List.of("A", "B")) {
      review.askedAre(reviewer, "full-text", "pubmed:4");
      review.vote(reviewer, "full-text", "pubmed:4 include");
    }
    cli.ok("run");
    review.everythingHolds();
    assertThat(review.ledger("rounds/2021/"))
        .contains("embase:31,removed-duplicates,", "cinahl:12,included,", "pubmed:1,included,");
    assertThat(review.ledger("rounds/2022/"))
        .containsExactly(
            "cinahl:12,removed-duplicates,",
            "cinahl:14,removed-duplicates,",
            "embase:31,removed-duplicates,",
            "embase:33,excluded,",
            "pubmed:1,removed-duplicates,",
            "pubmed:2,removed-duplicates,",
            "pubmed:4,included,");
    assertThat(cli.ok("--json", "report", "--round", "2022").out())
        .contains("\"known_before\":4", "\"screened\":2");
    review.totals(2, 1, 3);
    assertThat(cli.ok("report", "--since", "2021").out())
        .contains("| pubmed:1 | abstract |", "| New reports | 2 |");
  }

  /** A left and C came; one more reason; the first report is retracted. */
  private void thirdYear() {
    review.config("[A, B, C]", "  - {id: dose, label: Wrong dose}\n");
    cli.write(
        "records/searches/pubmed-2023.nbib",
        Exports.nbib(
            Exports.entry(1, MIRROR, "PT  - Retracted Publication"),
            Exports.entry(3, VITAMIN),
            Exports.entry(5, LIDOCAINE)));
    cli.write(
        "records/searches/cochrane-2023.ris",
        Exports.ris("CN-25", LIDOCAINE) + Exports.ris("CN-26", DREAM));
    cli.write("records/searches/embase-2023.ris", Exports.ris("33", VITAMIN));
    cli.ok("run");

    for (String reviewer : List.of("B", "C")) {
      review.askedAre(reviewer, "title-abstract", "cochrane:CN-26", "pubmed:5");
      review.vote(reviewer, "title-abstract", "pubmed:5 include", "cochrane:CN-26 exclude");
    }
    for (String reviewer : List.of("B", "C")) {
      review.askedAre(reviewer, "full-text", "pubmed:5");
      review.vote(reviewer, "full-text", "pubmed:5 exclude dose");
    }
    cli.ok("run");
    review.everythingHolds();
    assertThat(review.ledger("rounds/2023/"))
        .containsExactly(
            "cochrane:CN-25,removed-duplicates,",
            "cochrane:CN-26,excluded,",
            "embase:33,removed-duplicates,",
            "pubmed:1,removed-duplicates,",
            "pubmed:3,removed-duplicates,",
            "pubmed:5,excluded-full-text,dose");
    assertThat(review.ledger(""))
        .containsExactly(
            "cinahl:11,removed-duplicates,",
            "cinahl:12,included,",
            "cinahl:14,removed-duplicates,",
            "cochrane:CN-21,removed-duplicates,",
            "cochrane:CN-25,removed-duplicates,",
            "cochrane:CN-26,excluded,",
            "embase:31,removed-duplicates,",
            "embase:33,excluded,",
            "pubmed:1,included,",
            "pubmed:2,excluded-full-text,other",
            "pubmed:3,excluded,",
            "pubmed:4,included,",
            "pubmed:5,excluded-full-text,dose");
    review.totals(3, 0, 3);
    assertThat(cli.ok("status").out()).contains("included, but: pubmed:1: Retracted");
    assertThat(cli.ok("report", "--since", "2022").out())
        .contains("| pubmed:1 | retraction or concern |  | **Retracted** |");
  }
}

package screen.flow;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static screen.outcome.Reviews.FT;
import static screen.outcome.Reviews.TA;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import screen.outcome.Outcomes;
import screen.outcome.RandomReviews;
import screen.outcome.Review;
import screen.outcome.Reviews;

class SourceYieldTest {
  /**
   * Counted by hand. x has four records, of which 2 is exported twice. r has three: 1 is x:1 again,
   * 2 is of no other source, 3 is x:3 again, and there r's record is the one kept. w is a website,
   * whose reports skip the screening: 1 is x:1 again, 2 is its own.
   *
   * <pre>
   * report  found by  ends
   * x:1     x r w     included
   * x:2     x         excluded at full text
   * r:3     x r       excluded on its title
   * r:2     r         included
   * w:2     w         included
   * </pre>
   */
  @Test
  void countsWhatEachSourceContributed() {
    Review review =
        new Reviews()
            .records("x:1", "x:2", "x:2~2", "x:3", "r:1", "r:2", "r:3", "w:1", "w:2")
            .fold("x:2~2", "x:2")
            .fold("r:1", "x:1")
            .fold("w:1", "x:1")
            .fold("x:3", "r:3")
            .both(TA, "x:1", "include")
            .both(TA, "x:2", "include")
            .both(TA, "r:2", "include")
            .both(TA, "r:3", "exclude")
            .both(FT, "x:1", "include")
            .both(FT, "x:2", "exclude:first")
            .both(FT, "r:2", "include")
            .both(FT, "w:2", "include")
            .build();

    assertThat(yields(review).stream().map(SourceYieldTest::numbers))
        .containsExactly("x 4 3 1 3 1 0", "r 3 3 1 3 2 1", "w 2 2 1 2 2 1", " 9 5 3 5 3 2");
  }

  @Test
  void namesTheRecordsKept() {
    Review review =
        new Reviews().records("x:3", "r:3").fold("x:3", "r:3").both(TA, "r:3", "exclude").build();

    SourceYield x = yields(review).get(0);
    assertThat(x.records()).containsExactly(Reviews.id("x:3"));
    assertThat(x.screened()).containsExactly(Reviews.id("r:3"));
    assertThat(x.unique()).isEmpty();
  }

  @Test
  void isEmptyBeforeTheFirstSearch() {
    assertThat(yields(new Reviews().build())).isEmpty();
  }

  @Provide
  Arbitrary<RandomReviews.Parts> reviews() {
    return RandomReviews.parts();
  }

  @Property(seed = "2026", edgeCases = EdgeCasesMode.NONE)
  void agreesWithTheFlow(@ForAll("reviews") RandomReviews.Parts parts) {
    Review review = parts.review();
    Flow flow = Flows.of(review, Outcomes.of(review));
    List<SourceYield> yields = yields(review);
    SourceYield all = yields.get(yields.size() - 1);
    List<SourceYield> sources = yields.subList(0, yields.size() - 1);

    assertThat(all.records().size())
        .isEqualTo(flow.identifiedByMainArm() + flow.identifiedByOtherMethods());
    assertThat(all.included().size()).isEqualTo(flow.included().reports());
    assertThat(all.screened().size())
        .isEqualTo(flow.count(Box.SCREENED) + flow.count(Box.OTHER_SOUGHT));
    assertThat(sources.stream().mapToInt(source -> source.unique().size()).sum())
        .isEqualTo(all.unique().size());
    assertThat(sources.stream().mapToInt(source -> source.uniqueIncluded().size()).sum())
        .isEqualTo(all.uniqueIncluded().size());
    for (SourceYield source : yields) {
      assertThat(source.deduplicated()).containsAll(source.unique());
      assertThat(source.screened()).containsAll(source.included());
      assertThat(source.included()).containsAll(source.uniqueIncluded());
    }
  }

  private static List<SourceYield> yields(Review review) {
    return SourceYield.of(Flows.of(review, Outcomes.of(review)), review::representativeOf);
  }

  private static String numbers(SourceYield yield) {
    return yield.source()
        + Stream.of(
                yield.records(),
                yield.deduplicated(),
                yield.unique(),
                yield.screened(),
                yield.included(),
                yield.uniqueIncluded())
            .map(ids -> " " + ids.size())
            .collect(joining());
  }
}

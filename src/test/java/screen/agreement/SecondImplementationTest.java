package screen.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.dkpro.statistics.agreement.IAgreementMeasure;
import org.dkpro.statistics.agreement.coding.BennettSAgreement;
import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.CohenKappaAgreement;
import org.dkpro.statistics.agreement.coding.FleissKappaAgreement;
import org.dkpro.statistics.agreement.coding.KrippendorffAlphaAgreement;
import org.dkpro.statistics.agreement.coding.PercentageAgreement;
import org.dkpro.statistics.agreement.coding.ScottPiAgreement;
import org.dkpro.statistics.agreement.distance.NominalDistanceFunction;

/** Random votes give what DKPro Statistics, an implementation of other people, gives for them. */
class SecondImplementationTest {
  private static final List<String> CATEGORIES = List.of("include", "maybe", "exclude");

  @Property(seed = "2020", tries = 300)
  void twoReviewersAgreeAsMuchAsThere(
      @ForAll @Size(min = 1, max = 60) List<@IntRange(max = 8) Integer> votes) {
    Votes both = new Votes(2, 3, votes);
    RatingTable table = both.ratings().table("reviewer 0", "reviewer 1");
    CodingAnnotationStudy study = both.study();
    assertSame(PairStatistic.PERCENT_AGREEMENT.of(table), new PercentageAgreement(study));
    assertSame(PairStatistic.PABAK.of(table), new BennettSAgreement(study));
    assertSame(PairStatistic.SCOTT_PI.of(table), new ScottPiAgreement(study));
    assertSame(PairStatistic.COHEN_KAPPA.of(table), new CohenKappaAgreement(study));
    assertSame(PairStatistic.KRIPPENDORFF_ALPHA.of(table), alpha(study));
  }

  @Property(seed = "2020", tries = 300)
  void fourReviewersAgreeAsMuchAsThere(
      @ForAll @Size(min = 1, max = 60) List<@IntRange(max = 80) Integer> votes) {
    Votes all = new Votes(4, 3, votes);
    RatingProfiles ratings = all.ratings().profiles();
    assertSame(GroupStatistic.PERCENT_AGREEMENT.of(ratings), new PercentageAgreement(all.study()));
    assertSame(GroupStatistic.FLEISS_KAPPA.of(ratings), new FleissKappaAgreement(all.study()));
    assertSame(GroupStatistic.KRIPPENDORFF_ALPHA.of(ratings), alpha(all.study()));
  }

  @Property(seed = "2020", tries = 300)
  void missingVotesChangeAlphaAsTheyDoThere(
      @ForAll @Size(min = 1, max = 60) List<@IntRange(max = 255) Integer> votes) {
    Votes some = new Votes(4, 4, votes); // the fourth choice is none
    assertSame(
        GroupStatistic.KRIPPENDORFF_ALPHA.of(some.ratings().profiles()), alpha(some.study()));
  }

  /** Where the value is undefined, the other implementation gives 0, 1 or NaN: not compared. */
  private static void assertSame(Estimate ours, IAgreementMeasure theirs) {
    ours.value()
        .ifPresent(value -> assertThat(value).isCloseTo(theirs.calculateAgreement(), within(1e-9)));
  }

  private static IAgreementMeasure alpha(CodingAnnotationStudy study) {
    return new KrippendorffAlphaAgreement(study, new NominalDistanceFunction());
  }

  /** Each code is one record's votes, one digit a reviewer in the base of the choices. */
  private record Votes(int reviewers, int choices, List<Integer> codes) {
    Ratings ratings() {
      Map<String, Map<String, String>> votes = new LinkedHashMap<>();
      for (int reviewer = 0; reviewer < reviewers; reviewer++) {
        Map<String, String> byRecord = new LinkedHashMap<>();
        for (int record = 0; record < codes.size(); record++) {
          int choice = choice(record, reviewer);
          if (choice < CATEGORIES.size()) {
            byRecord.put("r" + record, CATEGORIES.get(choice));
          }
        }
        votes.put("reviewer " + reviewer, byRecord);
      }
      return new Ratings(CATEGORIES, votes);
    }

    @SuppressWarnings("NullAway") // a missing vote is null there
    CodingAnnotationStudy study() {
      CodingAnnotationStudy study = new CodingAnnotationStudy(reviewers);
      CATEGORIES.forEach(study::addCategory);
      for (int record = 0; record < codes.size(); record++) {
        Object[] item = new Object[reviewers];
        for (int reviewer = 0; reviewer < reviewers; reviewer++) {
          int choice = choice(record, reviewer);
          item[reviewer] = choice < CATEGORIES.size() ? CATEGORIES.get(choice) : null;
        }
        study.addItemAsArray(item);
      }
      return study;
    }

    private int choice(int record, int reviewer) {
      int code = codes.get(record);
      for (int i = 0; i < reviewer; i++) {
        code /= choices;
      }
      return code % choices;
    }
  }
}

package screen.render;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;
import screen.flow.Box;
import screen.protocol.ReportSettings.Diagram;
import screen.protocol.ReportSettings.Shown;
import screen.protocol.ReportSettings.Synthesis;
import screen.protocol.Source.Kind;
import screen.record.Search;
import screen.render.figures.ReviewReport;
import screen.votes.Stage;

/** Reviews that every rendering is looked at with, by name. */
public final class RenderedReviews {
  /** Made once: some have ids by the ten thousand. */
  private static final Map<String, ReviewReport> ALL = Collections.unmodifiableMap(reviews());

  private RenderedReviews() {}

  public static Map<String, ReviewReport> all() {
    return ALL;
  }

  private static Map<String, ReviewReport> reviews() {
    Map<String, ReviewReport> reviews = new TreeMap<>();
    reviews.put("new-v1", searched(newV1()).report());
    reviews.put("new-v2", otherMethods(newV1()).report());
    reviews.put("updated-v1", newV1().previous(20, 26).report());
    reviews.put("updated-v2", otherMethods(newV1()).previous(20, 26).report());
    reviews.put("prisma-2009", otherMethods(newV1()).diagram(Diagram.PRISMA_2009).report());
    reviews.put("prisma-2009-pooled", newV1().diagram(Diagram.PRISMA_2009).pooled(9).report());
    reviews.put("living", living().report());
    reviews.put("living-long", livingLong().report());
    reviews.put("roses", roses().report());
    reviews.put("overview", overview().report());
    reviews.put("no-empty-boxes", noEmptyBoxes().report());
    reviews.put("prisma-traice", withAi(newV1()).diagram(Diagram.PRISMA_TRAICE).report());
    reviews.put("interim", interim().report());
    reviews.put("empty", ReviewOfCounts.empty().report());
    reviews.put("languages", languages().report());
    reviews.put("long", manyLong().report());
    reviews.put("millions", millions().report());
    return reviews;
  }

  public static ReviewReport named(String name) {
    return Objects.requireNonNull(ALL.get(name), name);
  }

  public static ReviewOfCounts newV1() {
    return ReviewOfCounts.empty()
        .title("Exercise for sleep after night shifts: a systematic review")
        .source("PubMed", Kind.DATABASE, 48)
        .source("CINAHL", Kind.DATABASE, 33)
        .source("CENTRAL", Kind.REGISTER, 20)
        .box(Box.REMOVED_DUPLICATES, 17)
        .box(Box.SCREENED, 84)
        .box(Box.EXCLUDED, 56)
        .box(Box.SOUGHT, 28)
        .box(Box.NOT_RETRIEVED, 1)
        .box(Box.ASSESSED, 27)
        .reason("Wrong population", 6, 1)
        .reason("Wrong study design", 5, 0)
        .reason("No outcome of interest", 2, 2)
        .box(Box.INCLUDED, 14)
        .studies(12);
  }

  /** The same with a search log and both reviewers' votes. */
  private static ReviewOfCounts searched(ReviewOfCounts review) {
    return review
        .search(search("s1", "NCBI", "2026-04-30", 48))
        .search(search("s2", "EBSCOhost", "2026-05-02", 33))
        .votes(Stage.TITLE_ABSTRACT, 26, 1, 1, 56)
        .votes(Stage.FULL_TEXT, 27, 0, 0, 0);
  }

  private static Search search(String source, String platform, String date, int found) {
    return new Search(
        source + "-2026-05",
        source,
        platform,
        "2026-05",
        date,
        OptionalInt.of(found),
        source + ".ris",
        "0".repeat(64),
        "ris",
        "UTF-8",
        found,
        found,
        0,
        "",
        "",
        "",
        "");
  }

  public static ReviewOfCounts otherMethods(ReviewOfCounts review) {
    return review
        .source("Websites", Kind.WEBSITE, 3)
        .source("World Sleep Society", Kind.ORGANISATION, 2)
        .source("Citation searching", Kind.CITATION, 11)
        .box(Box.OTHER_DROPPED, 4)
        .box(Box.OTHER_EXCLUDED, 4)
        .box(Box.OTHER_SOUGHT, 12)
        .box(Box.OTHER_NOT_RETRIEVED, 1)
        .box(Box.OTHER_ASSESSED, 11)
        .box(Box.OTHER_INCLUDED, 8);
  }

  private static ReviewOfCounts living() {
    return version(90, 11, 40, 14, 12)
        .previous(3, 4)
        .living("Living systematic review, version 3. Searches are repeated every six months.")
        .version("Version 1, 2024-01", version(70, 8, 30, 10, 8))
        .version("Version 2, 2024-06", version(15, 2, 7, 3, 3))
        .version("Version 3, 2025-01", version(5, 1, 3, 1, 1));
  }

  private static ReviewOfCounts livingLong() {
    ReviewOfCounts review = version(9_000, 1_100, 400, 140, 90).living("Version 14 < 15 & more.");
    IntStream.rangeClosed(1, 14)
        .forEach(
            i ->
                review.version(
                    "Version " + i + ", round <" + i + "> of a very long name",
                    version(600 + i, 70 + i, 30, 10, 6)));
    return review;
  }

  /** Registers, duplicates and excluded reports follow from the other numbers. */
  private static ReviewOfCounts version(int found, int other, int sought, int assessed, int in) {
    return ReviewOfCounts.empty()
        .title("Exercise for sleep after night shifts: a living systematic review")
        .source("PubMed", Kind.DATABASE, found)
        .source("ClinicalTrials.gov", Kind.REGISTER, found / 10)
        .source("Citation searching", Kind.CITATION, other)
        .box(Box.REMOVED_DUPLICATES, found / 10)
        .box(Box.SCREENED, found)
        .box(Box.EXCLUDED, found - sought)
        .box(Box.SOUGHT, sought)
        .box(Box.NOT_RETRIEVED, sought - assessed)
        .box(Box.ASSESSED, assessed)
        .reason("Wrong population", assessed - in, 0)
        .reason("No outcome of interest", 0, 1)
        .box(Box.INCLUDED, in)
        .box(Box.OTHER_SOUGHT, other)
        .box(Box.OTHER_ASSESSED, other)
        .box(Box.OTHER_INCLUDED, other - 1)
        .studies(in);
  }

  private static ReviewOfCounts roses() {
    return otherMethods(newV1())
        .title("Effects of mowing on grassland plants: a systematic review")
        .diagram(Diagram.ROSES)
        .box(Box.ONGOING, 1)
        .synthesis(new Synthesis(OptionalInt.of(11), OptionalInt.of(11), OptionalInt.of(7)));
  }

  /** Two counts a box, and reasons at title and abstract in both arms. */
  private static ReviewOfCounts overview() {
    return otherMethods(newV1())
        .title("Exercise for sleep: an overview of reviews")
        .shown(new Shown(true, true, true))
        .early(Box.REMOVED_AUTOMATION, "older-than-2010", 3)
        .box(Box.REMOVED_AUTOMATION, 3)
        .early(Box.EXCLUDED, "r1", 40)
        .early(Box.OTHER_EXCLUDED, "r2", 2)
        .early(Box.OTHER_AUTOMATION, "older-than-2010", 2);
  }

  /** A review without registers that excluded no report and could retrieve each. */
  private static ReviewOfCounts noEmptyBoxes() {
    return ReviewOfCounts.empty()
        .shown(new Shown(false, false, false))
        .source("PubMed", Kind.DATABASE, 12)
        .source("CENTRAL", Kind.REGISTER, 0)
        .box(Box.SCREENED, 12)
        .box(Box.EXCLUDED, 8)
        .box(Box.SOUGHT, 4)
        .box(Box.ASSESSED, 4)
        .box(Box.INCLUDED, 4)
        .studies(4);
  }

  /** A rule removed three records, and AI excluded 40 of the 53 others. */
  private static ReviewOfCounts withAi(ReviewOfCounts review) {
    return review
        .box(Box.REMOVED_AUTOMATION, 3)
        .box(Box.SCREENED, 81)
        .box(Box.EXCLUDED, 53)
        .excludedByAi(40);
  }

  private static ReviewOfCounts interim() {
    return otherMethods(newV1())
        .round("2026-05-01")
        .box(Box.AWAITING, 2)
        .box(Box.ONGOING, 1)
        .box(Box.OTHER_ONGOING, 1)
        .box(Box.PENDING_TITLE_ABSTRACT, 7)
        .box(Box.CONFLICTS_TITLE_ABSTRACT, 2)
        .box(Box.PENDING_FULL_TEXT, 3)
        .box(Box.CONFLICTS_FULL_TEXT, 1)
        .possibleDuplicates(5);
  }

  private static ReviewOfCounts languages() {
    return newV1()
        .title("Übungen für den Schlaf nach Nachtdiensten – 夜班后的睡眠")
        .reason("Falsche Zielgruppe: Minderjährige ohne Einverständniserklärung", 3, 0)
        .reason("Veröffentlichungszeitraumüberschreitungsproblematik", 1, 0)
        .reason("研究对象不符合纳入标准（例如儿童、青少年或孕妇），且无法获得原始数据", 4, 0)
        .reason("会議録のみ・全文なし", 2, 0)
        .reason("결과 변수 없음", 1, 0);
  }

  private static ReviewOfCounts manyLong() {
    ReviewOfCounts review = newV1();
    IntStream.rangeClosed(1, 6)
        .forEach(
            i ->
                review.source(
                    "A database of a rather long name, as platforms give them " + i,
                    Kind.DATABASE,
                    i));
    IntStream.rangeClosed(1, 9)
        .forEach(
            i ->
                review.reason(
                    "Comparator that neither the protocol nor its amendment allowed, reason " + i,
                    i,
                    0));
    return review;
  }

  private static ReviewOfCounts millions() {
    ReviewOfCounts review = ReviewOfCounts.empty().title("A very large review");
    review.source("PubMed", Kind.DATABASE, 1_234_567).source("Embase", Kind.DATABASE, 7_654_321);
    review.source("ClinicalTrials.gov", Kind.REGISTER, 1_000_000);
    int n = 2_345_678;
    for (Box box :
        EnumSet.of(
            Box.REMOVED_DUPLICATES,
            Box.REMOVED_AUTOMATION,
            Box.REMOVED_OTHER,
            Box.SCREENED,
            Box.EXCLUDED,
            Box.SOUGHT,
            Box.NOT_RETRIEVED,
            Box.ASSESSED)) {
      review.box(box, n--);
    }
    return review.reason("Wrong population", 1_111_111, 0).box(Box.INCLUDED, 1_200_000).studies(12);
  }
}

package screen.duplicates.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import screen.duplicates.Entry;
import screen.record.Field;

/**
 * Ten made-up articles, and of each a record of every kind that librarians distinguish from it:
 * none may be removed as its duplicate. And the same article as other databases export it: each
 * must be removed, or at least asked about.
 */
class LookalikeKindsTest {
  private static final List<Article> ARTICLES =
      List.of(
          new Article("Warm milk and the sleep of porters in old hospitals", 2012, "Sleep"),
          new Article(
              "Ginger tea for nausea after dental surgery: a randomised trial", 2009, "Oral Care"),
          new Article("Standing desks and back pain in clerks", 2015, "Work and Health"),
          new Article(
              "Reading aloud to infants born before term: effects on weight gain",
              2018,
              "Neonatal Notes"),
          new Article(
              "Night buses and falls among older passengers", 2003, "Journal of Town Safety"),
          new Article("Choir singing for chronic cough: results of a pilot", 2020, "Lung Letters"),
          new Article(
              "Predictors of return to kitchen work after burns of the hand", 1998, "Burn Review"),
          new Article("Cold baths and recovery in amateur rowers", 2011, "Annals of Rowing"),
          new Article(
              "A diary to prevent missed tablets in people with gout", 2016, "Joint Reports"),
          new Article("Window views and length of stay on surgical wards", 2007, "Ward Research"));

  /** An article and the forms that it, and what goes with it, are exported in. */
  private record Article(String title, int year, String journal) {
    private int volume() {
      return year - 1990;
    }

    private String pages() {
      return year % 400 + "-" + (year % 400 + 8);
    }

    /** Words of its own, so that abstracts of two articles differ. */
    private String text(String about) {
      List<String> words = new ArrayList<>();
      for (int i = 0; i < 60; i++) {
        words.add(about + (i * i % 53) + " " + title.split(" ")[i % 5]);
      }
      return String.join(" ", words);
    }

    private Entry titled(String name) {
      return Entry.blank("b:1")
          .title(name)
          .authors("Moreno, Ana", "Okafor, Chidi", "Lindqvist, Per", "Sato, Mei");
    }

    private Entry bare() {
      return titled(title).year(year);
    }

    private Entry whole() {
      return bare()
          .with(Field.TYPE, "journal-article")
          .journal(journal)
          .place("" + volume(), "3", pages())
          .with(Field.ABSTRACT, text("found"));
    }

    private Entry under(String name) {
      return titled(name).year(year).journal(journal);
    }

    private Entry later(int years) {
      return titled(title).year(year + years).journal(journal);
    }
  }

  /** What must never be removed as a duplicate of the article. */
  private enum Other {
    ERRATUM_BEFORE(a -> a.under("Erratum to: " + a.title).place("" + a.volume(), "4", "700")),
    ERRATUM_BEHIND_WITHOUT_PLACE(a -> a.under(a.title + " (Correction)")),
    ERRATUM_UNDER_ITS_TITLE(a -> a.under(a.title).place("" + a.volume(), "5", "811")),
    REPLY(a -> a.under("Reply to: " + a.title).place("" + a.volume(), "6", "902-903")),
    LETTER_UNDER_ITS_TITLE(
        a ->
            Entry.blank("b:1")
                .title(a.title)
                .authors("Quist, Jan")
                .year(a.year)
                .journal(a.journal)
                .place("" + a.volume(), "6", "905")),
    COMMENT(a -> a.under("Comment on: " + a.title)),
    PROTOCOL(a -> a.titled(a.title + ": study protocol").year(a.year - 2).journal("Trials")),
    PART_TWO(a -> a.under(a.title + ". Part 2").place("" + a.volume(), "3", "340-349")),
    PART_TWO_WITHOUT_PLACE(a -> a.under(a.title + ". Part 2")),
    ABSTRACT_IN_SUPPLEMENT(
        a ->
            a.later(-1)
                .place("" + (a.volume() - 1), "Suppl 1", "S45")
                .with(Field.ABSTRACT, a.text("aimed"))),
    ABSTRACT_IN_ITS_VOLUME(a -> a.later(0).place("" + a.volume(), "Suppl 1", "S45")),
    ABSTRACT_OF_A_MEETING(
        a ->
            a.later(-1)
                .with(Field.TYPE, "conference-abstract")
                .with(Field.ABSTRACT, a.text("aimed"))),
    ABSTRACT_WITHOUT_PLACE_A_YEAR_BEFORE(a -> a.later(-1)),
    SAME_TITLE_TWO_YEARS_LATER(a -> a.later(2).place("" + (a.volume() + 2), "3", "120-131")),
    SAME_TITLE_TWO_YEARS_LATER_WITHOUT_PLACE(a -> a.later(2)),
    FOLLOW_UP(a -> a.titled(a.title + ": 5-year follow-up").year(a.year).journal(a.journal)),
    SUBGROUP(a -> a.under(a.title + " in women").with(Field.VOLUME, "" + a.volume())),
    REGISTRATION(
        a ->
            a.titled(a.title)
                .year(a.year)
                .with(Field.TYPE, "trial-registration")
                .journal("ClinicalTrials.gov")
                .with(Field.ACCESSION, "NCT0" + (1_000_000 + a.year))),
    PREPRINT(
        a ->
            a.titled(a.title)
                .year(a.year)
                .journal("medRxiv")
                .with(Field.ABSTRACT, a.text("found"))),
    PREPRINT_BY_DOI_ALONE(a -> a.titled(a.title).year(a.year).with(Field.DOI, "10.1101/" + a.year)),
    THESIS(a -> a.titled(a.title).year(a.year).with(Field.TYPE, "thesis")),
    SAME_ABSTRACT_IN_ANOTHER_JOURNAL(
        a ->
            a.titled(a.title)
                .year(a.year)
                .journal("Bulletin of Bread")
                .place("77", "1", "12-19")
                .with(Field.ABSTRACT, a.text("found"))),
    ANOTHER_ABSTRACT_WITH_THE_DOI_OF_THE_SUPPLEMENT(
        a ->
            a.under(a.title.replaceFirst("^\\S+ \\S+", "Quiet music"))
                .place("" + a.volume(), "3", "S9")
                .with(Field.DOI, "10.5555/" + a.year),
        a ->
            a.under(a.title)
                .place("" + a.volume(), "3", "S8")
                .with(Field.DOI, "10.5555/" + a.year)),
    VERSION_OF_A_COCHRANE_REVIEW(
        a -> a.titled(a.title).year(a.year + 3).journal("Cochrane Database of Systematic Reviews"),
        a ->
            a.titled(a.title)
                .year(a.year)
                .journal("Cochrane Database of Systematic Reviews")
                .place("", "2", "CD00" + a.year)),
    TEAM_WITH_ONE_MORE_IN_THE_MIDDLE(
        a ->
            Entry.blank("b:1")
                .title(a.title)
                .authors(
                    "Moreno, Ana", "Okafor, Chidi", "Brandt, Uwe", "Lindqvist, Per", "Sato, Mei")
                .year(a.year)
                .journal(a.journal),
        a -> a.later(0).with(Field.VOLUME, "" + a.volume())),
    ERRATUM_THAT_THE_ARTICLE_NAMES(
        a -> a.later(0),
        a ->
            a.under(a.title + " [Erratum appears in " + a.journal + " 2013;4:5]")
                .place("" + a.volume(), "3", a.pages()));

    private final Function<Article, Entry> record;

    /** The record that it is compared with. */
    private final Function<Article, Entry> beside;

    Other(Function<Article, Entry> record) {
      this(record, Article::whole);
    }

    Other(Function<Article, Entry> record, Function<Article, Entry> beside) {
      this.record = record;
      this.beside = beside;
    }
  }

  /** The article as another database exports it. */
  private enum Copy {
    AUTHORS_IN_ANOTHER_ORDER(
        a ->
            Entry.blank("b:1")
                .title(a.title)
                .authors("Sato M", "Moreno A", "Lindqvist P", "Okafor C")
                .year(a.year)
                .journal(a.journal)
                .place("" + a.volume(), "3", a.pages())),
    TRANSLATION_IN_BRACKETS(
        a ->
            a.under("Leche tibia y el descanso de los porteros [" + a.title + "]")
                .place("" + a.volume(), "3", a.pages())),
    WITHOUT_SUBTITLE(a -> a.under(a.title.split(":")[0]).place("" + a.volume(), "3", a.pages())),
    ABSTRACT_CUT_OFF(
        a ->
            a.later(0)
                .with(Field.VOLUME, "" + a.volume())
                .with(Field.ABSTRACT, a.text("found").substring(0, 700))),
    A_YEAR_EARLIER_IN_ITS_VOLUME(a -> a.later(-1).place("" + a.volume(), "3", a.pages())),
    AUTHORS_CUT_AFTER_THREE(
        a ->
            Entry.blank("b:1")
                .title(a.title)
                .authors("Moreno A", "Okafor C", "Lindqvist P", "et al.")
                .year(a.year)
                .journal(a.journal)
                .with(Field.VOLUME, "" + a.volume())),
    FIRST_PAGE_ALONE(a -> a.later(0).place("" + a.volume(), "3", a.pages().split("-")[0]));

    private final Function<Article, Entry> record;

    Copy(Function<Article, Entry> record) {
      this.record = record;
    }
  }

  private static Stream<MatchDecision> verdicts(Stream<Entry[]> pairs) {
    return pairs.map(pair -> Decision.on(Comparison.of(pair[0].features(), pair[1].features())));
  }

  @ParameterizedTest
  @EnumSource
  void neverRemovesWhatGoesWithAnArticle(Other kind) {
    assertThat(
            verdicts(
                ARTICLES.stream()
                    .map(a -> new Entry[] {kind.beside.apply(a), kind.record.apply(a)})))
        .doesNotContain(MatchDecision.SAME);
  }

  @ParameterizedTest
  @EnumSource
  void removesTheArticleAsExportedElsewhere(Copy kind) {
    assertThat(verdicts(ARTICLES.stream().map(a -> new Entry[] {a.whole(), kind.record.apply(a)})))
        .containsOnly(MatchDecision.SAME);
  }
}

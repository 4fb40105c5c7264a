package screen.duplicates.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
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
    ERRATUM_BEFORE {
      @Override
      Entry of(Article a) {
        return a.under("Erratum to: " + a.title).place("" + a.volume(), "4", "700");
      }
    },
    ERRATUM_BEHIND_WITHOUT_PLACE {
      @Override
      Entry of(Article a) {
        return a.under(a.title + " (Correction)");
      }
    },
    ERRATUM_UNDER_ITS_TITLE {
      @Override
      Entry of(Article a) {
        return a.under(a.title).place("" + a.volume(), "5", "811");
      }
    },
    REPLY {
      @Override
      Entry of(Article a) {
        return a.under("Reply to: " + a.title).place("" + a.volume(), "6", "902-903");
      }
    },
    LETTER_UNDER_ITS_TITLE {
      @Override
      Entry of(Article a) {
        return Entry.blank("b:1")
            .title(a.title)
            .authors("Quist, Jan")
            .year(a.year)
            .journal(a.journal)
            .place("" + a.volume(), "6", "905");
      }
    },
    COMMENT {
      @Override
      Entry of(Article a) {
        return a.under("Comment on: " + a.title);
      }
    },
    PROTOCOL {
      @Override
      Entry of(Article a) {
        return a.titled(a.title + ": study protocol").year(a.year - 2).journal("Trials");
      }
    },
    PART_TWO {
      @Override
      Entry of(Article a) {
        return a.under(a.title + ". Part 2").place("" + a.volume(), "3", "340-349");
      }
    },
    PART_TWO_WITHOUT_PLACE {
      @Override
      Entry of(Article a) {
        return a.under(a.title + ". Part 2");
      }
    },
    ABSTRACT_IN_SUPPLEMENT {
      @Override
      Entry of(Article a) {
        return a.later(-1)
            .place("" + (a.volume() - 1), "Suppl 1", "S45")
            .with(Field.ABSTRACT, a.text("aimed"));
      }
    },
    ABSTRACT_IN_ITS_VOLUME {
      @Override
      Entry of(Article a) {
        return a.later(0).place("" + a.volume(), "Suppl 1", "S45");
      }
    },
    ABSTRACT_OF_A_MEETING {
      @Override
      Entry of(Article a) {
        return a.later(-1)
            .with(Field.TYPE, "conference-abstract")
            .with(Field.ABSTRACT, a.text("aimed"));
      }
    },
    ABSTRACT_WITHOUT_PLACE_A_YEAR_BEFORE {
      @Override
      Entry of(Article a) {
        return a.later(-1);
      }
    },
    SAME_TITLE_TWO_YEARS_LATER {
      @Override
      Entry of(Article a) {
        return a.later(2).place("" + (a.volume() + 2), "3", "120-131");
      }
    },
    SAME_TITLE_TWO_YEARS_LATER_WITHOUT_PLACE {
      @Override
      Entry of(Article a) {
        return a.later(2);
      }
    },
    FOLLOW_UP {
      @Override
      Entry of(Article a) {
        return a.titled(a.title + ": 5-year follow-up").year(a.year).journal(a.journal);
      }
    },
    SUBGROUP {
      @Override
      Entry of(Article a) {
        return a.under(a.title + " in women").with(Field.VOLUME, "" + a.volume());
      }
    },
    REGISTRATION {
      @Override
      Entry of(Article a) {
        return a.titled(a.title)
            .year(a.year)
            .with(Field.TYPE, "trial-registration")
            .journal("ClinicalTrials.gov")
            .with(Field.ACCESSION, "NCT0" + (1_000_000 + a.year));
      }
    },
    PREPRINT {
      @Override
      Entry of(Article a) {
        return a.titled(a.title)
            .year(a.year)
            .journal("medRxiv")
            .with(Field.ABSTRACT, a.text("found"));
      }
    },
    PREPRINT_BY_DOI_ALONE {
      @Override
      Entry of(Article a) {
        return a.titled(a.title).year(a.year).with(Field.DOI, "10.1101/" + a.year);
      }
    },
    THESIS {
      @Override
      Entry of(Article a) {
        return a.titled(a.title).year(a.year).with(Field.TYPE, "thesis");
      }
    },
    SAME_ABSTRACT_IN_ANOTHER_JOURNAL {
      @Override
      Entry of(Article a) {
        return a.titled(a.title)
            .year(a.year)
            .journal("Bulletin of Bread")
            .place("77", "1", "12-19")
            .with(Field.ABSTRACT, a.text("found"));
      }
    },
    ANOTHER_ABSTRACT_WITH_THE_DOI_OF_THE_SUPPLEMENT {
      @Override
      Entry of(Article a) {
        return a.under(a.title.replaceFirst("^\\S+ \\S+", "Quiet music"))
            .place("" + a.volume(), "3", "S9")
            .with(Field.DOI, "10.5555/" + a.year);
      }

      @Override
      Entry beside(Article a) {
        return a.under(a.title)
            .place("" + a.volume(), "3", "S8")
            .with(Field.DOI, "10.5555/" + a.year);
      }
    },
    VERSION_OF_A_COCHRANE_REVIEW {
      @Override
      Entry of(Article a) {
        return a.titled(a.title)
            .year(a.year + 3)
            .journal("Cochrane Database of Systematic Reviews");
      }

      @Override
      Entry beside(Article a) {
        return a.titled(a.title)
            .year(a.year)
            .journal("Cochrane Database of Systematic Reviews")
            .place("", "2", "CD00" + a.year);
      }
    },
    TEAM_WITH_ONE_MORE_IN_THE_MIDDLE {
      @Override
      Entry of(Article a) {
        return Entry.blank("b:1")
            .title(a.title)
            .authors("Moreno, Ana", "Okafor, Chidi", "Brandt, Uwe", "Lindqvist, Per", "Sato, Mei")
            .year(a.year)
            .journal(a.journal);
      }

      @Override
      Entry beside(Article a) {
        return a.later(0).with(Field.VOLUME, "" + a.volume());
      }
    },
    ERRATUM_THAT_THE_ARTICLE_NAMES {
      @Override
      Entry of(Article a) {
        return a.later(0);
      }

      @Override
      Entry beside(Article a) {
        return a.under(a.title + " [Erratum appears in " + a.journal + " 2013;4:5]")
            .place("" + a.volume(), "3", a.pages());
      }
    };

    abstract Entry of(Article a);

    /** The record that it is compared with. */
    Entry beside(Article a) {
      return a.whole();
    }
  }

  /** The article as another database exports it. */
  private enum Copy {
    AUTHORS_IN_ANOTHER_ORDER {
      @Override
      Entry of(Article a) {
        return Entry.blank("b:1")
            .title(a.title)
            .authors("Sato M", "Moreno A", "Lindqvist P", "Okafor C")
            .year(a.year)
            .journal(a.journal)
            .place("" + a.volume(), "3", a.pages());
      }
    },
    TRANSLATION_IN_BRACKETS {
      @Override
      Entry of(Article a) {
        return a.under("Leche tibia y el descanso de los porteros [" + a.title + "]")
            .place("" + a.volume(), "3", a.pages());
      }
    },
    WITHOUT_SUBTITLE {
      @Override
      Entry of(Article a) {
        return a.under(a.title.split(":")[0]).place("" + a.volume(), "3", a.pages());
      }
    },
    ABSTRACT_CUT_OFF {
      @Override
      Entry of(Article a) {
        String text = a.text("found");
        return a.later(0)
            .with(Field.VOLUME, "" + a.volume())
            .with(Field.ABSTRACT, text.substring(0, text.length() / 2));
      }
    },
    A_YEAR_EARLIER_IN_ITS_VOLUME {
      @Override
      Entry of(Article a) {
        return a.later(-1).place("" + a.volume(), "3", a.pages());
      }
    },
    AUTHORS_CUT_AFTER_THREE {
      @Override
      Entry of(Article a) {
        return Entry.blank("b:1")
            .title(a.title)
            .authors("Moreno A", "Okafor C", "Lindqvist P", "et al.")
            .year(a.year)
            .journal(a.journal)
            .with(Field.VOLUME, "" + a.volume());
      }
    },
    DOI_OF_THE_SUPPLEMENT_MISTYPED {
      @Override
      Entry of(Article a) {
        return a.later(0).place("" + a.volume(), "3", a.pages().split("-")[0]);
      }
    };

    abstract Entry of(Article a);
  }

  private static Stream<MatchDecision> verdicts(Stream<Entry[]> pairs) {
    return pairs.map(pair -> Decision.on(Comparison.of(pair[0].features(), pair[1].features())));
  }

  @ParameterizedTest
  @EnumSource
  void neverRemovesWhatGoesWithAnArticle(Other kind) {
    assertThat(verdicts(ARTICLES.stream().map(a -> new Entry[] {kind.beside(a), kind.of(a)})))
        .doesNotContain(MatchDecision.SAME);
  }

  @ParameterizedTest
  @EnumSource
  void removesTheArticleAsExportedElsewhere(Copy kind) {
    assertThat(verdicts(ARTICLES.stream().map(a -> new Entry[] {a.whole(), kind.of(a)})))
        .containsOnly(MatchDecision.SAME);
  }
}

package screen.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import screen.outcome.Reviews;
import screen.protocol.Rule;
import screen.record.Field;
import screen.rules.RuleHits.Hit;

class RuleHitsTest {
  private static final String LANGUAGES = "LANGUAGES_OTHER_THAN";

  @ParameterizedTest
  @CsvSource({
    LANGUAGES + ",english,LANGUAGE,eng,false",
    LANGUAGES + ",english,LANGUAGE,English,false",
    LANGUAGES + ",English,LANGUAGE,rus,true",
    LANGUAGES + ",English,LANGUAGE,Russian,true",
    LANGUAGES + ",de,LANGUAGE,ger,false",
    LANGUAGES + ",German,LANGUAGE,deu,false",
    LANGUAGES + ",English,LANGUAGE,und,false",
    LANGUAGES + ",English,LANGUAGE,Multiple languages,false",
    LANGUAGES + ",English,TITLE,On language,false",
    "PUBLISHED_BEFORE,2000,YEAR,1999,true",
    "PUBLISHED_BEFORE,2000,YEAR,2000,false",
    "PUBLISHED_BEFORE,2000,DATE,2000-01,false",
    "PUBLISHED_BEFORE,2000-06,DATE,2000-05-31,true",
    "PUBLISHED_BEFORE,2000-06,YEAR,2000,false",
    "PUBLISHED_BEFORE,2000,TITLE,Undated,false",
    "PUBLISHED_AFTER,2020-06-30,DATE,2020-07,true",
    "PUBLISHED_AFTER,2020-06-30,DATE,2020-06,false",
    "PUBLISHED_AFTER,2020,YEAR,2021,true",
    "PUBLICATION_TYPES,editorial,PUBLICATION_TYPES,Editorial,true",
    "PUBLICATION_TYPES,Editorial,PUBLICATION_TYPES,Editorial Comment,false",
    "DOCUMENT_TYPES,preprint,TYPE,preprint,true",
    "DOCUMENT_TYPES,preprint,TYPE,journal-article,false"
  })
  void hitsOnlyWhatTheRecordStates(
      Rule.Kind kind, String value, Field field, String stated, boolean hit) {
    Reviews review = new Reviews().rule(rule(kind, value)).record("x:1", field, stated);

    assertThat(hits(review, "x:1")).isEqualTo(hit ? List.of(new Hit("r", stated)) : List.of());
  }

  @Test
  void leavesTheRecordToPeopleWhereItsDuplicatesDisagree() {
    Reviews review =
        new Reviews()
            .rule(rule(Rule.Kind.LANGUAGES_OTHER_THAN, "English"))
            .record("x:1", Field.LANGUAGE, "rus")
            .record("x:2", Field.LANGUAGE, "English")
            .record("x:3", Field.LANGUAGE, "rus")
            .record("x:4", Field.TITLE, "No language")
            .fold("x:2", "x:1")
            .fold("x:4", "x:3");

    assertThat(hits(review, "x:1")).isEmpty();
    assertThat(hits(review, "x:3")).containsExactly(new Hit("r", "rus"));
  }

  private static Rule rule(Rule.Kind kind, String value) {
    return new Rule("r", "R", kind, List.of(value), "");
  }

  private static List<Hit> hits(Reviews review, String report) {
    return review.build().hits().on(Reviews.id(report));
  }
}

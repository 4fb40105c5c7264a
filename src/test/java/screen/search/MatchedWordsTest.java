package screen.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchedWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "pain                | Chronic pain and PAIN   | Chronic [pain] and [PAIN]",
        "\"chronic pain\"    | Chronic pain            | [Chronic] [pain]",
        "child*              | Children of a child     | [Children] of a [child]",
        "\"child* pain\"     | Child pain              | [Child] [pain]",
        "ketamin~            | Ketamine, pain          | [Ketamine], pain",
        "sjogren             | Sjögren’s syndrome      | [Sjögren’s] syndrome",
        "pain NOT chronic    | Chronic pain            | Chronic [pain]",
        "abstract:pain       | Chronic pain            | Chronic pain",
        "疼痛                  | 慢性疼痛治疗                  | 慢性[疼痛]治疗",
        "year:2009           | 2009 pain               | 2009 pain",
        "``                  | pain                    | pain",
      })
  void marksTheWordsOfTheQuery(String query, String title, String marked) {
    MatchedWords words = MatchedWords.of(SearchedArticles.query(query), SearchField.TITLE);
    StringBuilder text = new StringBuilder(title);
    var spans = words.in(title);
    for (int i = spans.size() - 1; i >= 0; i--) {
      text.insert(spans.get(i).end(), ']').insert(spans.get(i).start(), '[');
    }

    assertThat(text).hasToString(marked);
  }
}

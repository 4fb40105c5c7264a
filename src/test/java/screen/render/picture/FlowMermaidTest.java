package screen.render.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FlowMermaidTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "age < 18 | age less than 18",
        "n>3 & more | n more than 3 and more",
        "a \"quoted\" word; another | a 'quoted' word, another"
      })
  void descriptionsSayInWordsWhatMermaidCannotTake(String text, String words) {
    assertThat(FlowMermaid.plain(text)).isEqualTo(words);
  }
}

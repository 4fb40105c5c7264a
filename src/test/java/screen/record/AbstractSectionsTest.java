package screen.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AbstractSectionsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "BACKGROUND: Pain. METHODS: We tried. > BACKGROUND|Pain. / METHODS|We tried.",
        "Background: Pain. Methods: We tried. > Background|Pain. / Methods|We tried.",
        "A word. AIM: Pain. RESULTS: None (p = 0.2). > |A word. / AIM|Pain. / RESULTS|None (p ="
            + " 0.2).",
        "MAIN RESULTS: Of 5. AUTHORS' CONCLUSIONS: None. > MAIN RESULTS|Of 5. / AUTHORS'"
            + " CONCLUSIONS|None.",
        "We asked one thing: is it so? > |We asked one thing: is it so?",
        "METHODS: All of it is one. > |METHODS: All of it is one.",
        "The results: none. The methods: none. > |The results: none. The methods: none.",
        "'' > ''",
      })
  void findsHeadings(String text, String sections) {
    assertThat(
            AbstractSections.of(text).stream()
                .map(section -> section.heading() + "|" + section.text())
                .collect(Collectors.joining(" / ")))
        .isEqualTo(sections);
  }
}

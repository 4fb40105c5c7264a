package screen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "CON",
        "nul",
        "com1.old",
        "LPT\u00B9",
        "AUX .x",
        "a.",
        "a ",
        "",
        ".",
        "..",
        ".hidden",
        "-x",
        "a/b",
        "a\\b",
        "a:b",
        "a*b",
        "a\nb",
        "a\u202Eb",
        "\u0301a"
      })
  void refusesNamesThatSomeSystemCannotKeep(String name) {
    assertThat(FileName.objectionTo(name)).isPresent();
  }

  @Test
  void refusesNamesThatAreTooLong() {
    assertThat(FileName.objectionTo("a".repeat(100))).isEmpty();
    assertThat(FileName.objectionTo("a".repeat(101))).isPresent();
    assertThat(FileName.objectionTo("\u5F20".repeat(34))).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "AP",
        "Ana Mor\u00E9n",
        "a.p@x.org",
        "1",
        "2026-01-31",
        "console",
        "com10",
        "\u5F20\u4E09"
      })
  void takesNamesOfPeopleAndDates(String name) {
    assertThat(FileName.objectionTo(name)).isEmpty();
  }

  @Test
  void knowsNamesThatSomeSystemKeepsInOneFile() {
    assertThat(FileName.twinKey("Jos\u00E9")).isEqualTo(FileName.twinKey("JOSE\u0301"));
    assertThat(FileName.twinKey("A")).isNotEqualTo(FileName.twinKey("B"));
  }
}

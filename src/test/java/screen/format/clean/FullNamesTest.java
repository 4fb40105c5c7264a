package screen.format.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FullNamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ann Roe / Bo van Doe / Cy Poe | false | true",
        "Ann Roe / Bo van Doe | true | true",
        "Roe / Ann | true | false",
        "Ann Roe / Bo Doe | false | false",
        "A. Roe / B.-C. Doe | false | true",
        "Ann Roe | true | false",
        "Ann Roe / Sleep Research Network | true | false",
        "Ann Roe / Ward 7 | true | false",
        "Ann Roe / university of nowhere | true | false",
        "Ann Roe / One Two Three Four Five Six Poe | true | false",
      })
  void knowsPeopleFromBodies(String parts, boolean joined, boolean people) {
    assertThat(FullNames.are(List.of(parts.split(" / ")), joined)).isEqualTo(people);
  }
}

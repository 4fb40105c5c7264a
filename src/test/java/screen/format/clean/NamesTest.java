package screen.format.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "Roe, Ann | Roe, Ann",
        "Roe RA | Roe, RA",
        "Roe,Ann | Roe, Ann",
        "Roe, Ann; Poe, Bob; | Roe, Ann / Poe, Bob",
        "Roe RA, van Doe J | Roe, RA / van Doe, J",
        "Roe RA, Doe J, et al. | Roe, RA / Doe, J",
        "Roe, RA, Doe, J, and van Poe, E | Roe, RA / Doe, J / van Poe, E",
        "Ann Roe, Bo van Doe and C. Poe | Ann Roe / Bo van Doe / Poe, C.",
        "Roe, Ann and Poe, Bob | Roe, Ann / Poe, Bob",
        "Roe, Ann [Editor] | Roe, Ann",
        "Roe, Ann (57193025) | Roe, Ann",
        "Roe, null | Roe",
      })
  void findsThePeopleOfAValue(String value, String people) {
    assertThat(Names.in(value)).isEqualTo(List.of(people.split(" / ")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Department of Sleep, University of Nowhere and Health Board",
        "Group for Night Work Research and Sleep",
        "Night Nurses Collaboration, Sleep Study Group",
      })
  void leavesBodiesWhole(String body) {
    assertThat(Names.in(body)).containsExactly(body);
  }

  @Test
  void hasNobodyWhereNothingIsLeft() {
    assertThat(Names.in("; ,")).isEmpty();
    assertThat(Names.in("et al.")).isEmpty();
  }

  @Test
  void putsFamilyNamesFirst() {
    assertThat(Names.givenFirst("Ann B. Roe and Bob Poe and Plato"))
        .containsExactly("Roe, Ann B.", "Poe, Bob", "Plato");
  }

  @ParameterizedTest
  @CsvSource({
    "NCT01234567, true",
    "ACTRN12605000000000, true",
    "EUCTR2011-000000-11-DE, true",
    "Nguyen, false",
    "NCT, false",
    "NL, false",
  })
  void knowsRegistryNumbers(String value, boolean is) {
    assertThat(Names.isRegistryNumber(value)).isEqualTo(is);
  }
}

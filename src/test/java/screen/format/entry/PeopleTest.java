package screen.format.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import screen.record.Field;
import screen.record.Fields;

class PeopleTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Klima Katherine / Padela Aasim I | Klima Katherine / Padela Aasim I",
        "Padela Aasim I. / Klima Katherine | Padela Aasim I. / Klima Katherine",
        "Garcia Lopez J / Roe RA | Garcia Lopez, J / Roe, RA",
        "Garcia Lopez J / Sleep Study Group | Garcia Lopez, J / Sleep Study Group",
        "Garcia Lopez J / Roe, Ann | Garcia Lopez, J / Roe, Ann",
        "Padela Aasim I | Padela Aasim, I",
        "Garcia Lopez, J / Klima Katherine | Garcia Lopez, J / Klima Katherine",
        "Klima Katherine / van Doe J | Klima Katherine / van Doe, J",
      })
  void readsAnInitialByTheOtherAuthors(String values, String names) {
    People people = new People();
    List.of(values.split(" / ")).forEach(people::add);
    Fields.Builder fields = Fields.builder();
    people.addTo(fields);

    assertThat(fields.build().all(Field.AUTHORS)).containsExactly(names.split(" / "));
  }
}

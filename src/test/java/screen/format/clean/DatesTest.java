package screen.format.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {
  @ParameterizedTest
  @CsvSource({
    "2012/03/15/, 2012-03-15",
    "2012/03//Spring, 2012-03",
    "2012-03, 2012-03",
    "20120315, 2012-03-15",
    "2012 Mar 15, 2012-03-15",
    "2012 Mar-Apr, 2012-03",
    "2012 Sept, 2012-09",
    "15 March 2012, 2012-03-15",
    "15-Mar-2012, 2012-03-15",
    "'March 15, 2012', 2012-03-15",
    "March 2012, 2012-03",
    "2012 Jan 1, 2012-01-01"
  })
  void readsMonthAndDay(String date, String iso) {
    assertThat(Dates.in(date)).isEqualTo(iso);
  }

  @ParameterizedTest
  @CsvSource({
    "2012",
    "2012///",
    "2012 Spring",
    "4/3/2012",
    "2012-13-01",
    "2012-02-30",
    "2012-01-01",
    "20120101",
    "2012-2013",
    "in press",
    "''"
  })
  void leavesWhatSaysNoMoreThanTheYear(String date) {
    assertThat(Dates.in(date)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2012,3,15,2012-03-15",
    "2012,03,'',2012-03",
    "2012,Mar,15,2012-03-15",
    "2012,mar,'',2012-03",
    "2012,'',15,''",
    "'','','',''"
  })
  void readsPartsOfADate(String year, String month, String day, String iso) {
    assertThat(Dates.in(Dates.of(year, month, day))).isEqualTo(iso);
  }
}

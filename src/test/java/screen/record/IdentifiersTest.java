package screen.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "10.1016/J.PAIN.2009.06.023 | 10.1016/j.pain.2009.06.023",
        "https://doi.org/10.1000/Abc.1 | 10.1000/abc.1",
        "http://dx.doi.org/10.1000/abc.1. | 10.1000/abc.1",
        "doi: 10.1000/abc.1 | 10.1000/abc.1",
        "http://dx.doi.org.proxy.example.org/10.1000/abc | 10.1000/abc",
        "https://doi.org/10.1000%2Fabc%281%29 | 10.1000/abc(1)",
        "10.1000/abc     LK  - https://example.org/x | 10.1000/abc",
        "10.1000/abchttp://example.org | 10.1000/abc",
        "(10.1000/s0140-6736(09)1) | 10.1000/s0140-6736(09)1",
        "10.1002/(SICI)1097(19980815)17:15<1661::AID-SIM968>3.0.CO;2-2 | 10.1002/(sici)1097(19980815)17:15<1661::aid-sim968>3.0.co;2-2",
        "https://example.org/record?doi=10.1000%2fabc&partner=40 | 10.1000/abc",
        "https://example.org/doi/10.1000/abc/full?x=1 | 10.1000/abc",
        "10.1000/abc [doi] | 10.1000/abc",
      })
  void findsDoi(String text, String doi) {
    assertThat(Doi.in(text)).isEqualTo(doi);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "S0140-6736(09)60490-9",
        "10.1000/",
        "version 10.12/3",
        "v110.1000/abc",
        "https://www.cochranelibrary.com/central/doi/10.1002/central/CN-01/full"
      })
  void findsNoDoiWhereThereIsNone(String text) {
    assertThat(Doi.in(text)).isEmpty();
  }

  @Test
  void takesPmidOnlyOfOneToEightDigits() {
    assertThat(Pmid.of(" PMID: 19604642 ")).isEqualTo("19604642");
    assertThat(Pmid.of("19604642 [PMID]")).isEqualTo("19604642");
    assertThat(Pmid.of("19604642.0")).isEqualTo("19604642");
    assertThat(Pmid.of("123456789")).isEmpty();
    assertThat(Pmid.of("L2029880245")).isEmpty();
  }

  @Test
  void findsPmidInProseOnlyWhereItIsNamed() {
    assertThat(Pmid.in("MEDLINE Info: PMID: 19604642 NLM UID: 0400666")).isEqualTo("19604642");
    assertThat(Pmid.in("NLM UID: 0400666")).isEmpty();
    assertThat(Pmid.centralIn("see pmc5887696.")).isEqualTo("PMC5887696");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1878-0849 (Electronic) | 1878-0849",
        "18780849 (ISSN) | 1878-0849",
        "1234-567x | 1234-567X",
        "0028\u20103932 | 0028-3932",
        "0028-3932, 1873-3514 | 0028-3932;1873-3514",
      })
  void findsIssn(String text, String all) {
    assertThat(Issn.in(text)).containsExactly(all.split(";"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"9783161484100", "978-0-1234-5678-9", "20200101", "18780840"})
  void takesNeitherBooksNorDatesForJournals(String text) {
    assertThat(Issn.in(text)).isEmpty();
  }
}

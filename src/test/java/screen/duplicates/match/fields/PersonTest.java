package screen.duplicates.match.fields;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Moreno, Ana Luisa   | moreno         | ana
          Moreno, A. L.       | moreno         | a
          Moreno AL           | moreno         | al
          Moreno A.L.         | moreno         | a
          Ana Moreno          | moreno         | ana
          van der Meer, Jan   | meer           | jan
          De, Leone A         | leone          | a
          Müller, Eva         | muller         | eva
          Mueller, Eva        | muller         | eva
          Saint-Clair, Zoë    | saintclair     | zo
          """)
  void readsFamilyAndGivenNameInAnySyntax(String printed, String family, String given) {
    assertThat(Person.of(printed)).map(Person::family).contains(family);
    assertThat(Person.of(printed)).map(Person::given).contains(given);
  }

  @ParameterizedTest
  @ValueSource(strings = {"et al.", "Anonymous", "[Anonymous]", "others", ""})
  void readsNobodyWhereNobodyIsNamed(String printed) {
    assertThat(Person.of(printed)).isEmpty();
  }

  @Test
  void takesNamesInEitherOrderForOnePerson() {
    Person one = Person.of("Wei, Zhang").orElseThrow();
    Person other = Person.of("Zhang, Wei").orElseThrow();
    assertThat(one.resembles(other)).isTrue();
    assertThat(other.resembles(one)).isTrue();
  }

  @Test
  void readsSeveralNamesInOneField() {
    assertThat(Authors.of(List.of("Moreno FA, Wiegand CB", "Okafor, C."), new Journals()).persons())
        .extracting(Person::family)
        .containsExactly("moreno", "wiegand", "okafor");
    assertThat(Authors.of(List.of("Li, W.; Xu, T."), new Journals()).size()).isEqualTo(2);
  }
}

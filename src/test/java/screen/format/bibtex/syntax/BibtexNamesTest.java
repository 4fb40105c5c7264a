package screen.format.bibtex.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BibtexNamesTest {
  @Test
  void putsTheFamilyNameFirst() {
    assertThat(BibtexNames.people("Jane A. Doe and Wouter van den Berg and Ludwig van Beethoven"))
        .containsExactly("Doe, Jane A.", "van den Berg, Wouter", "van Beethoven, Ludwig");
  }

  @Test
  void keepsGroupsWhole() {
    assertThat(BibtexNames.people("{Example Study Group} and Society for the Study of Examples"))
        .containsExactly("Example Study Group", "Society for the Study of Examples");
  }

  @Test
  void forgivesOtherSeparators() {
    assertThat(BibtexNames.people("Doe, Jane; Roe, Rik")).containsExactly("Doe, Jane", "Roe, Rik");
    assertThat(BibtexNames.people("Doe, Jane,  Roe, Rik")).containsExactly("Doe, Jane", "Roe, Rik");
    assertThat(BibtexNames.people("Doe, Jane and  Roe, Rik and"))
        .containsExactly("Doe, Jane", "Roe, Rik");
  }

  @Test
  void leavesOutTheOthers() {
    assertThat(BibtexNames.people("Doe, Jane and others")).containsExactly("Doe, Jane");
  }
}

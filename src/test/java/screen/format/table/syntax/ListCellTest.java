package screen.format.table.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ListCellTest {
  @Test
  void readsWhatPythonWrites() {
    assertThat(ListCell.items("['Doe, Jane', \"O'Neill, P\", 'It\\'s']"))
        .hasValueSatisfying(
            items -> assertThat(items).containsExactly("Doe, Jane", "O'Neill, P", "It's"));
    assertThat(ListCell.items("[]")).hasValueSatisfying(items -> assertThat(items).isEmpty());
  }

  @Test
  void readsWhatJsonWrites() {
    assertThat(ListCell.items("[\"1000-0003\",\"caf\\u00e9\"]"))
        .hasValueSatisfying(items -> assertThat(items).containsExactly("1000-0003", "café"));
  }

  @Test
  void leavesOtherBracketsAlone() {
    assertThat(ListCell.items("[A translated title].")).isEmpty();
    assertThat(ListCell.items("[A translated title]")).isEmpty();
    assertThat(ListCell.items("[")).isEmpty();
    assertThat(ListCell.items("['")).isEmpty();
  }
}

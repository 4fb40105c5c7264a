package screen.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RecordIdTest {
  @Test
  void isWrittenAsSourceAndKey() {
    assertThat(new RecordId("pubmed", "19604642")).hasToString("pubmed:19604642");
  }

  @Test
  void keepsColonsInTheKey() {
    assertThat(RecordId.parse("wos:WOS:0001")).contains(new RecordId("wos", "WOS:0001"));
  }

  @Test
  void refusesTextThatIsNoId() {
    assertThat(RecordId.parse("19604642")).isEmpty();
    assertThat(RecordId.parse("pubmed:")).isEmpty();
    assertThat(RecordId.parse("../etc:1")).isEmpty();
    assertThat(RecordId.parse("pubmed:a b")).isEmpty();
  }

  @Test
  void marksTheSecondCopyWithinOneFile() {
    RecordId id = new RecordId("pubmed", "1");
    assertThat(id.copy(1)).isEqualTo(id);
    assertThat(id.copy(2)).hasToString("pubmed:1~2");
  }

  @Test
  void refusesAKeyWithControlCharacters() {
    assertThatThrownBy(() -> new RecordId("pubmed", "1\u001b[2J")).hasMessageContaining("control");
  }
}

package screen.format.json.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import screen.Slow;
import tools.jackson.databind.JsonNode;

class JsonRecordsTest {
  @Test
  void readsAnArray() throws IOException {
    assertThat(names("[{\"n\":\"a\"},\n{\"n\":\"b\"}]")).containsExactly("1 a", "2 b");
  }

  @Test
  void readsAListWithinAnObject() throws IOException {
    assertThat(
            names("{\"count\":2,\"items\":[{\"n\":\"a\"},{\"n\":\"b\"}],\"more\":{\"n\":\"c\"}}"))
        .containsExactly("1 a", "1 b");
  }

  @Test
  void takesAnObjectWithinARecordForNoRecord() throws IOException {
    assertThat(names("{\"n\":\"a\",\"items\":{\"n\":\"inner\"},\"x\":1}")).containsExactly("1 a");
  }

  @Test
  void readsAListWithinAnAnswer() throws IOException {
    assertThat(names("{\"ok\":1,\"message\":{\"items\":[{\"n\":\"a\"}]}}")).containsExactly("1 a");
    assertThat(names("{\"ok\":1,\"message\":{\"n\":\"a\"}}")).containsExactly("1 a");
  }

  @Test
  void readsOneObjectOrSeveral() throws IOException {
    assertThat(names("{\"n\":\"a\",\"x\":[1,{}]}")).containsExactly("1 a");
    assertThat(names("{\"n\":\"a\"}\n{\"n\":\"b\"}\n")).containsExactly("1 a", "2 b");
  }

  @Test
  void stopsAtNestingBeyondAllMeasure() {
    String deep = "[{\"n\":" + "[".repeat(100_000);
    assertThatThrownBy(() -> names(deep)).isInstanceOf(JsonDamage.class);
  }

  @Slow
  @Test
  void stopsAtARecordLongerThanAnyIs() {
    String value = "\"n\":\"" + "x".repeat(1 << 20) + "\",";
    String large = "[{\"n\":\"a\"},\n{" + value.repeat(66) + "\"m\":1}]";
    assertThatThrownBy(() -> names(large))
        .isInstanceOfSatisfying(
            JsonDamage.class,
            it -> {
              assertThat(it.line()).isEqualTo(2);
              assertThat(it.reason()).isEqualTo("The record is too long to be one record.");
            });
  }

  @Slow
  @Test
  void measuresEachRecordByItself() throws IOException {
    String record = "{\"n\":\"" + "x".repeat(1 << 20) + "\"}";
    assertThat(names("[" + (record + ",").repeat(66) + record + "]")).hasSize(67);
  }

  @Test
  void saysWhereItBreaksOff() {
    assertThatThrownBy(() -> names("[{\"n\":\"a\"},\n{\"n\":"))
        .isInstanceOfSatisfying(JsonDamage.class, it -> assertThat(it.line()).isEqualTo(2));
  }

  private static List<String> names(String file) throws IOException {
    JsonRecords records = new JsonRecords(new StringReader(file), Set.of("items"));
    List<String> names = new ArrayList<>();
    for (Optional<JsonNode> next = records.next(); next.isPresent(); next = records.next()) {
      names.add(records.line() + " " + JsonText.first(next.get().path("n")));
    }
    return names;
  }
}

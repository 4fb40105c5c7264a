package screen.exchange.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class RayyanNotesTest {
  @Test
  void readsThePartsInAnyOrder() {
    RayyanNotes notes =
        new RayyanNotes(
            "of the database | RAYYAN-LABELS: a,b | USER-NOTES: {\"A.B\"=>[\"one\", \"two\"],"
                + " \"C\"=>[]} | RAYYAN-EXCLUSION-REASONS: wrong population, x | RAYYAN-INCLUSION:"
                + " {\"A.B\"=>\"Maybe\"}");

    assertThat(notes.decisions()).isEqualTo(Map.of("A.B", "Maybe"));
    assertThat(notes.reasons()).containsExactly("wrong population", "x");
    assertThat(notes.userNotes()).isEqualTo(Map.of("A.B", "one; two", "C", ""));
  }

  @Test
  void readsNothingOutOfNotesThatAreNotRayyans() {
    RayyanNotes notes = new RayyanNotes("{\"A\"=>\"Included\"} RAYYAN-INCLUSION: {");

    assertThat(notes.decisions()).isEmpty();
    assertThat(notes.reasons()).isEmpty();
    assertThat(notes.userNotes()).isEmpty();
  }

  @Test
  void readsNotesOfAnyLength() {
    String words = "\\\"x".repeat(200_000);
    RayyanNotes notes =
        new RayyanNotes(
            "RAYYAN-INCLUSION: {\"A\"=>\"Maybe\"} | USER-NOTES: {\"A\"=>[\"" + words + "\"]}");

    assertThat(notes.decisions()).isEqualTo(Map.of("A", "Maybe"));
    assertThat(notes.userNotes().getOrDefault("A", "")).hasSize(400_000);
  }

  @Property(seed = "2020")
  void readsAnyNameThatIsQuoted(@ForAll @Size(max = 4) List<@NotBlank String> names) {
    Map<String, String> said = new LinkedHashMap<>();
    names.forEach(name -> said.put(name.strip(), "Excluded"));
    String written =
        said.entrySet().stream()
            .map(e -> quoted(e.getKey()) + "=>" + quoted(e.getValue()))
            .collect(Collectors.joining(", ", "RAYYAN-INCLUSION: {", "}"));

    // an escaped n is a line break, and so is what it stands for
    said.keySet().removeIf(name -> name.contains("\n") || name.contains("\r"));
    assertThat(new RayyanNotes(written).decisions()).containsAllEntriesOf(said);
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}

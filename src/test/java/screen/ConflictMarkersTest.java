package screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConflictMarkersTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<<<<<<< HEAD",
        "<<<<<<< HEAD\r",
        "<<<<<<<",
        "||||||| merged common ancestors",
        "=======",
        ">>>>>>> 1f2e3d4 (Votes of May)"
      })
  void findsWhatGitWrites(String marker) {
    assertThat(ConflictMarkers.isMarker(marker.stripTrailing())).isTrue();
    assertThat(ConflictMarkers.firstLine("record,verdict\nx:1,include\n" + marker + "\n"))
        .isEqualTo(OptionalInt.of(3));
    assertThat(ConflictMarkers.firstLine(marker)).isEqualTo(OptionalInt.of(1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x:1,include",
        "======= Methods",
        "========",
        "<<<<<<",
        "<<<<<<<HEAD",
        " <<<<<<< HEAD",
        "<<<<<<<< HEAD",
        "x,<<<<<<< HEAD"
      })
  void leavesOtherLinesAlone(String line) {
    assertThat(ConflictMarkers.firstLine("a\n" + line + "\nb\n")).isEmpty();
  }

  @Test
  void leavesALineOfEqualsSignsInANoteAlone() {
    assertThat(ConflictMarkers.firstLine("x:1,\"Heading\n=======\nText\"\n=======\n"))
        .isEqualTo(OptionalInt.of(4));
  }

  @Test
  void findsAConflictWithinANote() {
    assertThat(ConflictMarkers.firstLine("x:1,\"Heading\n<<<<<<< HEAD\nText\"\n"))
        .isEqualTo(OptionalInt.of(2));
  }

  @Test
  void namesThePlaceAndTheWayOut() {
    Failure failure =
        catchThrowableOfType(
            Failure.class, () -> ConflictMarkers.refuse("a\n<<<<<<< HEAD\n", "records/links.csv"));

    assertThat(failure.described())
        .startsWith("records/links.csv:2: Git left a conflict here")
        .contains("keep the lines of both sides");
    assertThat(failure.kind()).isEqualTo(Failure.Kind.INPUT);
  }
}

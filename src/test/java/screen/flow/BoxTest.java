package screen.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import screen.outcome.Outcome.State;
import screen.protocol.Source.Kind;

/** The table of boxes says each thing once. */
class BoxTest {
  @ParameterizedTest
  @EnumSource
  void everyStateHasOneEndInEachArm(State state) {
    for (Arm arm : Arm.values()) {
      Box end = Boxes.ofState(state, arm);

      assertThat(end.isEnd()).isTrue();
      assertThat(end.isIn(arm)).isTrue();
      assertThat(end.isOpen()).isEqualTo(state.isOpen());
      assertThat(end.isAwaited()).isEqualTo(state.isAwaited());
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyKindOfSourceHasItsBox(Kind kind) {
    assertThat(Boxes.ofKind(kind).isIn(Arm.of(kind))).isTrue();
    assertThat(Boxes.ofKind(kind).isEnd()).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void theWayToABoxStaysInItsArm(Box box) {
    for (Arm arm : Arm.values()) {
      if (box.isIn(arm)) {
        assertThat(box.path(arm)).contains(box).allMatch(passed -> passed.isIn(arm));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void aBoxOfOtherMethodsMatchesOneThatComesFromWhatItsOwnComesFrom(Box box) {
    Optional<Box> main = box.in(Arm.MAIN);
    if (box.isIn(Arm.MAIN) || main.isEmpty()) {
      return;
    }
    assertThat(main.orElseThrow().in(Arm.OTHER)).contains(box);
    box.comesFrom(Arm.OTHER)
        .ifPresent(
            from ->
                assertThat(from.in(Arm.MAIN)).isEqualTo(main.orElseThrow().comesFrom(Arm.MAIN)));
  }

  @Test
  void noTwoBoxesShareAPlaceInAFile() {
    assertThat(named(Boxes.all().map(Box::path))).doesNotHaveDuplicates();
    assertThat(named(Boxes.all().map(Box::key))).doesNotHaveDuplicates();
  }

  private static List<String> named(Stream<String> names) {
    return names.filter(name -> !name.isEmpty()).toList();
  }

  @Test
  void recordsEndBehindRetrievalOnlyIfTheyWereSought() {
    assertThat(Boxes.ends().stream().filter(end -> !end.isSought()))
        .containsExactlyInAnyOrder(
            Box.REMOVED_DUPLICATES,
            Box.REMOVED_AUTOMATION,
            Box.REMOVED_OTHER,
            Box.EXCLUDED,
            Box.OTHER_DROPPED,
            Box.PENDING_TITLE_ABSTRACT,
            Box.CONFLICTS_TITLE_ABSTRACT);
    assertThat(Boxes.passed())
        .containsExactly(
            Box.SCREENED, Box.SOUGHT, Box.ASSESSED, Box.OTHER_SOUGHT, Box.OTHER_ASSESSED);
    assertThat(Boxes.parts())
        .containsExactly(Box.KNOWN_BEFORE, Box.OTHER_DUPLICATES, Box.OTHER_AUTOMATION);
  }
}

package screen.flow;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

  @ParameterizedTest
  @CsvSource({
    "REMOVED_DUPLICATES, MAIN, ''",
    "REMOVED_AUTOMATION, MAIN, ''",
    "REMOVED_OTHER, MAIN, ''",
    "EXCLUDED, MAIN, SCREENED",
    "PENDING_TITLE_ABSTRACT, MAIN, SCREENED",
    "CONFLICTS_TITLE_ABSTRACT, MAIN, SCREENED",
    "NOT_RETRIEVED, MAIN, SCREENED SOUGHT",
    "EXCLUDED_FULL_TEXT, MAIN, SCREENED SOUGHT ASSESSED",
    "AWAITING, MAIN, SCREENED SOUGHT ASSESSED",
    "ONGOING, MAIN, SCREENED SOUGHT ASSESSED",
    "INCLUDED, MAIN, SCREENED SOUGHT ASSESSED",
    "PENDING_FULL_TEXT, MAIN, SCREENED SOUGHT ASSESSED",
    "CONFLICTS_FULL_TEXT, MAIN, SCREENED SOUGHT ASSESSED",
    "OTHER_DROPPED, OTHER, ''",
    "PENDING_TITLE_ABSTRACT, OTHER, ''",
    "CONFLICTS_TITLE_ABSTRACT, OTHER, ''",
    "OTHER_NOT_RETRIEVED, OTHER, OTHER_SOUGHT",
    "OTHER_EXCLUDED_FULL_TEXT, OTHER, OTHER_SOUGHT OTHER_ASSESSED",
    "OTHER_AWAITING, OTHER, OTHER_SOUGHT OTHER_ASSESSED",
    "OTHER_ONGOING, OTHER, OTHER_SOUGHT OTHER_ASSESSED",
    "OTHER_INCLUDED, OTHER, OTHER_SOUGHT OTHER_ASSESSED",
    "PENDING_FULL_TEXT, OTHER, OTHER_SOUGHT OTHER_ASSESSED",
    "CONFLICTS_FULL_TEXT, OTHER, OTHER_SOUGHT OTHER_ASSESSED"
  })
  void recordsPassTheBoxesOfTheStatement(Box end, Arm arm, String passed) {
    Set<Box> path = EnumSet.copyOf(end.path(arm));
    path.remove(end);

    assertThat(end.isEnd()).isTrue();
    assertThat(path.stream().map(Box::name).collect(joining(" "))).isEqualTo(passed);
    assertThat(end.isSought()).isEqualTo(passed.contains("SOUGHT"));
  }

  @Test
  void theKeyOfABoxThatThePackageLacksContainsNoneOfItsKeys() {
    List<String> further =
        named(Boxes.ends().stream().filter(end -> !end.isAlwaysShown()).map(Box::key));
    for (String row : named(Boxes.all().filter(Box::isAlwaysShown).map(Box::key))) {
      assertThat(further).noneMatch(key -> key.contains(row));
    }
  }

  @Test
  void partsOfOtherBoxesAreNeitherPassedNorEnds() {
    assertThat(Boxes.passed())
        .containsExactly(
            Box.SCREENED, Box.SOUGHT, Box.ASSESSED, Box.OTHER_SOUGHT, Box.OTHER_ASSESSED);
    assertThat(Boxes.parts())
        .contains(Box.KNOWN_BEFORE, Box.OTHER_DUPLICATES, Box.OTHER_AUTOMATION);
  }
}

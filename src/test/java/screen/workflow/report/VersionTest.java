package screen.workflow.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VersionTest {
  @Test
  void numberIsTheBuildsAlone() {
    assertThat(Version.number()).matches("\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?");
  }

  @Test
  void commitIsOneOrNone() {
    assertThat(Version.commit()).matches("([0-9a-f]{7,64}(-dirty)?)?");
  }
}

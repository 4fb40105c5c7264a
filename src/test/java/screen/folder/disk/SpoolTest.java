package screen.folder.disk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpoolTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 64, 100_000})
  void givesBackEveryPieceHoweverLittleItHoldsInMemory(int inMemory) {
    try (Scratch scratch = new Scratch(folder)) {
      Spool spool = new Spool(scratch::file, inMemory);
      List<Long> places = new ArrayList<>();
      for (int i = 0; i < 100; i++) {
        places.add(spool.add(piece(i)));
      }
      for (int i = 99; i >= 0; i--) {
        assertThat(spool.get(places.get(i), piece(i).length)).isEqualTo(piece(i));
      }
    }
  }

  @Test
  void leavesNothingOnTheDisk() throws IOException {
    try (Scratch scratch = new Scratch(folder)) {
      Spool spool = new Spool(scratch::file, 1);
      spool.add(piece(1));
      spool.add(piece(2));
      assertThat(folder).isNotEmptyDirectory();
    }
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void touchesNoDiskForLittle() throws IOException {
    Path nowhere = folder.resolve("none");
    try (Scratch scratch = new Scratch(nowhere)) {
      scratch.spool().add(piece(1));
    }
    assertThat(Files.exists(nowhere)).isFalse();
  }

  private static byte[] piece(int i) {
    return "x".repeat(i * 7 % 50).concat(Integer.toString(i)).getBytes(StandardCharsets.UTF_8);
  }
}

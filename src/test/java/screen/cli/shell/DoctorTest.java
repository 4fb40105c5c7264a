package screen.cli.shell;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import screen.cli.shell.Doctor.Finding;

class DoctorTest {
  private static final long GIGABYTE = 1L << 30;

  @TempDir Path folder;

  @Test
  void findsNothingWrongWithAGoodMachine() {
    Map<String, Finding> findings = examine(machine("UTF-8", "Linux", 2 * GIGABYTE));

    assertThat(findings.get("file names").remedy()).isEmpty();
    assertThat(findings.get("memory").state()).isEqualTo("2048 MB for Java");
    assertThat(findings.get("java").state()).startsWith("25.0.1, ");
    assertThat(findings.values()).noneMatch(Finding::error);
  }

  @Test
  void saysHowToOpenFileNamesOutsideOfAscii() {
    Finding finding = examine(machine("ANSI_X3.4-1968", "Linux", GIGABYTE)).get("file names");

    assertThat(finding.error()).isTrue();
    assertThat(finding.remedy()).contains("LC_ALL=C.UTF-8");
    assertThat(examine(machine("Cp1252", "Windows 11", GIGABYTE)).get("file names").error())
        .isFalse();
  }

  @Test
  void asksForMemoryWhereThereIsLittle() {
    assertThat(examine(machine("UTF-8", "Linux", GIGABYTE / 4)).get("memory").remedy())
        .contains("SCREEN_JAVA_OPTS");
  }

  @Test
  void tellsAMissingFolderFromADamagedOne() throws Exception {
    Machine machine = machine("UTF-8", "Linux", GIGABYTE);
    assertThat(examine(machine).get("review folder"))
        .matches(finding -> finding.state().equals("none") && !finding.error());

    Files.writeString(folder.resolve("screening-config.yaml"), "format: [");

    assertThat(examine(machine).get("review folder"))
        .matches(finding -> finding.state().equals("damaged") && finding.error());
  }

  private Map<String, Finding> examine(Machine machine) {
    return new Doctor(machine)
        .examine(folder, false).stream().collect(toMap(Finding::subject, finding -> finding));
  }

  private Machine machine(String encoding, String system, long memory) {
    Properties java = new Properties();
    java.setProperty("java.version", "25.0.1");
    java.setProperty("sun.jnu.encoding", encoding);
    java.setProperty("os.name", system);
    return new Machine("prisma-screen 1.0", java, Map.of(), memory, folder, false);
  }
}

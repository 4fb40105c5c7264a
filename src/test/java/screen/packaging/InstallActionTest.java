package screen.packaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import screen.Slow;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Plays the shell step of {@code scripts/action/action.yml} with a small download. */
@Slow
class InstallActionTest {
  @TempDir Path temp;
  private Path download = Path.of("");
  private String sha256 = "";

  @BeforeEach
  void makeDownload() throws Exception {
    assumeThat(Path.of("/bin/bash")).isExecutable();
    assumeThat(Path.of("/usr/bin/curl")).isExecutable();
    Path tool = temp.resolve("made/prisma-screen-1/bin/prisma-screen");
    Files.createDirectories(tool.getParent());
    Files.writeString(tool, "#!/bin/sh\necho it runs\n");
    assertThat(tool.toFile().setExecutable(true)).isTrue();
    download = temp.resolve("a download.tar.gz");
    assertThat(run("tar -czf '" + download + "' -C '" + temp.resolve("made") + "' prisma-screen-1"))
        .isZero();
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(download));
    sha256 = HexFormat.of().formatHex(digest);
  }

  @Test
  void putsTheToolOnThePath() throws Exception {
    assertThat(run(step())).isZero();

    Path bin = Path.of(Files.readString(temp.resolve("path")).strip());
    assertThat(bin.resolve("prisma-screen")).isExecutable();
  }

  @Test
  void takesTheCachedDownload() throws Exception {
    assertThat(run(step())).isZero();
    Files.delete(download);

    assertThat(run(step())).isZero();
  }

  @Test
  void refusesAnotherDownload() throws Exception {
    sha256 = sha256.replace(sha256.charAt(0), sha256.charAt(0) == 'a' ? 'b' : 'a');

    assertThat(run(step())).isNotZero();
    assertThat(temp.resolve("path")).doesNotExist();
  }

  @Test
  void refusesAnEmptyChecksum() throws Exception {
    sha256 = "";

    assertThat(run(step())).isNotZero();
  }

  @Test
  void doesNotTrustTheCache() throws Exception {
    assertThat(run(step())).isZero();
    Files.writeString(
        temp.resolve("prisma-screen-download/prisma-screen.tar.gz"), "of somebody else");

    assertThat(run(step())).isZero();
    Files.delete(download);
    Files.writeString(
        temp.resolve("prisma-screen-download/prisma-screen.tar.gz"), "of somebody else");
    assertThat(run(step())).isNotZero();
  }

  private static String step() throws IOException {
    String action = Files.readString(Path.of("scripts/action/action.yml"));
    JsonNode steps = new YAMLMapper().readTree(action).at("/runs/steps");
    return steps.get(1).path("run").asString();
  }

  private int run(String script) throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder("/bin/bash", "-eo", "pipefail", "-c", script).redirectErrorStream(true);
    builder.environment().put("RUNNER_TEMP", temp.toString());
    builder.environment().put("GITHUB_PATH", temp.resolve("path").toString());
    builder.environment().put("DOWNLOAD", download.toUri().toString());
    builder.environment().put("SHA256", sha256);
    Process process = builder.start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int exitCode = process.waitFor();
    assertThat(out).doesNotContain("syntax error", "command not found");
    return exitCode;
  }
}

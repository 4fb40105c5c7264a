package screen.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import screen.Slow;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The jobs for the CI of GitHub and GitLab that {@code screen init} writes. */
@Slow
class JobTemplatesTest {
  private static final Path SHELL = Path.of("/bin/sh");

  @TempDir Path folder;

  private JsonNode github;
  private JsonNode gitlab;

  @BeforeEach
  void init() {
    Cli cli = Cli.in(folder);
    cli.ok("init");
    github = new YAMLMapper().readTree(cli.read(".github/workflows/screen.yml"));
    gitlab = new YAMLMapper().readTree(cli.read(".gitlab-ci.yml"));
  }

  @Test
  void checkTheCommittedReportAndDeriveItAgain() {
    for (String script : List.of(githubScript("check"), gitlabScript("check"))) {
      assertThat(script)
          .contains(
              "prisma-screen check", "prisma-screen report --check", "prisma-screen run --listed");
    }
  }

  @Test
  void tellWhatIsNewInTheUpdate() {
    for (String script : List.of(githubScript("update"), gitlabScript("update"))) {
      assertThat(script)
          .contains("run --exit-code", "report --since", ".pending", ".rounds | last");
    }
  }

  @Test
  void letOnlyTheUpdateWriteToTheRepository() {
    assertThat(github.at("/permissions/contents").asString()).isEqualTo("read");
    assertThat(github.at("/jobs/check").has("permissions")).isFalse();
    assertThat(github.at("/jobs/update/permissions/contents").asString()).isEqualTo("write");
  }

  @Test
  void putNothingThatOthersWriteIntoAScript() {
    assertThat(githubScript("check") + githubScript("update")).doesNotContain("${{");
  }

  @Test
  void sayWhichVariableIsMissing() throws IOException, InterruptedException {
    assumeThat(SHELL).as("a shell to try the scripts in").isExecutable();
    String build = github.at("/jobs/check/steps/2/run").asString();
    for (String script : List.of(build, gitlab.at("/default/before_script/1").asString())) {
      Ended ended = run(script, Map.of());
      assertThat(ended.exitCode).isEqualTo(2);
      assertThat(ended.said).contains("PRISMA_SCREEN_REPOSITORY", "PRISMA_SCREEN_REF");
    }
  }

  @Test
  void installADownloadThatHasItsChecksumAlone() throws IOException, InterruptedException {
    assumeThat(Path.of("/usr/bin/curl")).as("what fetches the download").isExecutable();
    String install = github.at("/jobs/check/steps/2/run").asString();
    run(
        "mkdir -p image/bin && echo tool > image/bin/prisma-screen && tar -czf i.tar.gz image",
        Map.of());
    String sum = run("sha256sum i.tar.gz | cut -c 1-64", Map.of()).said.strip();
    String address = folder.resolve("i.tar.gz").toUri().toString();
    Path path = folder.resolve("path");
    Map<String, String> variables =
        Map.of(
            "PRISMA_SCREEN_DOWNLOAD", address,
            "RUNNER_TEMP", folder.toString(),
            "GITHUB_PATH", path.toString());

    Ended wrong = run(install, with(variables, "PRISMA_SCREEN_SHA256", "0".repeat(64)));
    assertThat(wrong.exitCode).isNotZero();
    assertThat(path).doesNotExist();

    Ended right = run(install, with(variables, "PRISMA_SCREEN_SHA256", sum));
    assertThat(right.exitCode).as(right.said).isZero();
    assertThat(Path.of(Files.readString(path).strip(), "prisma-screen")).hasContent("tool");
  }

  private static Map<String, String> with(Map<String, String> map, String key, String value) {
    Map<String, String> more = new HashMap<>(map);
    more.put(key, value);
    return more;
  }

  @Test
  void holdTheBadge() {
    Cli cli = Cli.in(folder);
    assertThat(cli.read(".github/workflows/screen.yml")).contains("#   [![screen](https://");
    assertThat(cli.read(".gitlab-ci.yml")).contains("#   [![screen](https://");
  }

  private String githubScript(String job) {
    StringBuilder script = new StringBuilder();
    github.at("/jobs/" + job + "/steps").forEach(s -> script.append(s.path("run").asString("")));
    return script.toString();
  }

  private String gitlabScript(String job) {
    StringBuilder script = new StringBuilder();
    gitlab.at("/" + job + "/script").forEach(line -> script.append(line.asString()).append('\n'));
    return script.toString();
  }

  private record Ended(int exitCode, String said) {}

  private Ended run(String script, Map<String, String> variables)
      throws IOException, InterruptedException {
    Path file = Files.writeString(folder.resolve("script.sh"), script);
    ProcessBuilder builder = new ProcessBuilder(SHELL.toString(), "-eu", file.toString());
    builder.directory(folder.toFile());
    for (String name : List.of("DOWNLOAD", "SHA256", "REPOSITORY", "REF")) {
      builder.environment().put("PRISMA_SCREEN_" + name, "");
    }
    builder.environment().putAll(variables);
    builder.redirectErrorStream(true);
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ended(process.waitFor(), said);
  }
}

package screen.packaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import screen.Slow;

/** What a release offers, packed here and tried as a user would. */
@Slow
class PackageTest {
  private static final List<String> SOURCES =
      List.of(
          "pom.xml", "src/main", "src/packaging", "scripts", "records", "LICENSE", "CHANGELOG.md");

  private static final long LARGEST_IMAGE = 70_000_000;

  @TempDir Path folder;

  @Test
  void imagesHoldTheExampleReview() throws Exception {
    assumeThat(System.getProperty("os.name")).isEqualTo("Linux");
    assumeThat(Path.of("/usr/bin/unzip")).isExecutable();
    Path one = copy(folder.resolve("one"));

    String sums = run(one, Map.of(), "scripts/package");

    assertThat(sums).contains("-any.zip", "-linux-");
    for (Path image : images(one)) {
      assertThat(Files.size(image)).isLessThan(LARGEST_IMAGE);
      if (image.toString().endsWith(".deb")) {
        assertHoldsWhatTheZipHolds(one, image);
        continue;
      }
      // An image with a Java of its own needs no other.
      Map<String, String> java =
          image.toString().endsWith(".tar.gz") ? Map.of("JAVA_HOME", "/nowhere") : Map.of();
      assertThat(run(one, java, "scripts/try-image", image.toString()))
          .contains("included           14", "The example review holds");
    }
    fillsWhatIsInstalledByAddress(one);
  }

  /** What runs the review in one image needs no second run of it in another. */
  private void assertHoldsWhatTheZipHolds(Path root, Path debian) throws Exception {
    String compare =
        """
        dpkg-deb -x "$0" deb
        unzip -q target/dist/prisma-screen-*-any.zip -d zip
        for part in app licenses bom.json; do
          diff -r zip/prisma-screen-*/$part deb/usr/lib/prisma-screen/$part
        done
        deb/usr/bin/prisma-screen --version
        """;
    // No folder to keep an archive for quick starts in, which a single start does not repay.
    assertThat(run(root, Map.of("XDG_CACHE_HOME", "/dev/null"), "sh", "-ec", compare, "" + debian))
        .contains("prisma-screen");
  }

  /** The templates name images of other systems too, which their own machines pack. */
  private void fillsWhatIsInstalledByAddress(Path root) throws Exception {
    Path dist = root.resolve("target/dist");
    String version = version(dist);
    Files.writeString(dist.resolve("prisma-screen-" + version + "-windows-x64.zip"), "stands in");
    Files.writeString(
        root.resolve("CHANGELOG.md"), "## [" + version + "]\n\nNew.\n\n## [0.0.1]\n\nOld.\n");

    run(root, Map.of(), "scripts/release-files", dist.toString(), version, "https://example.org/x");

    for (String name : List.of("prisma-screen.rb", "prisma-screen.json", "Dockerfile")) {
      assertThat(Files.readString(dist.resolve(name)))
          .contains("https://example.org/x", version)
          .containsPattern("[0-9a-f]{64}")
          .doesNotContain("@VERSION@", "@SHA256");
    }
    assertThat(Files.readString(dist.resolve("notes.md"))).contains("New.").doesNotContain("Old.");
  }

  private static String version(Path dist) throws IOException {
    try (Stream<Path> files = Files.list(dist)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith("-any.zip"))
          .map(name -> name.replaceAll("prisma-screen-|-any.zip", ""))
          .findFirst()
          .orElseThrow();
    }
  }

  private static List<Path> images(Path root) throws IOException {
    try (Stream<Path> files = Files.list(root.resolve("target/dist"))) {
      return files
          .filter(file -> file.toString().matches(".*\\.(zip|tar\\.gz|deb)"))
          .sorted()
          .toList();
    }
  }

  private static Path copy(Path target) throws Exception {
    Files.createDirectories(target.resolve("src"));
    for (String source : SOURCES) {
      run(Path.of(""), Map.of(), "cp", "-R", source, target.resolve(source).getParent().toString());
    }
    run(Path.of(""), Map.of(), "cp", "screening-config.yaml", target.toString());
    run(Path.of(""), Map.of(), "cp", "-R", "mvnw", ".mvn", target.toString());
    return target;
  }

  private static String run(Path where, Map<String, String> more, String... command)
      throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(where.toAbsolutePath().toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT);
    builder.environment().remove("SCREEN_JAVA_OPTS");
    builder.environment().putAll(more);
    Process process = builder.start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(String.join(" ", command)).isZero();
    return out;
  }
}

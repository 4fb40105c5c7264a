package screen.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import screen.folder.disk.Checksum;

/** A finished small review that is made up, to be killed or damaged in copies. */
final class MadeUpReview {
  private static final String BONE = "Bisphosphonates for bone loss following wrist fracture";
  private static final String MIRROR = "Mirror therapy for the painful hand after a stroke";
  private static final String HEAT = "Warm water baths for cold fingers in winter";

  private MadeUpReview() {}

  /** Two exports, duplicates, a ruling, votes at both stages and the report, all settled. */
  static Cli in(Path folder) {
    Cli cli = Cli.review(folder);
    cli.write(
        "one.nbib",
        Exports.nbib(
            Exports.entry(1, MIRROR), Exports.entry(2, BONE), Exports.entry(3, "Gold for gout")));
    cli.write(
        "two.ris",
        Exports.ris("11", MIRROR)
            + Exports.ris("12", HEAT)
            + Exports.ris("13", "Silver for sores"));
    cli.ok("import", "one.nbib", "--source", "x", "--date", "2021-01-01");
    cli.ok("import", "two.ris", "--source", "y", "--date", "2021-01-01");
    cli.ok("dedupe", "--different", "x:3", "y:13", "--reviewer", "A");
    for (String reviewer : List.of("A", "B")) {
      cli.vote(reviewer, "title-abstract", "x:1,include,", "x:2,include,", "x:3,exclude,other");
      cli.vote(reviewer, "title-abstract", "y:12,exclude,other", "y:13,exclude,");
    }
    for (String reviewer : List.of("A", "B")) {
      cli.vote(reviewer, "full-text", "x:1,include,", "x:2,exclude,population");
    }
    cli.ok("run");
    String further = Exports.ris("14", BONE) + Exports.ris("15", "Tin for toothache");
    cli.write("y-2021-02-01.ris", further);
    cli.write("x-2020-12-01.ris", further);
    return cli;
  }

  /** Copies a folder with all that it holds. */
  static Path copy(Path from, Path to) {
    try {
      Files.walkFileTree(
          from,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
                throws IOException {
              Files.createDirectories(to.resolve(from.relativize(folder).toString()));
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
              Files.copy(file, to.resolve(from.relativize(file).toString()));
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return to;
  }

  /** The checksum of each file below {@code records}, but for the lock. */
  static SortedMap<String, String> contents(Path folder) {
    SortedMap<String, String> contents = new TreeMap<>();
    Path records = folder.resolve("records");
    try (Stream<Path> files = Files.walk(records)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = records.relativize(file).toString().replace('\\', '/');
        if (!name.equals(".lock")) {
          contents.put(name, Checksum.of(Files.readAllBytes(file)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return contents;
  }

  /** The numbers that a command printed as JSON, without what is left to do. */
  static String numbers(Cli.Result result) {
    int next = result.out().indexOf(",\"next\":");
    return next < 0 ? result.out() : result.out().substring(0, next);
  }
}

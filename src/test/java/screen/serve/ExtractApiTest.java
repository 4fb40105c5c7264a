package screen.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import screen.cli.session.Session;

/** Extraction through the server: values that are saved, refused, and seen by nobody else. */
class ExtractApiTest extends ServedReview {
  private static final List<String> RECORDS = List.of("x:N1", "x:N2", "x:N3", "x:N4");
  private static final String FILE_HEADER =
      "study,arm,timepoint,field,value,page,quote,note,decided_at\n";
  private static final String FORM =
      """
      extraction:
        arms: [ketamine, placebo]
        fields:
          - {id: n, type: integer, range: [0, null], required: true, role: participants}
          - {id: women, type: integer, role: part}
          - {id: place, type: text}
          - {id: dose, type: number, unit: mg, per: arm}
      """;

  /** One included study. */
  private void extracting(String settings) {
    cli.write("screening-config.yaml", cli.read("screening-config.yaml") + FORM + settings);
    for (SeatClient seat : List.of(a, b)) {
      RECORDS.forEach(
          record -> seat.vote(TITLES, record, record.equals("x:N1") ? "include" : "exclude"));
    }
    for (SeatClient seat : List.of(a, b)) {
      seat.vote("full-text", "x:N1", "include");
    }
  }

  private static HttpResponse<String> value(
      SeatClient seat, String field, String arm, String value, String quote) {
    return seat.post(
        "api/value",
        Map.of(
            "record", "x:N1", "field", field, "arm", arm, "value", value, "page", "", "quote",
            quote));
  }

  private static HttpResponse<String> done(SeatClient seat, String done) {
    return seat.post("api/done", Map.of("record", "x:N1", "done", done));
  }

  /** The lines of a person's file without their times. */
  private List<String> lines(String person) {
    return cli.read("records/extraction/" + person + ".csv")
        .substring(FILE_HEADER.length())
        .lines()
        .map(line -> line.replaceAll(",[^,]*$", ""))
        .toList();
  }

  @Test
  void savesEachValueOnceAndTakesItBack() {
    extracting("");
    assertThat(value(a, "n", "", "60", "sixty\npatients").statusCode()).isEqualTo(200);
    assertThat(value(a, "n", "", "60", "sixty patients").statusCode()).isEqualTo(200);
    assertThat(value(a, "dose", "Placebo", "5 mg", "").body()).contains("\"value\":\"5\"");
    assertThat(value(a, "dose", "placebo", "", "").statusCode()).isEqualTo(200);
    assertThat(lines("A"))
        .containsExactly(
            "x:N1,,,n,60,,sixty patients,", "x:N1,placebo,,dose,5,,,", "x:N1,placebo,,dose,,,,");
    assertThat(a.json("api/studies").at("/studies/0/state").asString()).isEqualTo("begun");
    assertThat(done(a, "yes").statusCode()).isEqualTo(200);
    assertThat(a.json("api/studies").at("/studies/0/state").asString()).isEqualTo("done");
    assertThat(done(a, "no").statusCode()).isEqualTo(200);
    assertThat(lines("A")).endsWith("x:N1,,,done,yes,,,", "x:N1,,,done,no,,,");
  }

  @Test
  void refusesInTheWordsOfTheTerminalAndSavesNothing() {
    extracting("");
    assertThat(value(a, "n", "", "sixty", "").body())
        .contains("\"not-possible\"", "a whole number, such as 60");
    assertThat(value(a, "n", "", "-1", "").body()).contains("\"not-possible\"");
    assertThat(value(a, "dose", "", "5", "").statusCode()).isEqualTo(400);
    assertThat(value(a, "done", "", "yes", "").statusCode()).isEqualTo(400);
    assertThat(done(a, "yes").body()).contains("No value of n. Write NR");
    assertThat(folder.resolve("records/extraction")).doesNotExist();
    assertThat(value(tiebreaker, "n", "", "60", "").body()).contains("nothing to settle");
  }

  @Test
  void showsTheFindingsOfTheChecksAtTheirField() {
    extracting("");
    value(a, "n", "", "60", "");
    assertThat(value(a, "women", "", "61", "").body())
        .contains("\"findings\":[\"61 are a part of 60 participants. Look");
    assertThat(value(a, "women", "", "31", "").body()).doesNotContain("are a part of");
  }

  @Test
  void replacesNoValueThatAnotherWindowHasChanged() {
    extracting("");
    value(a, "n", "", "60", "");
    HttpResponse<String> late =
        a.post("api/value", Map.of("record", "x:N1", "field", "n", "value", "48", "seen", ""));
    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(late.body()).contains("\"changed\"");
    assertThat(lines("A")).hasSize(1);
  }

  @Test
  void opensNothingBeforeAllIsScreened() {
    cli.write("screening-config.yaml", cli.read("screening-config.yaml") + FORM);
    assertThat(a.get("api/studies").body()).contains("not-yet");
    assertThat(a.get("api/form?record=x:N1").statusCode()).isEqualTo(409);
    assertThat(value(a, "n", "", "60", "").statusCode()).isEqualTo(409);
  }

  /** Every answer to a seat is the same with and without another person's values. */
  @Test
  void noSeatSeesAnothersValuesBeforeBothAreDone() {
    extracting("");
    value(b, "n", "", "36", "of B");
    SortedMap<String, String> ofB = answers(b);
    SortedMap<String, String> ofT = answers(tiebreaker);
    assertThat(ofB.values()).anyMatch(answer -> answer.contains("of B"));

    value(a, "n", "", "63", "planted by A");
    value(a, "place", "", "planted by A", "");
    assertThat(done(a, "yes").statusCode()).isEqualTo(200);

    assertThat(answers(b)).isEqualTo(ofB);
    assertThat(answers(tiebreaker)).isEqualTo(ofT);
  }

  /** Status and body of all that a seat can read, the report of the review included. */
  private static SortedMap<String, String> answers(SeatClient seat) {
    SortedMap<String, String> answers = new TreeMap<>();
    for (Routes.Route route : Routes.OF_A_SEAT) {
      if (route.method().equals("GET")) {
        HttpResponse<String> answer = seat.get(route.path() + "?stage=full-text&record=x:N1");
        answers.put(route.path(), answer.statusCode() + " " + answer.body());
      }
    }
    return answers;
  }

  @Test
  void theTiebreakerSeesDifferencesOnlyAndSettlesThem() {
    extracting("");
    differ();
    String form = tiebreaker.get("api/form?record=x:N1").body();
    assertThat(form)
        .contains("\"person\":\"A\",\"value\":\"63\"", "\"person\":\"B\",\"value\":\"36\"")
        .doesNotContain("agreed upon");
    assertThat(value(tiebreaker, "place", "", "x", "").statusCode()).isEqualTo(400);
    assertThat(value(tiebreaker, "n", "", "63", "").body()).contains("\"open\":0");
    assertThat(done(tiebreaker, "yes").statusCode()).isEqualTo(409);
    assertThat(lines("T")).containsExactly("x:N1,,,n,63,,,");
    assertThat(a.get("api/form?record=x:N1").body()).doesNotContain("36");
  }

  @Test
  void aBlindTiebreakerCannotSeeWhoseAValueIs() {
    extracting("screening: {tiebreak: blind}\n");
    differ();
    assertThat(tiebreaker.get("api/form?record=x:N1").body())
        .contains(
            "[{\"person\":\"\",\"value\":\"36\",\"page\":\"\",\"quote\":\"\",\"note\":\"\"},{\"person\":\"\"");
  }

  private static HttpResponse<String> settle(SeatClient seat, String value, String seen) {
    return seat.post(
        "api/settle", Map.of("record", "x:N1", "field", "n", "value", value, "seen", seen));
  }

  private static String seen(SeatClient seat) {
    return seat.json("api/differences?record=x:N1").at("/fields/0/seen").asString();
  }

  @Test
  void thoseWhoAreDoneSettleTheirDifferencesTogether() {
    extracting("");
    differ();
    assertThat(a.json("api/studies").at("/studies/0/open").asInt()).isEqualTo(1);
    assertThat(a.get("api/differences?record=x:N1").body())
        .contains("\"person\":\"A\",\"value\":\"63\"", "\"person\":\"B\",\"value\":\"36\"")
        .doesNotContain("agreed upon");
    assertThat(settle(a, "63", "").body()).contains("\"open\":0");
    assertThat(lines("consensus")).containsExactly("x:N1,,,n,63,,,");
    assertThat(cli.ok("extract", "--compare").out()).contains("-> 63 (consensus)");
    assertThat(settle(tiebreaker, "36", "").statusCode()).isEqualTo(409);
    assertThat(tiebreaker.get("api/form?record=x:N1").body())
        .contains("\"settled\":[{\"person\":\"the extractors\",\"value\":\"63\"");
  }

  /**
   * Of two who settle at once, the second is refused, sees the value of the first and may go on.
   */
  @Test
  void noSettlementReplacesOneThatWasNotSeen() {
    extracting("");
    differ();
    String before = seen(b);
    settle(a, "63", before);
    assertThat(settle(b, "36", before).body()).contains("\"changed\"", "settled meanwhile");
    HttpResponse<String> late =
        tiebreaker.post(
            "api/value", Map.of("record", "x:N1", "field", "n", "value", "36", "seen", ""));
    assertThat(late.body()).contains("\"changed\"", "settled meanwhile");
    assertThat(lines("consensus")).hasSize(1);
    assertThat(settle(b, "36", seen(b)).statusCode()).isEqualTo(200);
    assertThat(cli.ok("extract", "--compare").out()).contains("-> 36 (consensus)");
  }

  @Test
  void theConfigMayLeaveDifferencesToTheTiebreaker() {
    extracting("screening: {conflicts: [tiebreaker]}\n");
    differ();
    assertThat(a.get("api/differences?record=x:N1").statusCode()).isEqualTo(409);
    assertThat(settle(a, "63", "").statusCode()).isEqualTo(409);
    assertThat(a.get("api/studies").body()).doesNotContain("differ");
  }

  private void differ() {
    value(a, "n", "", "63", "");
    value(b, "n", "", "36", "");
    for (SeatClient seat : List.of(a, b)) {
      value(seat, "place", "", "agreed upon", "");
      done(seat, "yes");
    }
  }

  /** An extractor reads the PDF of an included study, also after the votes are cast. */
  @Test
  void showsTheFullTextOfAnIncludedStudyAndOfNoOther() {
    extracting("");
    cli.write("fulltext/x_N1.pdf", ViewedReview.PDF);
    cli.write("fulltext/x_N2.pdf", ViewedReview.PDF);
    assertThat(tiebreaker.get("api/fulltext?record=x:N1").statusCode()).isEqualTo(200);
    assertThat(tiebreaker.get("api/fulltext?record=x:N2").statusCode()).isEqualTo(409);
    assertThat(a.json("api/form?record=x:N1").at("/full_texts/0/there").asBoolean()).isTrue();
  }

  /** Another command has locked the folder: nothing is written, and the page may try again. */
  @Test
  void savesNothingWhileAnotherCommandUsesTheFolder() {
    extracting("");
    Session session = cli.session();
    HttpResponse<String> answer =
        session.open().whileLocked("check", session.now(), () -> value(a, "n", "", "60", ""));
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.body()).contains("in-use");
    assertThat(folder.resolve("records/extraction")).doesNotExist();
  }

  /** Another person's damaged file is not described to a seat. */
  @Test
  void saysNothingOfWhatIsWrongWithAnothersFile() {
    extracting("");
    cli.write(
        "records/extraction/B.csv", FILE_HEADER + "x:N1,,,n,planted,,,,2026-01-01T09:00:00Z\n");
    HttpResponse<String> answer = value(a, "n", "", "60", "");
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.body()).doesNotContain("planted", "B.csv");
  }

  @Test
  void keepsTheNoteOfAnEarlierValue() {
    extracting("");
    cli.write("values.csv", "study,field,value,note\nx:N1,n,20,as randomised\n");
    cli.ok("extract", "--reviewer", "A", "--from", "values.csv");

    value(a, "n", "", "19", "");

    assertThat(lines("A")).last().asString().endsWith("n,19,,,as randomised");
    a.post(
        "api/value", Map.of("record", "x:N1", "field", "n", "value", "19", "note", "as treated"));
    assertThat(lines("A")).last().asString().endsWith("n,19,,,as treated");
    assertThat(a.get("api/form?record=x:N1").body()).contains("\"note\":\"as treated\"");
  }
}

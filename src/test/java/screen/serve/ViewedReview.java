package screen.serve;

import java.util.List;
import java.util.Map;

/** A review in which each view of the page has something to show. */
abstract class ViewedReview extends ServedReview {
  private static final List<String> RECORDS = List.of("x:N1", "x:N2", "x:N3", "x:N4");
  static final String PDF =
      """
      %PDF-1.4
      1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
      2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
      3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
      trailer<</Root 1 0 R>>
      """;

  /** Two full texts, one with its PDF; a conflict; a possible duplicate; titles left to screen. */
  final void begin() {
    cli.write(
        "screening-config.yaml",
        cli.read("screening-config.yaml")
            + """
            screening: {include-terms: [nurse], exclude-terms: [rat*]}
            criteria:
              include: [Adults who work at night]
              exclude: [Animals]
            tags: [German, check references]
            extraction:
              fields:
                - {id: n, label: Participants, type: integer, required: true, role: participants}
                - {id: women, label: Women, type: integer, role: part, help: of all arms}
                - {id: design, label: Design, type: choice, choices: [trial, cohort]}
                - {id: place, label: Place, type: text}
            """);
    cli.write(
        "records/possible-duplicates.csv",
        "a,b,title_a,title_b,score,evidence,records\n"
            + "x:N1,x:N3,Sleep after night shifts,Rats that sleep,0.5,title differs,2\n");
    cli.write("fulltext/x_N1.pdf", PDF);
    for (String record : List.of("x:N1", "x:N2")) {
      a.vote(TITLES, record, "include");
      b.vote(TITLES, record, "include");
    }
    a.tagged("x:N4", "include", "German");
    b.vote(TITLES, "x:N4", "exclude", "other", "<b>no</b>");
  }

  /** Nobody has anything left to screen. */
  final void finish() {
    cli.write("records/possible-duplicates.csv", "a,b,title_a,title_b,score,evidence,records\n");
    for (SeatClient seat : List.of(a, b)) {
      RECORDS.forEach(record -> seat.vote(TITLES, record, "exclude"));
      seat.vote(TITLES, "x:N1", "include");
      seat.vote("full-text", "x:N1", "include");
    }
    extract(a, "63");
    extract(b, "36");
  }

  private static void extract(SeatClient seat, String women) {
    Map.of("n", "60", "women", women)
        .forEach(
            (field, value) ->
                seat.post(
                    "api/value",
                    Map.of(
                        "record",
                        "x:N1",
                        "field",
                        field,
                        "value",
                        value,
                        "page",
                        "3",
                        "quote",
                        "60 nurses")));
    seat.post("api/done", Map.of("record", "x:N1", "done", "yes"));
  }
}

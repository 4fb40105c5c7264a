package screen.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import screen.flow.Box;
import screen.flow.Flow;
import screen.render.Rendering;
import screen.render.ReviewOfFiveRecords;
import screen.render.figures.ReviewReport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportHtmlTest {
  private final ReviewReport report = ReviewOfFiveRecords.whole().report();
  private final String page = text(report);

  @Test
  void asksForNothingFromElsewhere() {
    assertThat(page).contains("default-src 'none'").doesNotContain("src=\"", "@import", "url(");
  }

  @Test
  void keepsHostileTitlesText() {
    assertThat(page.split("<script", -1)).as("its own data and script").hasSize(1 + 2);
    assertThat(page.split("</script", -1)).hasSize(1 + 2);
    assertThat(page)
        .contains("&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt;")
        .doesNotContain("<img", "\u202E");
  }

  @Test
  void linksDoisOfAnySigns() {
    assertThat(Html.inUrl("10.1002/(SICI)1097(1997)16:7<703::AID>3.0.CO;2-4"))
        .isEqualTo("10.1002/(SICI)1097(1997)16:7%3C703::AID%3E3.0.CO;2-4");
    assertThat(Html.inUrl("10.5555/a b%20#c?d\u00e9"))
        .isEqualTo("10.5555/a%20b%2520%23c%3Fd%C3%A9");
  }

  @Test
  void leavesWhatLooksLikeASlotOfTheTemplateAlone() {
    ReviewReport slots = ReviewOfFiveRecords.whole().record("one:2", "A {{script}} title").report();
    assertThat(text(slots)).contains("A {{script}} title");
  }

  @Test
  void listsBehindEachBoxAsManyRecordsAsItCounts() {
    Flow flow = report.flow();
    JsonNode boxes = data().get("boxes");
    Map<String, Integer> counts =
        Map.of(
            "identified", 5,
            "removed", flow.count(Box.REMOVED_DUPLICATES),
            "screened", flow.count(Box.SCREENED),
            "rec_excluded", flow.count(Box.EXCLUDED),
            "assessed", flow.count(Box.ASSESSED),
            "rep_excluded", flow.count(Box.EXCLUDED_FULL_TEXT),
            "included", flow.included().reports());
    counts.forEach(
        (box, count) -> {
          int listed = 0;
          for (JsonNode part : boxes.get(box).get("parts")) {
            listed += part.get(1).size();
          }
          assertThat(listed).as(box).isEqualTo(count);
        });
  }

  @Test
  void marksEachListedBoxInTheDiagram() {
    data().get("boxes").propertyNames().forEach(box -> assertThat(page).contains("flow-" + box));
  }

  @Test
  void labelsTheCellsOfListsForNarrowScreens() {
    assertThat(page)
        .contains("<td data-label=\"Votes\" dir=\"auto\">AB: include<br>")
        .contains("<td data-label=\"Primary reason\" dir=\"auto\">");
  }

  @Test
  void tellsHowAConflictEnded() {
    assertThat(page).contains("AB: include<br>CD: exclude<br>EF: exclude");
    assertThat(page).contains("exclude, by the tiebreaker");
  }

  @Test
  void hidesVotesWhileAConflictIsOpen() {
    ReviewReport open =
        ReviewOfFiveRecords.whole()
            .record("one:6", "Open")
            .vote(
                screen.votes.Stage.TITLE_ABSTRACT, "one:6", "AB", screen.votes.Verdict.INCLUDE, "")
            .vote(
                screen.votes.Stage.TITLE_ABSTRACT, "one:6", "CD", screen.votes.Verdict.EXCLUDE, "")
            .report();
    assertThat(text(open)).contains("Shown when it is settled.");
  }

  private JsonNode data() {
    String begin = "<script type=\"application/json\" id=\"data\">";
    int from = page.indexOf(begin) + begin.length();
    return new JsonMapper().readTree(page.substring(from, page.indexOf("</script>", from)));
  }

  private static String text(ReviewReport report) {
    return new String(Rendering.REPORT_HTML.render(report), StandardCharsets.UTF_8);
  }
}

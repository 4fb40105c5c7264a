package screen.serve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import screen.Slow;
import screen.render.html.Chromium;
import screen.render.html.ChromiumExtension;

/** Extraction in a real browser; skipped where there is none. */
@Slow
class ExtractPageTest extends ViewedReview {
  @RegisterExtension static final ChromiumExtension BROWSER = new ChromiumExtension();

  @Test
  void savesEachFieldWhenItIsLeftAndShowsTextOfOthersAsText() {
    begin();
    finish();
    Chromium page = BROWSER.page();
    PageView.EXTRACT_A_STUDY.open(
        page, server, 360, it -> page.evaluate("document.querySelector('" + it + "').focus()"));
    assertThat(
            page.evaluate("const e = document.documentElement; e.scrollWidth - e.clientWidth")
                .asInt())
        .isNotPositive();
    assertThat(page.evaluate("document.querySelector('.finding').textContent").asString())
        .startsWith("63 are a part of 60 participants");

    page.evaluate("document.querySelector('.sheet > button:last-child').click()");
    page.await(
        "document.querySelector('.sheet > button:last-child').textContent === 'Done with this"
            + " study'");
    enter(page, 1, "thirty", "NOT SAVED: ");
    assertThat(page.evaluate("document.querySelector('.not-saved').textContent").asString())
        .contains("a whole number, such as 60");
    assertThat(cli.read("records/extraction/A.csv")).doesNotContain("thirty");
    page.evaluate("document.querySelector('.sheet > button:last-child').click()");
    page.await("document.querySelector('#message').textContent.includes('NOT SAVED')");
    enter(page, 1, "36", "Saved.");
    page.await("!document.querySelector('.finding')");
    enter(page, 3, HOSTILE, "Saved.");
    enter(page, 3, "", "Taken back");

    assertThat(cli.read("records/extraction/A.csv").lines().map(it -> it.replaceAll(",[^,]*$", "")))
        .endsWith(
            "x:N1,,,women,36,3,60 nurses,",
            "x:N1,,,place,\"<script>alert(2)</script> & \"\"x\"\"\",,,",
            "x:N1,,,place,,,,");
    assertThat(page.events("Log.entryAdded"))
        .allMatch(it -> it.toString().contains("409"), "the refusal");
    assertThat(page.events("Page.javascriptDialogOpening")).isEmpty();
  }

  /** Types a value over the one of a field, leaves the field, and waits for what it says. */
  private static void enter(Chromium page, int field, String value, String said) {
    String input = "document.querySelectorAll('.field [id$=-value]')[" + field + "]";
    page.evaluate(input + ".focus(); " + input + ".select()");
    if (value.isEmpty()) {
      page.evaluate(
          input + ".value = ''; " + input + ".dispatchEvent(new Event('input', {bubbles: true}))");
    } else {
      page.type(value);
    }
    page.pressEnter();
    page.await(
        "document.querySelectorAll('.field [id$=-state]')["
            + field
            + "].textContent.startsWith('"
            + said
            + "')");
  }
}

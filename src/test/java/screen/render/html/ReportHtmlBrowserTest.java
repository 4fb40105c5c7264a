package screen.render.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import screen.Slow;
import screen.render.Rendering;
import screen.render.ReviewOfFiveRecords;

/** The page in a real browser; skipped where there is none. */
@Slow
class ReportHtmlBrowserTest {
  @TempDir(cleanup = CleanupMode.NEVER)
  static Path folder;

  private static Optional<Chromium> browser = Optional.empty();

  @BeforeAll
  static void startBrowser() throws IOException {
    Optional<Path> installed = Chromium.found();
    assumeTrue(installed.isPresent(), "No chromium on the PATH: the page is not tried in one.");
    Path page = folder.resolve("report.html");
    Files.write(page, Rendering.REPORT_HTML.render(ReviewOfFiveRecords.whole().report()));
    browser = Optional.of(Chromium.start(installed.orElseThrow(), folder.resolve("profile")));
  }

  @BeforeEach
  void openPage() {
    browser.orElseThrow().open(folder.resolve("report.html").toUri().toString());
  }

  @AfterAll
  static void closeBrowser() {
    browser.ifPresent(Chromium::close);
  }

  @Test
  void listsTheRecordsOfABoxThatIsClicked() {
    Chromium page = browser.orElseThrow();
    page.click("#flow-screened");
    page.await("document.querySelector('#records h3').textContent === 'Records screened (4)'");
    assertThat(page.evaluate("document.querySelectorAll('#records tbody tr').length").asInt())
        .isEqualTo(4);
    assertThat(page.evaluate("document.activeElement.tagName").asString()).isEqualTo("H3");
    assertThat(page.evaluate("document.querySelector('#records tbody a').href").asString())
        .isEqualTo("https://doi.org/10.1000/x.1_(a)%23b");
  }

  @Test
  void opensABoxByEnterAndSearchesIt() {
    Chromium page = browser.orElseThrow();
    page.evaluate("document.querySelector('#flow-identified').focus()");
    page.pressEnter();
    page.await("document.querySelector('#records h3').textContent === 'Records identified (5)'");
    page.evaluate("document.querySelector('#records input').focus()");
    page.type("FOUND again");
    page.await("document.querySelector('#records [role=status]').textContent === '1 of 5'");
    assertThat(page.evaluate("document.querySelector('#records tbody .id').textContent").asString())
        .isEqualTo("two:5");
  }

  @Test
  void sortsByAColumnBothWays() {
    Chromium page = browser.orElseThrow();
    page.evaluate("location.hash = '#box-identified'");
    page.await(
        "document.querySelector('#records h3').textContent.startsWith('Records identified')");
    page.evaluate("document.querySelectorAll('#records th button')[2].click()");
    assertThat(firstYear(page)).isEqualTo("2011");
    page.evaluate("document.querySelectorAll('#records th button')[2].click()");
    assertThat(firstYear(page)).isEqualTo("2015");
  }

  @Test
  void showsDuplicatesWithTheirEvidence() {
    assertThat(
            browser
                .orElseThrow()
                .evaluate("document.querySelector('#duplicate-list tbody').textContent")
                .asString())
        .contains("two:5", "one:1", "same DOI; same year");
  }

  @Test
  void letsNoTableMakeANarrowPageWider() {
    Chromium page = browser.orElseThrow();
    page.evaluate("document.body.style.maxWidth = '12rem'");

    assertThat(
            page.evaluate(
                    "[...document.querySelectorAll('table.counts, table.figures')].filter(t =>"
                        + " t.getBoundingClientRect().width > t.parentElement.clientWidth).map(t =>"
                        + " getComputedStyle(t.parentElement).overflowX).join()")
                .asString())
        .matches("(auto,)+auto");
  }

  @Test
  void saysThatTheDiagramIsScrolledWhereTheWindowCutsIt() {
    Chromium page = browser.orElseThrow();
    List<Boolean> cut = new ArrayList<>();
    List<Boolean> told = new ArrayList<>();
    for (int width : new int[] {320, 480, 590, 620, 1000}) {
      page.width(width);
      cut.add(
          page.evaluate("(f => f.scrollWidth > f.clientWidth)(document.querySelector('figure'))")
              .asBoolean());
      told.add(page.evaluate("document.querySelector('.cut').offsetHeight > 0").asBoolean());
    }

    assertThat(cut).containsExactly(true, true, true, false, false);
    assertThat(told).isEqualTo(cut);
  }

  @Test
  void complainsOfNothingAndFetchesNothing() {
    Chromium page = browser.orElseThrow();
    for (String box : List.of("removed", "rec_excluded", "rep_excluded", "included")) {
      page.click("#flow-" + box);
      page.await("document.querySelector('#flow-" + box + "').ariaPressed === 'true'");
    }
    assertThat(page.events("Runtime.exceptionThrown")).isEmpty();
    assertThat(page.events("Runtime.consoleAPICalled")).isEmpty();
    assertThat(page.events("Log.entryAdded")).isEmpty();
    assertThat(page.events("Network.requestWillBeSent"))
        .allSatisfy(
            event -> assertThat(event.at("/params/request/url").asString()).startsWith("file:///"));
  }

  private static String firstYear(Chromium page) {
    return page.evaluate("document.querySelector('#records tbody [data-label=Year]').textContent")
        .asString();
  }
}

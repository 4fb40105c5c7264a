package screen.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import screen.Slow;
import screen.render.html.Chromium;

/**
 * axe-core finds nothing in any view, light and dark, wide and on a phone. {@code scripts/axe}
 * fetches axe-core and names its file by {@code -Daxe}; without it the test is skipped.
 */
@Slow
class AxeTest extends ServedReview {
  private static final String RUN =
      """
      axe.run(document, {iframes: false, runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa',
          'wcag22aa', 'best-practice']})
        .then(found => { window.found = found.violations
          .map(v => v.id + ': ' + v.nodes.map(n => n.target + ' ' + n.failureSummary).join('; '))
          .join('\\n') || 'none'; })
        .catch(error => { window.found = String(error); })
      """;

  @TempDir(cleanup = CleanupMode.NEVER)
  static Path profile;

  private static Optional<Chromium> browser = Optional.empty();
  private static String axe = "";

  @BeforeAll
  static void startBrowser() throws IOException {
    String file = System.getProperty("axe", "");
    Optional<Path> installed = Chromium.found();
    assumeTrue(!file.isEmpty(), "No -Daxe: see scripts/axe.");
    assumeTrue(installed.isPresent(), "No chromium on the PATH: the page is not tried in one.");
    axe = Files.readString(Path.of(file));
    browser = Optional.of(Chromium.start(installed.orElseThrow(), profile));
  }

  @AfterAll
  static void closeBrowser() {
    browser.ifPresent(Chromium::close);
  }

  @Test
  void findsNothingInAnyView() {
    cli.write(
        "screening-config.yaml",
        cli.read("screening-config.yaml")
            + "screening: {include-terms: [nurse], exclude-terms: [rat*]}\n");
    a.vote(TITLES, "x:N1", "include");
    b.vote(TITLES, "x:N1", "include");
    a.vote(TITLES, "x:N4", "include");
    b.vote(TITLES, "x:N4", "exclude", "other", "<b>no</b>");
    for (boolean dark : new boolean[] {false, true}) {
      for (int width : new int[] {1300, 360}) {
        String where = (dark ? "dark " : "light ") + width + ": ";
        Chromium page = open("A", width, dark);
        check(page, where + "titles");
        page.evaluate("document.querySelector('#help').showModal()");
        check(page, where + "help");
        page.evaluate("document.querySelector('#help').close()");
        page.evaluate("document.querySelector('#to-votes').click()");
        page.await("document.querySelector('#votes-rows td')");
        check(page, where + "my votes");
        page.evaluate("document.querySelector('#to-votes').click()");
        page.evaluate("[...document.querySelectorAll('#stages button')].pop().click()");
        page.await("document.querySelector('#full-text .place')");
        check(page, where + "full text to be stored");
        page = open("T", width, dark);
        check(page, where + "conflict");
        page.press("d");
        page.await("document.querySelector('#message p')");
        check(page, where + "message");
        page.evaluate("[...document.querySelectorAll('#stages button')].pop().click()");
        page.await("document.querySelector('#end p')");
        check(page, where + "the end");
      }
    }
    cli.write("fulltext/x_N1.pdf", "%PDF-1.4\n");
    Chromium page = open("A", 1300, false);
    page.evaluate("[...document.querySelectorAll('#stages button')].pop().click()");
    page.await("document.querySelector('#full-text iframe')");
    check(page, "full text");
  }

  private Chromium open(String reviewer, int width, boolean dark) {
    Chromium page = browser.orElseThrow();
    page.open(server.addresses().get(reviewer));
    page.width(width);
    page.dark(dark);
    page.await("document.querySelector('h1')");
    return page;
  }

  private static void check(Chromium page, String view) {
    page.evaluate("window.found = ''");
    if (!page.evaluate("'axe' in window").asBoolean()) {
      page.evaluate(axe + ";0");
    }
    page.evaluate(RUN + ";0");
    page.await("window.found");
    assertThat(page.evaluate("window.found").asString()).as(view).isEqualTo("none");
  }
}

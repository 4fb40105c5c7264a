package screen.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import screen.Slow;
import screen.render.html.Chromium;
import screen.render.html.ChromiumExtension;

/**
 * axe-core finds nothing in any view, light and dark, wide and on a phone. {@code scripts/axe}
 * fetches axe-core and names its file by {@code -Daxe}; without it the test is skipped.
 */
@Slow
class AxeTest extends ViewedReview {
  @RegisterExtension static final ChromiumExtension BROWSER = new ChromiumExtension();

  private static final String RUN =
      """
      axe.run(document, {iframes: false, runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa',
          'wcag22aa', 'best-practice']})
        .then(found => { window.found = found.violations
          .map(v => v.id + ': ' + v.nodes.map(n => n.target + ' ' + n.failureSummary).join('; '))
          .join('\\n') || 'none'; })
        .catch(error => { window.found = String(error); })
      """;

  private static String axe = "";

  @BeforeAll
  static void readAxe() throws IOException {
    String file = System.getProperty("axe", "");
    assumeTrue(!file.isEmpty(), "No -Daxe: see scripts/axe.");
    axe = Files.readString(Path.of(file));
  }

  @Test
  void findsNothingInAnyView() {
    List<String> found = new ArrayList<>();
    begin();
    checkViews(false, found);
    finish();
    checkViews(true, found);

    assertThat(found).isEmpty();
  }

  private void checkViews(boolean finished, List<String> found) {
    Chromium page = BROWSER.page();
    for (PageView view : PageView.values()) {
      if (view.isOfFinishedReview() != finished) {
        continue;
      }
      for (int width : new int[] {1300, 360}) {
        view.open(
            page,
            server,
            width,
            selector -> page.evaluate("document.querySelector('" + selector + "').focus()"));
        for (boolean dark : new boolean[] {false, true}) {
          page.dark(dark);
          String problems = problems(page);
          if (!problems.equals("none")) {
            found.add(view + (dark ? " dark " : " light ") + width + ": " + problems);
          }
        }
      }
    }
  }

  private static String problems(Chromium page) {
    page.evaluate("window.found = ''");
    if (!page.evaluate("'axe' in window").asBoolean()) {
      page.evaluate(axe + ";0");
    }
    page.evaluate(RUN + ";0");
    page.await("window.found");
    return page.evaluate("window.found").asString();
  }
}

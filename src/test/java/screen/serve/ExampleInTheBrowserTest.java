package screen.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import screen.Slow;
import screen.cli.ExampleByKeys;
import screen.cli.ExampleByKeys.Keys;
import screen.cli.session.Session;
import screen.render.html.Chromium;

/** Two screeners and the tiebreaker take the example review through the page alone. */
@Slow
class ExampleInTheBrowserTest {
  @TempDir(cleanup = CleanupMode.NEVER)
  Path profile;

  @TempDir Path inThePage;
  @TempDir Path fromFiles;

  @Test
  void writesTheFilesThatVotesFromFilesGiveExceptForTheTimes() throws IOException {
    Optional<Path> installed = Chromium.found();
    assumeTrue(installed.isPresent(), "No chromium on the PATH: the page is not tried in one.");
    ExampleByKeys page = ExampleByKeys.in(inThePage);
    Session session = page.cli().session();
    try (Server server = Server.start(session, session.open(), List.of("AP", "AC", "SD"), 0);
        Chromium browser = Chromium.start(installed.orElseThrow(), profile)) {
      Seat ap = new Seat(browser, server, page, "AP");
      Seat ac = new Seat(browser, server, page, "AC");
      Seat sd = new Seat(browser, server, page, "SD");
      for (String stage : ExampleByKeys.STAGES) {
        ap.open(stage);
        ac.open(stage);
        boolean more = true;
        while (more) {
          more = ap.vote();
          more |= ac.vote();
        }
        sd.open(stage);
        while (sd.vote()) {
          // on to the next conflict
        }
      }
      assertThat(ap.numbers())
          .containsEntry("Records identified from databases", 101)
          .containsEntry("Records screened", 84)
          .containsEntry("Reports assessed for eligibility", 28)
          .containsEntry("Reports of included studies", 14);
    }
    ExampleByKeys.withVotesOfFiles(fromFiles);

    SortedMap<String, List<String>> written = ExampleByKeys.withoutTimes(inThePage);
    assertThat(written.keySet())
        .contains("decisions/title-abstract/SD.csv", "decisions/full-text/SD.csv");
    assertThat(written).isEqualTo(ExampleByKeys.withoutTimes(fromFiles));
    page.cli().ok("report");
    page.cli().ok("report", "--check");
    assertThat(page.cli().ok("status").out())
        .contains(
            "screened           84",
            "sought             28",
            "included           14  reports of 14 studies",
            "full-text: 28 screened by two or more screeners, 0 by one, 0 not yet");
  }

  /** One person's window, with cookies of its own. */
  private static final class Seat {
    private final Chromium browser;
    private final ExampleByKeys example;
    private final String reviewer;
    private final String window;
    private String stage = "";
    private Map<String, Keys> keys = Map.of();

    Seat(Chromium browser, Server server, ExampleByKeys example, String reviewer) {
      this.browser = browser;
      this.example = example;
      this.reviewer = reviewer;
      this.window = browser.openApart(server.addresses().get(reviewer));
    }

    void open(String wanted) {
      stage = wanted;
      keys = example.of(stage, reviewer);
      browser.use(window);
      browser.await("document.querySelector('[data-stage=" + stage + "]')");
      browser.click("[data-stage=" + stage + "]");
      browser.await(
          "document.querySelector('[data-stage="
              + stage
              + "][aria-pressed=true]')"
              + " && document.querySelector('#screening:not([hidden]), #end:not([hidden])')"
              + " && !document.querySelector('.early')");
    }

    /** The numbers of the review, as the page shows them once nobody has anything left. */
    Map<String, Integer> numbers() {
      browser.use(window);
      browser.click("#to-team");
      browser.await("document.querySelector('#team .numbers')");
      Map<String, Integer> numbers = new LinkedHashMap<>();
      browser
          .evaluate(
              "[...document.querySelectorAll('.numbers tr')].map(r => [...r.cells].map(c =>"
                  + " c.textContent).join(':'))")
          .forEach(
              row -> {
                String[] cells = row.asString().split(":");
                numbers.put(cells[0], Integer.valueOf(cells[1]));
              });
      return numbers;
    }

    /** Votes on the record that the page shows. */
    boolean vote() {
      browser.use(window);
      String shown =
          browser.evaluate("document.querySelector('article .id')?.textContent").asString("");
      boolean none = browser.evaluate("document.querySelector('#screening').hidden").asBoolean();
      if (none) {
        return false;
      }
      Keys vote = keys.get(shown);
      assertThat(vote).as("%s at %s shows %s", reviewer, stage, shown).isNotNull();
      if (!vote.note().isEmpty()) {
        browser.press("n");
        browser.type(vote.note());
        browser.pressEnter();
      }
      browser.press(vote.verdict());
      browser.await(
          "document.querySelector('#screening').hidden ||"
              + " document.querySelector('article .id').textContent !== '"
              + shown
              + "' && !document.querySelector('.early')");
      return true;
    }
  }
}

package screen.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import screen.Slow;
import screen.render.html.Chromium;
import screen.render.html.ChromiumExtension;

/** The page by keyboard alone, and as a screen reader names it. */
@Slow
class PageAccessTest extends ViewedReview {
  @RegisterExtension static final ChromiumExtension BROWSER = new ChromiumExtension();

  private static final int MOST_STOPS = 80;

  /** All that the Tab key must reach where no dialog hides it. */
  private static final String REACHABLE =
      """
      [...(document.querySelector('dialog[open]') ?? document).querySelectorAll(
          'a[href], button, input, select, summary')]
        .filter(e => e.checkVisibility() && !e.disabled && e.tabIndex >= 0)
      """;

  /**
   * What is wrong with the place of the focus; "" if nothing is, "end" where it has left the page.
   */
  private static final String FOCUS =
      """
      (() => {
        const e = document.activeElement;
        if (!e || e === document.body || e === document.documentElement) return 'end';
        (window.visited ??= new Set()).add(e);
        const name = e.tagName + '#' + e.id + ' ' + e.textContent.slice(0, 30) + ': ';
        // The report's diagram draws the focus otherwise.
        const style = getComputedStyle(e.querySelector('rect') ?? e);
        if ((style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2)
            && parseFloat(style.strokeWidth) < 2)
          return name + 'the focus is not drawn';
        const r = e.getBoundingClientRect();
        const inSight = [[.5, .5], [.1, .1], [.9, .1], [.1, .9], [.9, .9], [.02, .5], [.98, .5]].some(([x, y]) => {
          const there = document.elementFromPoint(r.x + x * r.width, r.y + y * r.height);
          return there && e.contains(there);
        });
        return inSight ? '' : name + 'out of sight at ' + Math.round(r.x) + ',' + Math.round(r.y);
      })()
      """;

  @ParameterizedTest
  @ValueSource(ints = {1300, 360})
  void everyViewIsReachedAndLeftByKeysAloneWithTheFocusInSight(int width) {
    Chromium page = BROWSER.page();
    List<String> problems = new ArrayList<>();
    begin();
    walk(page, width, false, problems);
    finish();
    walk(page, width, true, problems);

    assertThat(problems).isEmpty();
  }

  private void walk(Chromium page, int width, boolean finished, List<String> problems) {
    for (PageView view : PageView.values()) {
      if (view.isOfFinishedReview() == finished) {
        view.open(page, server, width, selector -> tabTo(page, selector));
        tabThrough(page).forEach(problem -> problems.add(view + ": " + problem));
      }
    }
  }

  private static void tabTo(Chromium page, String selector) {
    for (int i = 0; i < 2 * MOST_STOPS; i++) {
      if (page.evaluate("document.activeElement.matches('" + selector + "')").asBoolean()) {
        return;
      }
      page.pressTab(false);
    }
    throw new AssertionError("The Tab key does not reach " + selector);
  }

  /**
   * From each end of the page to the other. Frames are left out: which keys do what in the viewer
   * of PDFs is the browser's to say.
   */
  private static List<String> tabThrough(Chromium page) {
    List<String> problems = new ArrayList<>();
    page.evaluate("document.querySelectorAll('iframe').forEach(frame => frame.tabIndex = -1)");
    page.evaluate("window.visited = new Set()");
    for (boolean backwards : new boolean[] {false, true}) {
      page.evaluate(REACHABLE + (backwards ? ".pop()" : "[0]") + "?.focus()");
      String problem = "";
      for (int stop = 0; !problem.equals("end"); stop++) {
        if (stop == MOST_STOPS) {
          problems.add("the Tab key does not leave the page");
          return problems;
        }
        page.pressTab(backwards);
        problem = page.evaluate(FOCUS).asString();
        if (!problem.isEmpty() && !problem.equals("end")) {
          problems.add(problem + (backwards ? " (backwards)" : ""));
        }
      }
    }
    page.evaluate(REACHABLE + ".filter(e => !visited.has(e)).map(e => e.outerHTML.slice(0, 120))")
        .forEach(missed -> problems.add("not reached: " + missed.asString()));
    return problems;
  }

  @Test
  void namesItsPartsAtBothStagesAndForTheTiebreaker() {
    begin();
    Chromium page = BROWSER.page();
    PageView.TITLES.open(page, server, 1300, selector -> {});
    assertThat(page.names("button"))
        .containsOnlyOnce(
            "Include", "Exclude", "Maybe", "Undo", "Skip", "Wrong population", "Other", "German");
    assertThat(headings(page)).isEqualTo("Rats that sleep");
    assertThat(counter(page)).isEqualTo("Record 4 of 4, 1 to go");

    PageView.FULL_TEXT.open(page, server, 1300, selector -> focus(page, selector));
    assertThat(page.names("button"))
        .containsOnlyOnce(
            "Include", "Exclude", "Undo", "Skip", "Not retrieved", "Wrong population", "Other")
        .doesNotContain("Maybe");
    assertThat(headings(page)).isEqualTo("Sleep after night shifts");
    assertThat(counter(page)).isEqualTo("Record 1 of 2, 2 to go");

    PageView.VOTES.open(page, server, 1300, selector -> focus(page, selector));
    assertThat(page.names("table")).containsExactly("My votes");

    PageView.CONFLICT.open(page, server, 1300, selector -> {});
    assertThat(page.names("button"))
        .containsOnlyOnce(
            "Include", "Exclude", "Maybe", "Undo", "Skip", "Wrong population", "Other");
    assertThat(headings(page)).isEqualTo(HOSTILE);
    assertThat(counter(page)).isEqualTo("Conflict 1 of 1, 1 to go");
  }

  /** The score of the browser, votes by key included, which its own measure leaves out. */
  @ParameterizedTest
  @ValueSource(ints = {1300, 360})
  void nothingMovesWhileTwentyRecordsAreScreened(int width) {
    StringBuilder more = new StringBuilder();
    for (int i = 1; i <= 22; i++) {
      more.append("TY  - JOUR\nAN  - M").append(i).append("\nTI  - Title ").append(i);
      more.append(" and words".repeat(i * 7 % 30)).append("\nAB  - ");
      more.append("Words of an abstract. ".repeat(i * 11 % 60)).append("\nER  - \n");
    }
    cli.write("y.ris", more.toString());
    cli.ok("import", "y.ris", "--source", "y");
    begin();
    Chromium page = BROWSER.page();
    PageView.TITLES.open(page, server, width, selector -> {});
    page.evaluate("window.before = true; location.reload()");
    page.await(
        "!window.before && document.querySelector('#card h1') &&"
            + " !document.querySelector('.early')");
    page.evaluate(
        """
        window.moved = []; new PerformanceObserver(list => list.getEntries().forEach(
          entry => moved.push(entry.value + (entry.hadRecentInput ? ' after input ' : ' ')
            + entry.sources.map(s => s.node?.parentElement?.id + ' ' + s.node?.nodeName).join(', '))))
          .observe({type: 'layout-shift', buffered: true})
        """);
    for (int i = 0; i < 20; i++) {
      String before = counter(page);
      page.press(i % 3 == 0 ? "e" : "i");
      page.await(
          "document.querySelector('#counter').textContent !== '"
              + before
              + "' && !document.querySelector('.early')");
    }
    assertThat(votes(TITLES, "A").lines()).hasSizeGreaterThan(20);
    page.evaluate("requestAnimationFrame(() => requestAnimationFrame(() => window.drawn = 1))");
    page.await("window.drawn");

    List<String> moved = new ArrayList<>();
    page.evaluate("window.moved").forEach(entry -> moved.add(entry.asString()));
    // On a phone the buttons follow a longer or shorter abstract, at the reader's own key.
    assertThat(moved).allMatch(entry -> width < 500 && entry.contains("after input"));
  }

  private static void focus(Chromium page, String selector) {
    page.evaluate("document.querySelector('" + selector + "').focus()");
  }

  private static String headings(Chromium page) {
    return page.evaluate(
            "[...document.querySelectorAll('h1, [role=heading][aria-level=\"1\"]')]"
                + ".filter(e => e.checkVisibility()).map(e => e.textContent).join('|')")
        .asString();
  }

  private static String counter(Chromium page) {
    return page.evaluate("document.querySelector('[role=status]').textContent").asString();
  }
}

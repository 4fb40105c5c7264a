package screen.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import screen.Slow;
import screen.render.html.Chromium;
import screen.render.html.ChromiumExtension;

/** The page in a real browser; skipped where there is none. */
@Slow
class ServedPageTest extends ViewedReview {
  @RegisterExtension static final ChromiumExtension BROWSER = new ChromiumExtension();

  @Test
  void screensByKeysAndButtons() {
    Chromium page = open("A");
    awaitTitle(page, "Sleep after night shifts");
    assertThat(page.evaluate("location.search").asString()).isEmpty();
    page.press("i");
    awaitTitle(page, "Größe und Schlaf 夜");
    page.evaluate("document.querySelector('#note').focus()");
    page.type("in German");
    page.pressEnter();
    page.press("2");
    awaitTitle(page, "Rats that sleep");
    page.click("#verdicts .exclude");
    awaitTitle(page, HOSTILE);
    page.press("m");
    page.await("document.querySelector('#counter').textContent === 'All 4 screened.'");

    assertThat(votes(TITLES, "A").lines().map(line -> line.replaceAll(",[^,]*$", "")))
        .containsExactly(
            "x:N1,include,,", "x:N2,exclude,other,in German", "x:N3,exclude,,", "x:N4,maybe,,");
    assertThat(page.events("Log.entryAdded")).isEmpty();
    assertThat(page.events("Runtime.exceptionThrown")).isEmpty();
  }

  /**
   * A key pressed twice or held down, or a double click: the second press meets the next record.
   */
  @Test
  void countsNoPressOnARecordThatNobodyHasSeen() {
    Chromium page = open("A");
    awaitTitle(page, "Sleep after night shifts");
    page.evaluate(
        """
        new MutationObserver(() => {
          const key = repeat => new KeyboardEvent('keydown', {key: 'i', repeat});
          document.dispatchEvent(key(false));
          document.querySelector('#verdicts .include')
            .dispatchEvent(new MouseEvent('click', {detail: 2}));
          setTimeout(() => document.dispatchEvent(key(true)), 450);
        }).observe(document.querySelector('#card'), {childList: true})
        """);
    page.press("i");
    page.await(
        "document.querySelector('#message').textContent.startsWith('Not counted: “Include”.')");
    awaitTitle(page, "Größe und Schlaf 夜");
    page.press("e");
    awaitTitle(page, "Rats that sleep");

    assertThat(votes(TITLES, "A").lines().map(line -> line.replaceAll(",,,.*$", "")))
        .containsExactly("x:N1,include", "x:N2,exclude");
  }

  /** The decision on the only pair removes a duplicate at once; another one brings it back. */
  @Test
  void undoesTheDecisionOnTheLastPair() {
    cli.write(
        "records/possible-duplicates.csv",
        "a,b,title_a,title_b,score,evidence,records\nx:N1,x:N3,,,0.5,title differs,2\n");
    Chromium page = open("A");
    awaitTitle(page, "Sleep after night shifts");
    page.click("#to-pairs");
    decide(page, "y");
    assertThat(cli.read("records/duplicates.csv")).contains("x:N3,x:N1,");
    page.await("document.querySelector('#counter').textContent === 'Record 1 of 3, 3 to go'");
    page.press("u");
    page.await("document.querySelector('#pair .said')?.textContent === 'You decided: the same.'");
    decide(page, "d");
    page.await("document.querySelector('#counter').textContent === 'Record 1 of 4, 4 to go'");

    assertThat(cli.read("records/duplicates.csv").lines()).hasSize(1);
    assertThat(cli.read("records/rulings.csv"))
        .contains("x:N1,x:N3,same,A,", "x:N1,x:N3,different,A,");
  }

  private static void decide(Chromium page, String key) {
    page.await("document.querySelector('#pair .compared') && !document.querySelector('.early')");
    page.press(key);
    page.await("document.querySelector('#message').textContent.includes('now removed as decided')");
  }

  @Test
  void undoesSkipsAndChangesAVoteOfTheList() {
    Chromium page = open("A");
    awaitTitle(page, "Sleep after night shifts");
    page.press("s");
    awaitTitle(page, "Größe und Schlaf 夜");
    page.press("i");
    awaitTitle(page, "Rats that sleep");
    page.press("u");
    awaitTitle(page, "Größe und Schlaf 夜");
    page.await("document.querySelector('.own').textContent === 'You said: Include'");
    page.press("e");
    awaitTitle(page, "Rats that sleep");
    page.click("#to-votes");
    page.await("document.querySelector('#votes-rows td:nth-child(2)')");
    assertThat(page.evaluate("document.querySelector('caption').textContent").asString())
        .isEqualTo("My votes");
    page.click("#votes-rows button");
    awaitTitle(page, "Größe und Schlaf 夜");
    page.press("d");
    awaitTitle(page, "Rats that sleep");

    assertThat(votes(TITLES, "A").lines().map(line -> line.replaceAll(",,,.*$", "")))
        .containsExactly("x:N2,include", "x:N2,exclude", "x:N2,withdrawn");
  }

  @Test
  void jumpsToARecordAndTakesTheKeysOfOtherPrograms() {
    Chromium page = open("A");
    awaitTitle(page, "Sleep after night shifts");
    page.press("/");
    page.type("3");
    page.pressEnter();
    page.await("document.activeElement.matches('#jump-found button')");
    assertThat(title(page)).as("opens nothing before Enter is pressed again").startsWith("Sleep");
    page.pressEnter();
    awaitTitle(page, "Rats that sleep");
    page.evaluate(
        "const s = document.querySelector('#preset'); s.value = 'asreview';"
            + " s.dispatchEvent(new Event('change'))");
    page.press("i");
    awaitTitle(page, HOSTILE);
    page.evaluate(
        "document.querySelector('#preset').value = 'rayyan';"
            + " document.querySelector('#preset').dispatchEvent(new Event('change'))");
    page.press("u");
    awaitTitle(page, "Sleep after night shifts");
    page.evaluate("document.cookie = 'screen-keys=; Path=/; Max-Age=0'");

    assertThat(votes(TITLES, "A").lines().map(line -> line.replaceAll(",,,.*$", "")))
        .containsExactly("x:N3,exclude", "x:N4,maybe");
  }

  @Test
  void keepsAVoteInSightThatCannotBeSaved() {
    Chromium page = open("A");
    awaitTitle(page, "Sleep after night shifts");
    server.close();
    page.press("1");
    page.await(
        "document.querySelector('#message').textContent.startsWith('NOT SAVED yet: “Exclude (Wrong"
            + " population)”. The server cannot be reached.')");

    assertThat(title(page)).isEqualTo("Sleep after night shifts");
    assertThat(votes(TITLES, "A")).isEmpty();
  }

  @Test
  void showsTheTiebreakerBothVotesAndHostileTextAsText() {
    a.vote(TITLES, "x:N4", "include");
    b.vote(TITLES, "x:N4", "exclude", "other", "<b>no</b>");
    Chromium page = open("T");
    awaitTitle(page, HOSTILE);

    assertThat(
            page.evaluate(
                    "[...document.querySelectorAll('.said p')].map(p => p.textContent).join('\\n')")
                .asString())
        .isEqualTo("A: Include\nB: Exclude (Other): <b>no</b>");
    assertThat(page.evaluate("document.querySelectorAll('main img, main script, main b').length"))
        .hasToString("0");
  }

  /** A PDF is dropped, shown in a frame, replaced only when asked, and "not retrieved" is a key. */
  @Test
  void storesADroppedPdfAndShowsItBesideTheReasons() {
    for (String record : List.of("x:N1", "x:N2")) {
      a.vote(TITLES, record, "include");
      b.vote(TITLES, record, "include");
    }
    Chromium page = open("A");
    awaitTitle(page, "Rats that sleep");
    page.evaluate("[...document.querySelectorAll('#stages button')].pop().click()");
    awaitTitle(page, "Sleep after night shifts");
    page.await("document.querySelector('#full-text .place').textContent.includes('x_N1.pdf')");
    assertThat(
            page.evaluate(
                    "[card, document.querySelector('#full-text button')].map(e =>"
                        + " e.getBoundingClientRect().top).every((top, i, all) => top >= all[1])")
                .asBoolean())
        .as("the choice of a PDF is above the abstract, however long that is")
        .isTrue();
    drop(page, "<html>", "../../evil.pdf");
    page.await("document.querySelector('#message').textContent.includes('is not a PDF')");
    drop(page, PDF, "../../evil.pdf");
    page.await("document.querySelector('#pdf iframe')");
    page.await("document.querySelector('#message').textContent.includes('Stored as fulltext/')");
    assertThat(cli.read("fulltext/x_N1.pdf")).startsWith("%PDF-1.4");
    drop(page, PDF + "%", "another.pdf");
    page.await("document.querySelector('#message').textContent.includes('already is another')");
    assertThat(cli.read("fulltext/x_N1.pdf")).doesNotEndWith("%");
    page.click("#message button");
    page.await("document.querySelector('#message').textContent.includes('Stored as fulltext/')");
    assertThat(cli.read("fulltext/x_N1.pdf")).endsWith("%");
    page.press("x");
    awaitTitle(page, "Größe und Schlaf 夜");
    page.await(
        "document.querySelector('#message').textContent.includes('leaves everybody’s queue')");
    page.await("!document.querySelector('#pdf iframe')");

    assertThat(votes("full-text", "A")).startsWith("x:N1,not-retrieved,");
    assertThat(folder.resolve("fulltext")).isDirectoryNotContaining("glob:**evil*");
    assertThat(page.events("Log.entryAdded").toString())
        .doesNotContain("Content Security Policy")
        .doesNotContain("Refused to");
  }

  private static void drop(Chromium page, String content, String name) {
    page.evaluate(
        String.format(
            "(() => { const files = new DataTransfer(); files.items.add(new File([`%s`], '%s',"
                + " {type: 'application/pdf'})); document.dispatchEvent(new DragEvent('drop',"
                + " {dataTransfer: files, bubbles: true, cancelable: true})); })()",
            content, name));
  }

  @Test
  void goesOnToTheFullTextsAfterTheLastTitle() {
    for (String record : List.of("x:N1", "x:N2", "x:N3", "x:N4")) {
      a.vote(TITLES, record, "include");
      b.vote(TITLES, record, "include");
    }
    a.vote(TITLES, "x:N4", "withdrawn");
    Chromium page = open("A");
    awaitTitle(page, HOSTILE);
    page.press("i");
    page.await("document.querySelector('#end:not([hidden]) button')");
    assertThat(page.evaluate("document.querySelector('#end').textContent").asString())
        .contains("You have 4 full texts left to screen.");
    page.click("#end button");
    awaitTitle(page, "Sleep after night shifts");

    assertThat(page.evaluate("document.querySelector('[aria-pressed=true]').textContent"))
        .hasToString("\"Full texts\"");
  }

  /** A short push is no vote. */
  @Test
  void votesByPushingARecordAside() {
    Chromium page = open("A");
    page.width(360);
    awaitTitle(page, "Sleep after night shifts");
    page.swipe("#card", 60);
    page.swipe("#card", 140);
    awaitTitle(page, "Größe und Schlaf 夜");
    page.swipe("#card", -60);
    page.swipe("#card", -140);
    awaitTitle(page, "Rats that sleep");

    assertThat(votes(TITLES, "A").lines().map(line -> line.replaceAll(",,,.*$", "")))
        .containsExactly("x:N1,include", "x:N2,exclude");
  }

  @Test
  void showsHostileTextOfTheConfigAsText() {
    String hostile = "<img src=x onerror=alert(1)>";
    cli.write(
        "screening-config.yaml",
        cli.read("screening-config.yaml")
                .replace("A test", "'" + hostile + "'")
                .replace("Wrong population", "'" + hostile + "'")
            + String.format(
                "criteria: {include: ['%1$s'], exclude: ['%1$s']}%ntags: ['%1$s']%n", hostile));
    a.vote(TITLES, "x:N1", "exclude", "population", hostile);
    Chromium page = open("A");
    awaitTitle(page, "Größe und Schlaf 夜");
    page.click("#to-votes");
    page.await("document.querySelector('#votes-rows td')");

    assertThat(page.evaluate("document.querySelectorAll('img').length").asInt()).isZero();
    assertThat(page.evaluate("document.body.textContent.split('<img src=x').length").asInt())
        .as("title, reason, both criteria, tag, choice of tags, vote with its note")
        .isGreaterThan(8);
    assertThat(page.events("Log.entryAdded")).isEmpty();
    assertThat(page.events("Page.javascriptDialogOpening")).isEmpty();
  }

  @Test
  void fitsAPhone() {
    Chromium page = BROWSER.page();
    page.open(server.addresses().get("A"));
    page.width(360);
    awaitTitle(page, "Sleep after night shifts");

    assertThat(
            page.evaluate("const e = document.documentElement; e.scrollWidth - e.clientWidth")
                .asInt())
        .isNotPositive();
    assertThat(page.evaluate("document.querySelectorAll('#screening h1').length").asInt())
        .isEqualTo(1);
  }

  private Chromium open(String reviewer) {
    Chromium page = BROWSER.page();
    page.open(server.addresses().get(reviewer));
    return page;
  }

  private static String title(Chromium page) {
    return page.evaluate("document.querySelector('h1')?.textContent").asString("");
  }

  private static void awaitTitle(Chromium page, String title) {
    page.await(
        "document.querySelector('h1')?.textContent === "
            + quoted(title)
            + " && !document.querySelector('.early')");
  }

  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}

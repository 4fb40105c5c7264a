package screen.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import screen.render.html.Chromium;

/** Every view of the page, in the review of {@link ViewedReview}, and the way there. */
enum PageView {
  TITLES("A", "#card h1"),
  HELP("A", "#help[open]", "#to-help"),
  FIND("A", "#jump-found button", "#to-jump", "type sleep"),
  FIND_NOTHING("A", "#jump-count:not(:empty)", "#to-jump", "type nothing like it"),
  VOTES("A", "#votes-rows td", "#to-votes"),
  VOTES_FOUND("A", "#votes-rows tr:only-child", "#to-votes", "to #votes-search", "type night"),
  JUDGED_BEFORE("A", "#message p", "#to-votes", "#votes-rows button"),
  PAIR("A", "#pair .compared", "#to-pairs"),
  TEAM("A", "#team h2", "#to-team"),
  TEAM_OF_THE_TIEBREAKER("T", "#team .rescue", "#to-team"),
  OFFLINE("A", "#along h2", "#to-along"),
  TAGS_CHOSEN("A", "#tags.wanted [aria-pressed=true]", "press t", "press 1"),
  REASON_ASKED("A", "#reasons.wanted", "[data-stage=full-text]", "see #full-text > *", "press e"),
  FULL_TEXT("A", "#pdf iframe", "[data-stage=full-text]"),
  FULL_TEXT_AND_ABSTRACT("A", ".with-abstract", "[data-stage=full-text]", "#full-text > button"),
  FULL_TEXT_TO_BE_STORED("A", ".no-pdf", "[data-stage=full-text]", "see #full-text > *", "press s"),
  CONFLICT("T", ".said p"),
  MESSAGE("T", "#message p", "press d"),
  END("T", "#end .done", "[data-stage=full-text]"),
  OFFLINE_FILE("A", "#away", "take along"),
  OFFLINE_FILE_TO_SAVE("A", "#along textarea", "take along", "#to-along"),
  WRONG_LINK("A", "h1", "open ?key=none"),

  NO_PAIR("A", "#pairs-count:not(:empty)", "finished", "#to-pairs"),
  NUMBERS("A", "#team .numbers", "finished", "#to-team"),
  REPORT_IN_THE_PAGE("A", "#team iframe", "finished", "#to-team", "#team button"),
  REPORT("A", "main", "finished", "open api/report"),
  EXTRACT("A", "#extract .studies", "finished", "#to-extract"),
  EXTRACT_A_STUDY("A", "#extract .field", "finished", "#to-extract", "#extract .studies button"),
  SETTLE_TOGETHER(
      "A", "#extract .said", "finished", "#to-extract", "#extract .studies button ~ button"),
  SETTLE_A_STUDY("T", "#extract .said", "finished", "#to-extract", "#extract .studies button"),
  ALL_JUDGED("A", "#end .done", "finished");

  private final String reviewer;
  private final String sign;
  private final List<String> steps;

  /**
   * A view.
   *
   * @param reviewer whose seat it is at
   * @param sign the selector of what is there once the view is
   * @param steps from the opened seat to the view: {@code press}, {@code type}, {@code to}, {@code
   *     see} or {@code open} and what, {@code take along} for the file to screen offline, or the
   *     selector of a button; {@code finished} first where the view shows only once nobody has
   *     anything left to screen
   */
  PageView(String reviewer, String sign, String... steps) {
    this.reviewer = reviewer;
    this.sign = sign;
    this.steps = List.of(steps);
  }

  boolean isOfFinishedReview() {
    return steps.contains("finished");
  }

  /**
   * Opens the seat and goes to the view.
   *
   * @param width of the window, in pixels
   * @param focus gives the focus to the element of a selector
   */
  void open(Chromium page, Server server, int width, Consumer<String> focus) {
    String seat = server.addresses().get(reviewer);
    page.open(seat);
    page.width(width);
    page.await("document.querySelector('#card h1, #end .done')");
    for (String step : steps) {
      String[] words = step.split(" ", 2);
      switch (words[0]) {
        case "finished" -> {}
        case "see" -> page.await("document.querySelector('" + words[1] + "')");
        case "press" -> page.press(words[1]);
        case "type" -> page.type(words[1]);
        case "to" -> to(page, words[1], focus);
        case "take" -> takeAlong(page, seat, width);
        case "open" -> {
          page.open(URI.create(seat).resolve(words[1]).toString());
          page.width(width);
        }
        default -> {
          to(page, step, focus);
          page.pressEnter();
        }
      }
    }
    page.await("document.querySelector('" + sign + "')");
  }

  /** Opens the file of a reviewer's next records, without the server. */
  private static void takeAlong(Chromium page, String seat, int width) {
    String file = SeatClient.open(seat).get("api/along?stage=title-abstract&records=1").body();
    try {
      Path place = Files.createTempFile("along", ".html");
      place.toFile().deleteOnExit();
      page.open(Files.writeString(place, file).toUri().toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    page.width(width);
  }

  private static void to(Chromium page, String selector, Consumer<String> focus) {
    page.await("document.querySelector('" + selector + "')?.checkVisibility()");
    focus.accept(selector);
  }
}

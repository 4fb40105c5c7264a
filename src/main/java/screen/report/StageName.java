package screen.report;

import screen.votes.Stage;

/** The stages as people say them. */
final class StageName {
  private StageName() {}

  static String of(Stage stage) {
    return stage == Stage.TITLE_ABSTRACT ? "Title and abstract" : "Full text";
  }
}

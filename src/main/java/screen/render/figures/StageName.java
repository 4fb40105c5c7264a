package screen.render.figures;

import screen.votes.Stage;

/** Names the stages for readers. */
public final class StageName {
  private StageName() {}

  public static String of(Stage stage) {
    return stage == Stage.TITLE_ABSTRACT ? "Title and abstract" : "Full text";
  }
}

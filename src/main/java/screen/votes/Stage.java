package screen.votes;

import java.util.Arrays;
import java.util.Optional;

/** The two stages of screening. */
public enum Stage {
  TITLE_ABSTRACT("title-abstract"),
  FULL_TEXT("full-text");

  private final String id;

  Stage(String id) {
    this.id = id;
  }

  /** Its name in folders, options and JSON. */
  public String id() {
    return id;
  }

  public static Optional<Stage> ofId(String id) {
    return Arrays.stream(values()).filter(stage -> stage.id.equals(id)).findFirst();
  }

  @Override
  public String toString() {
    return id;
  }
}

package screen.extraction;

/** The unit that has one value of a field: a study, an arm, or an arm at a time point. */
public enum Level {
  STUDY("study"),
  ARM("arm"),
  ARM_TIMEPOINT("arm+timepoint");

  private final String id;

  Level(String id) {
    this.id = id;
  }

  /** The word in the config. */
  public String id() {
    return id;
  }

  /** Whether a value belongs to an arm. */
  public boolean hasArm() {
    return this != STUDY;
  }

  /** Whether a value belongs to a time point. */
  public boolean hasTimepoint() {
    return this == ARM_TIMEPOINT;
  }
}

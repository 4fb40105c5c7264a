package screen.protocol;

/**
 * What a review knows from outside its own searches, for an update.
 *
 * @param previousStudies studies included in the published review that this one updates
 * @param previousReports their reports
 * @param retractions a CSV file of the Retraction Watch database, relative to the review folder; ""
 *     where there is none
 */
public record UpdateSettings(int previousStudies, int previousReports, String retractions) {
  public static final UpdateSettings DEFAULT = new UpdateSettings(0, 0, "");

  public UpdateSettings {
    if (previousStudies < 0 || previousReports < previousStudies) {
      throw new IllegalArgumentException(
          "each previous study has one report or more: "
              + previousStudies
              + " studies, "
              + previousReports
              + " reports");
    }
  }
}

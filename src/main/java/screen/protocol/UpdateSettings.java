package screen.protocol;

/**
 * Settings of an update of a review, and facts from outside its own searches.
 *
 * @param previousStudies number of studies included in the published review that this one updates
 * @param previousReports number of reports of these studies
 * @param retractions a CSV file of the Retraction Watch database, relative to the review folder; ""
 *     if there is none
 * @param rounds which searches are one round
 */
public record UpdateSettings(
    int previousStudies, int previousReports, String retractions, RoundSettings rounds) {
  public static final UpdateSettings DEFAULT = new UpdateSettings(0, 0, "");

  /** Settings with the default rounds. */
  public UpdateSettings(int previousStudies, int previousReports, String retractions) {
    this(previousStudies, previousReports, retractions, RoundSettings.DEFAULT);
  }

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

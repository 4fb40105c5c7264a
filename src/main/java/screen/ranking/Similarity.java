package screen.ranking;

/** Scores records by their likeness to a text. */
public final class Similarity {
  private Similarity() {}

  /** The score of every record, by its number: the more like the text, the higher. */
  public static double[] scores(Features records, String text) {
    Features.Rows rows = records.rows();
    double[] vector = records.weighed(text);
    double[] scores = new double[records.records()];
    for (int record = 0; record < scores.length; record++) {
      scores[record] = rows.dot(record, vector);
    }
    return scores;
  }
}

package screen.protocol;

/**
 * The share of the records that a second screener screens too if one vote suffices.
 *
 * @param share 0 to 1; 0 if there is no second check
 * @param seed of the draw
 */
public record SecondCheck(double share, long seed) {
  public static final SecondCheck NONE = new SecondCheck(0, 0);

  public SecondCheck {
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException("a share lies from 0 to 1: " + share);
    }
  }

  public boolean isWanted() {
    return share > 0;
  }
}

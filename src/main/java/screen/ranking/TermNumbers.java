package screen.ranking;

import java.util.Arrays;

/** Numbers terms from 0, in the order in which they first occur, until there are too many. */
final class TermNumbers {
  /** The number of a term that came when the table was full. */
  static final int NONE = -1;

  private final int most;
  private long[] terms = new long[1 << 11];

  /** For each place the number of the term there plus 1; 0 where there is none. */
  private int[] places = new int[1 << 12];

  private int size;

  /**
   * No terms yet.
   *
   * @param most how many terms can have a number
   */
  TermNumbers(int most) {
    this.most = most;
  }

  /** The number of a term, which is the next one if the term is new. */
  int numberOf(long term) {
    int place = placeOf(term);
    if (places[place] > 0) {
      return places[place] - 1;
    }
    if (size == most) {
      return NONE;
    }
    if (2 * size >= places.length) {
      grow();
      place = placeOf(term);
    }
    terms[size] = term;
    places[place] = size + 1;
    return size++;
  }

  int size() {
    return size;
  }

  /** The term with a number. */
  long term(int number) {
    return terms[number];
  }

  private int placeOf(long term) {
    int mask = places.length - 1;
    int place = (int) term & mask;
    while (places[place] > 0 && terms[places[place] - 1] != term) {
      place = (place + 1) & mask;
    }
    return place;
  }

  private void grow() {
    places = new int[2 * places.length];
    terms = Arrays.copyOf(terms, places.length / 2);
    for (int number = 0; number < size; number++) {
      places[placeOf(terms[number])] = number + 1;
    }
  }
}

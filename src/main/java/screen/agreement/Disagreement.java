package screen.agreement;

/** How far apart two categories are, from 0 (the same) to 1. All but nominal need an order. */
enum Disagreement {
  /** Any two categories differ equally. */
  NOMINAL {
    @Override
    double between(int i, int j, int q) {
      return i == j ? 0 : 1;
    }
  },
  /** By the number of steps (Cicchetti and Allison 1971). */
  LINEAR {
    @Override
    double between(int i, int j, int q) {
      return i == j ? 0 : Math.abs(i - j) / (q - 1.0);
    }
  },
  /** By the square of the number of steps (Fleiss and Cohen 1973). */
  QUADRATIC {
    @Override
    double between(int i, int j, int q) {
      double steps = LINEAR.between(i, j, q);
      return steps * steps;
    }
  };

  /** Distance of categories i and j out of q, counted from 0 in their order. */
  abstract double between(int i, int j, int q);
}

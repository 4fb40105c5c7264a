package screen.duplicates.match;

import java.util.Arrays;
import java.util.Optional;
import screen.duplicates.match.fields.Features;

/** The comparison of two records, field by field, and its sum of weights. */
@SuppressWarnings("EnumOrdinal") // an index of the array; no stored data depend on it
public final class Comparison {
  private static final ComparedField[] FIELDS = ComparedField.values();

  /** The fields by the cost of comparing them. */
  private static final ComparedField[] CHEAPEST_FIRST = {
    ComparedField.TYPE,
    ComparedField.YEAR,
    ComparedField.DOI,
    ComparedField.PMID,
    ComparedField.TRIAL,
    ComparedField.VOLUME,
    ComparedField.PAGES,
    ComparedField.ISSUE,
    ComparedField.ABSTRACT,
    ComparedField.COPY,
    ComparedField.AUTHORS,
    ComparedField.JOURNAL,
    ComparedField.TITLE
  };

  /** The same order for two titles that a quick look can show to differ. */
  private static final ComparedField[] TITLE_FIRST = titleFirst();

  private static final double MOST = Arrays.stream(FIELDS).mapToDouble(ComparedField::most).sum();

  private final Features a;
  private final Features b;

  /** By ordinal of the field: a map would cost more than most comparisons. */
  private final Agreement[] agreements;

  private final double weight;

  private Comparison(Features a, Features b, Agreement[] agreements, double weight) {
    this.a = a;
    this.b = b;
    this.agreements = agreements;
    this.weight = weight;
  }

  private static ComparedField[] titleFirst() {
    ComparedField[] order = CHEAPEST_FIRST.clone();
    System.arraycopy(order, 0, order, 1, order.length - 1);
    order[0] = ComparedField.TITLE;
    return order;
  }

  public static Comparison of(Features a, Features b) {
    Agreement[] agreements = new Agreement[FIELDS.length];
    double weight = 0;
    for (ComparedField field : FIELDS) {
      Agreement agreement = field.compare(a, b);
      agreements[field.ordinal()] = agreement;
      weight += agreement.weight();
    }
    return new Comparison(a, b, agreements, weight);
  }

  /**
   * Compares two records, cheap fields first, and stops with an empty result once the total weight
   * can no longer reach {@code least}.
   *
   * @param least the least total weight, in bits
   */
  public static Optional<Comparison> reaching(double least, Features a, Features b) {
    Agreement[] agreements = new Agreement[FIELDS.length];
    double weight = 0;
    double possible = MOST;
    for (ComparedField field : TitleComparison.areUnlike(a, b) ? TITLE_FIRST : CHEAPEST_FIRST) {
      Agreement agreement = field.compare(a, b);
      agreements[field.ordinal()] = agreement;
      weight += agreement.weight();
      possible += agreement.weight() - field.most();
      if (possible < least) {
        return Optional.empty();
      }
    }
    return Optional.of(new Comparison(a, b, agreements, weight));
  }

  public Features a() {
    return a;
  }

  public Features b() {
    return b;
  }

  public Agreement on(ComparedField field) {
    return agreements[field.ordinal()];
  }

  public boolean agree(ComparedField field) {
    return on(field).is(Level.SAME);
  }

  public boolean differ(ComparedField field) {
    return on(field).is(Level.DIFFERENT);
  }

  /** Whether the DOI, PMID or registry number agrees. */
  public boolean identified() {
    return agree(ComparedField.DOI) || agree(ComparedField.PMID) || agree(ComparedField.TRIAL);
  }

  /** The sum of the weights, in bits. */
  public double weight() {
    return weight;
  }

  /** The weight as a number between 0 and 1, 0.5 at {@link MatchDecision#MERGE}. */
  public double score() {
    return 1 / (1 + Math.pow(2, MatchDecision.MERGE - weight));
  }
}

package screen.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import screen.Letters;

/** How far a record is in the review, as a query names it: {@code status:included}. */
public enum Status {
  /** Votes on its title and abstract are missing, also where a stopping rule ended screening. */
  NOT_SCREENED,
  /** The votes of either stage differ and are not settled. */
  CONFLICT,
  /** Excluded at either stage. */
  EXCLUDED,
  EXCLUDED_TITLE_ABSTRACT,
  EXCLUDED_FULL_TEXT,
  /** Votes on its full text are missing. */
  NOT_ASSESSED,
  NOT_RETRIEVED,
  AWAITING,
  ONGOING,
  INCLUDED,
  /** Removed before screening, by automation. */
  REMOVED,
  /** Removed as a duplicate; only among the records before deduplication. */
  DUPLICATE;

  /** Its name in a query. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The status of a name, in any case and with any signs between its words. */
  public static Optional<Status> named(String name) {
    return Arrays.stream(values())
        .filter(status -> Letters.of(status.key()).equals(Letters.of(name)))
        .findFirst();
  }

  /** The names of all. */
  public static List<String> keys() {
    return Arrays.stream(values()).map(Status::key).toList();
  }
}

package screen.agreement;

import java.util.List;
import java.util.Optional;

/**
 * How a vote "maybe" counts in statistics of agreement. Data without the category "maybe" are
 * unchanged.
 */
public enum MaybePolicy {
  /** As include, since both lead to full text; Covidence does the same. */
  INCLUDE {
    @Override
    Optional<String> maybe() {
      return Optional.of("include");
    }
  },
  /** As exclude. */
  EXCLUDE {
    @Override
    Optional<String> maybe() {
      return Optional.of("exclude");
    }
  },
  /** Left out: a record with a "maybe" from either reviewer is not counted. */
  DROPPED {
    @Override
    Optional<String> maybe() {
      return Optional.empty();
    }
  },
  /** As a category of its own. */
  CATEGORY {
    @Override
    Optional<String> maybe() {
      return Optional.of(MAYBE);
    }
  };

  private static final String MAYBE = "maybe";

  /** The two reviewers' table under this policy. */
  public RatingTable apply(RatingTable table) {
    return table.recoded(target(table.categories()), this::recode);
  }

  /** All votes under this policy. */
  public Ratings apply(Ratings ratings) {
    return ratings.recoded(target(ratings.categories()), this::recode);
  }

  /** The category that "maybe" becomes; empty if the vote is left out. */
  abstract Optional<String> maybe();

  private List<String> target(List<String> categories) {
    return categories.stream().filter(c -> !c.equals(MAYBE) || this == CATEGORY).toList();
  }

  private Optional<String> recode(String category) {
    return category.equals(MAYBE) ? maybe() : Optional.of(category);
  }
}

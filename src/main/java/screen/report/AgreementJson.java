package screen.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.OptionalDouble;
import screen.agreement.Estimate;
import screen.agreement.GroupStatistic;
import screen.agreement.MaybePolicy;
import screen.agreement.PairStatistic;
import screen.agreement.PooledAgreement;
import screen.agreement.RatingTable;
import screen.agreement.Ratings;
import screen.votes.Stage;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Agreement between reviewers as JSON: an object a stage, votes before resolution, records that
 * both judged. What is undefined is null.
 */
final class AgreementJson {
  /** Enough to carry a double and few enough to be the same on every Java. */
  private static final MathContext DIGITS = new MathContext(15);

  private static final JsonMapper JSON = new JsonMapper();

  private AgreementJson() {}

  static String render(ReviewReport report) {
    ObjectNode root = JSON.createObjectNode();
    MaybePolicy policy = report.protocol().agreement().maybe();
    report
        .votes()
        .forEach((stage, ratings) -> stage(root.putObject(stage.id()), stage, ratings, policy));
    return PrettyJson.write(root);
  }

  private static void stage(ObjectNode json, Stage stage, Ratings ratings, MaybePolicy policy) {
    if (stage == Stage.TITLE_ABSTRACT) {
      json.put("maybe", policy.name().toLowerCase(java.util.Locale.ROOT));
    }
    Ratings counted = policy.apply(ratings);
    ArrayNode pairs = json.putArray("pairs");
    for (Ratings.Pair pair : counted.pairs()) {
      if (pair.table().total() > 0) {
        pair(pairs.addObject(), pair, ratings.table(pair.first(), pair.second()));
      }
    }
    pooled(json.putObject("pooled"), counted);
  }

  private static void pair(ObjectNode json, Ratings.Pair pair, RatingTable asVoted) {
    json.putArray("reviewers").add(pair.first()).add(pair.second());
    json.put("n", pair.table().total());
    table(json, "", pair.table());
    if (!asVoted.categories().equals(pair.table().categories())) {
      table(json, "_as_voted", asVoted);
    }
    for (PairStatistic statistic : PairStatistic.values()) {
      Estimate estimate = statistic.of(pair.table());
      if (statistic == PairStatistic.COHEN_KAPPA) {
        ObjectNode kappa = json.putObject(statistic.key());
        number(kappa, "value", estimate.value());
        limits(kappa, estimate);
      } else {
        plain(json, statistic.key(), estimate);
      }
    }
  }

  private static void pooled(ObjectNode json, Ratings ratings) {
    List<RatingTable> tables = ratings.pairs().stream().map(Ratings.Pair::table).toList();
    json.put("n", tables.stream().mapToLong(RatingTable::total).sum());
    number(json, "percent_agreement", PooledAgreement.percentAgreement(tables).value());
    number(json, "pooled_kappa", PooledAgreement.kappa(tables).value());
    for (GroupStatistic statistic : GroupStatistic.values()) {
      if (statistic != GroupStatistic.PERCENT_AGREEMENT) {
        plain(json, statistic.key(), statistic.of(ratings.profiles()));
      }
    }
  }

  private static void table(ObjectNode json, String suffix, RatingTable table) {
    ArrayNode categories = json.putArray("categories" + suffix);
    table.categories().forEach(categories::add);
    ArrayNode rows = json.putArray("table" + suffix);
    for (List<Long> counts : table.counts()) {
      ArrayNode row = rows.addArray();
      counts.forEach(row::add);
    }
  }

  /** The value under its own name and, where there are any, its error and limits beside it. */
  private static void plain(ObjectNode json, String key, Estimate estimate) {
    number(json, key, estimate.value());
    if (estimate.ciLow().isPresent()) {
      limits(json.putObject(key + "_ci"), estimate);
    }
  }

  private static void limits(ObjectNode json, Estimate estimate) {
    number(json, "se", estimate.standardError());
    number(json, "ci_low", estimate.ciLow());
    number(json, "ci_high", estimate.ciHigh());
  }

  private static void number(ObjectNode json, String key, OptionalDouble value) {
    if (value.isEmpty()) {
      json.putNull(key);
    } else {
      json.put(key, new BigDecimal(value.getAsDouble()).round(DIGITS).stripTrailingZeros());
    }
  }
}

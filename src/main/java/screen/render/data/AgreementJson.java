package screen.render.data;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import screen.agreement.Estimate;
import screen.agreement.GroupStatistic;
import screen.agreement.MaybePolicy;
import screen.agreement.PairStatistic;
import screen.agreement.PooledAgreement;
import screen.agreement.RatingProfiles;
import screen.agreement.RatingTable;
import screen.agreement.Ratings;
import screen.outcome.Revision;
import screen.protocol.AgreementSettings;
import screen.render.figures.Coverage;
import screen.render.figures.PilotRound;
import screen.render.figures.ReasonAgreement;
import screen.render.figures.ReviewReport;
import screen.votes.Stage;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * Writes agreement between reviewers as JSON, one object per stage, from votes before resolution on
 * records that both screened. Undefined values are null.
 */
public final class AgreementJson {
  /**
   * Significant digits: nearly all of a double, but few enough to be the same on every Java
   * version.
   */
  private static final MathContext DIGITS = new MathContext(15);

  private static final JsonMapper JSON = new JsonMapper();

  private final ReviewReport report;
  private final AgreementSettings settings;

  private AgreementJson(ReviewReport report) {
    this.report = report;
    this.settings = report.protocol().agreement();
  }

  public static String render(ReviewReport report) {
    ObjectNode root = JSON.createObjectNode();
    AgreementJson json = new AgreementJson(report);
    report
        .votes()
        .forEach((stage, ratings) -> json.stage(root.putObject(stage.id()), stage, ratings));
    return PrettyJson.write(root);
  }

  private void stage(ObjectNode json, Stage stage, Ratings ratings) {
    MaybePolicy policy = settings.maybe();
    if (stage == Stage.TITLE_ABSTRACT) {
      json.put("maybe", policy.name().toLowerCase(Locale.ROOT));
    }
    settings.bands().ifPresent(bands -> json.put("bands", bands.key()));
    screened(json.putObject("judged"), Coverage.of(report, stage));
    verdicts(json, ratings, policy.apply(ratings));
    if (stage == Stage.TITLE_ABSTRACT) {
      PilotRound.of(report).ifPresent(pilot -> pilot(json.putObject("pilot"), pilot));
    }
    if (stage == Stage.FULL_TEXT) {
      reasons(json.putObject("reasons").putArray("pairs"));
    }
    ArrayNode revisions = json.putArray("revisions");
    Revision.of(report.review(), report.outcomes(), stage)
        .forEach(revision -> revision(revisions.addObject(), revision));
  }

  private void verdicts(ObjectNode json, Ratings asVoted, Ratings counted) {
    ArrayNode pairs = json.putArray("pairs");
    for (Ratings.Pair pair : counted.ratedByBoth()) {
      pair(pairs.addObject(), pair, asVoted.table(pair.first(), pair.second()));
    }
    pooled(json.putObject("pooled"), counted);
  }

  private void pilot(ObjectNode json, PilotRound pilot) {
    json.put("size", pilot.size());
    json.put("judged_by_all", pilot.screenedByAll());
    verdicts(json, pilot.asVoted(), pilot.counted());
  }

  private static void screened(ObjectNode json, Coverage coverage) {
    json.put("by_two_or_more", coverage.byTwoOrMore());
    json.put("by_one", coverage.byOne().size());
    json.put("by_none", coverage.notScreened());
  }

  private void pair(ObjectNode json, Ratings.Pair pair, RatingTable asVoted) {
    head(json, pair);
    if (!asVoted.categories().equals(pair.table().categories())) {
      table(json, "_as_voted", asVoted);
    }
    statistics(json, pair.table(), EnumSet.allOf(PairStatistic.class));
  }

  /** Only statistics that need no order, since reasons have none. */
  private void reasons(ArrayNode json) {
    for (Ratings.Pair pair : ReasonAgreement.pairs(report)) {
      ObjectNode node = json.addObject();
      head(node, pair);
      statistics(node, pair.table(), ReasonAgreement.STATISTICS);
    }
  }

  private static void head(ObjectNode json, Ratings.Pair pair) {
    json.putArray("reviewers").add(pair.first()).add(pair.second());
    json.put("n", pair.table().total());
    table(json, "", pair.table());
  }

  private void statistics(ObjectNode json, RatingTable table, Set<PairStatistic> statistics) {
    for (PairStatistic statistic : statistics) {
      Estimate estimate = statistic.reported(table);
      if (statistic == PairStatistic.COHEN_KAPPA) {
        ObjectNode kappa = json.putObject(statistic.key());
        number(kappa, "value", estimate.value());
        limits(kappa, estimate);
        word(estimate).ifPresent(word -> kappa.put("band", word));
      } else {
        plain(json, statistic.key(), estimate);
      }
    }
  }

  private Optional<String> word(Estimate kappa) {
    return kappa.value().isEmpty()
        ? Optional.empty()
        : settings.bands().map(bands -> bands.word(kappa.value().getAsDouble()));
  }

  private static void revision(ObjectNode json, Revision revision) {
    json.put("reviewer", revision.reviewer());
    json.put("n", revision.firstToLast().total());
    json.put("changed", revision.changed());
    json.put("overruled", revision.overruled());
    json.putArray("categories").addAll(strings(revision.firstToLast().categories()));
    rows(json.putArray("first_to_last"), revision.firstToLast());
    rows(json.putArray("independent_to_final"), revision.independentToFinal());
  }

  private static void pooled(ObjectNode json, Ratings ratings) {
    List<RatingTable> tables = ratings.pairs().stream().map(Ratings.Pair::table).toList();
    json.put("n", tables.stream().mapToLong(RatingTable::total).sum());
    number(json, "percent_agreement", PooledAgreement.percentAgreement(tables).value());
    number(json, "pooled_kappa", PooledAgreement.kappa(tables).value());
    RatingProfiles profiles = ratings.profiles();
    for (GroupStatistic statistic : GroupStatistic.values()) {
      if (statistic != GroupStatistic.PERCENT_AGREEMENT) {
        plain(json, statistic.key(), statistic.reported(profiles));
      }
    }
  }

  private static void table(ObjectNode json, String suffix, RatingTable table) {
    json.putArray("categories" + suffix).addAll(strings(table.categories()));
    rows(json.putArray("table" + suffix), table);
  }

  private static List<StringNode> strings(List<String> texts) {
    return texts.stream().map(StringNode::valueOf).toList();
  }

  private static void rows(ArrayNode rows, RatingTable table) {
    for (List<Long> counts : table.counts()) {
      ArrayNode row = rows.addArray();
      counts.forEach(row::add);
    }
  }

  /**
   * Adds the value under its own name and, if there are limits, the limits and the standard error
   * beside it.
   */
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

package screen.flow.check.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import screen.flow.Box;
import screen.flow.Flow;
import screen.flow.check.Finding;
import screen.flow.check.number.FlowKey;
import screen.record.RecordId;

/** Compares the numbers that the protocol expects with those of the flow. */
public final class Expected {
  /** The id of the rule that a number is as expected. */
  public static final String RULE = "expected";

  private static final String IDENTIFIED = "identified";
  private static final String MAIN_ARM = "identified-databases-and-registers";
  private static final String BY_REASON = "by_reason.";

  private Expected() {}

  /** Compares with the flow of a finished review. */
  public static List<Finding> check(SortedMap<String, Integer> expected, Flow flow) {
    return check(expected, flow, flow, Movement.between(flow, flow));
  }

  /**
   * Returns a finding for each number that is not as expected: a warning if it is as expected
   * without the searches still being screened, otherwise an error.
   *
   * @param expected expected numbers, by the path of a {@link FlowKey} or the short name of a box
   * @param finished the flow without the searches of which records are open
   * @param since the records that moved since an earlier flow, which may have been as expected
   */
  public static List<Finding> check(
      SortedMap<String, Integer> expected, Flow flow, Flow finished, Movement since) {
    Map<String, Integer> known = numbers(flow);
    Map<String, Integer> before = numbers(finished);
    List<Finding> findings = new ArrayList<>();
    expected.forEach(
        (key, n) -> {
          // The flow has no entry for a reason without reports, nor for a source not searched.
          int found = known.getOrDefault(key, 0);
          if (found == n) {
            return;
          }
          boolean wasAsExpected = flow.isInterim() && before.getOrDefault(key, 0).equals(n);
          String message =
              key + ": " + n + " expected, " + found + " found" + otherMethods(key, flow);
          findings.add(
              wasAsExpected
                  ? new Finding(
                      RULE,
                      Finding.Severity.WARNING,
                      key,
                      message + "; it is " + n + " without the searches that are still screened.",
                      "Check again when everything is screened, and change `expected` then.")
                  : new Finding(
                      RULE,
                      Finding.Severity.ERROR,
                      key,
                      message + moved(key, n, since),
                      "`screen report --explain "
                          + (key.equals(IDENTIFIED) ? MAIN_ARM : "BOX")
                          + "` lists the records behind it; correct them, or the number in"
                          + " `expected`."));
        });
    return findings;
  }

  /** A note on the records that {@code identified} leaves out, as PRISMA counts them separately. */
  private static String otherMethods(String key, Flow flow) {
    int others = flow.identifiedByOtherMethods();
    return key.equals(IDENTIFIED) && others > 0
        ? " from databases and registers (" + others + " by other methods are `other_methods`)"
        : "";
  }

  /** The records that make the difference, if the earlier flow was as expected. */
  private static String moved(String key, int expected, Movement since) {
    String words = since.words(key);
    return words.isEmpty() || since.before(key) != expected ? "." : ": " + words;
  }

  /**
   * Every name by which {@code expected} can name a number.
   *
   * @param sources the ids of the sources of the protocol
   * @param reasons the ids of its reasons for exclusion
   */
  public static Set<String> names(List<String> sources, List<String> reasons) {
    Map<String, SortedSet<RecordId>> byReason = empty(reasons);
    Flow all =
        new Flow(
            "",
            Map.of(),
            empty(sources),
            Map.of(
                Box.EXCLUDED, byReason,
                Box.EXCLUDED_FULL_TEXT, byReason,
                Box.OTHER_EXCLUDED_FULL_TEXT, byReason),
            Map.of(),
            Map.of(),
            Flow.Included.NONE,
            0);
    return numbers(all).keySet();
  }

  private static Map<String, SortedSet<RecordId>> empty(List<String> names) {
    Map<String, SortedSet<RecordId>> sets = new LinkedHashMap<>();
    names.forEach(name -> sets.put(name, new TreeSet<>()));
    return sets;
  }

  /**
   * Every number of a flow by each of its names: its key in flow.json and, for a whole box, a short
   * one. {@code identified} is the box of databases and registers, {@code included} counts studies.
   */
  public static Map<String, Integer> numbers(Flow flow) {
    Map<String, Integer> all = new LinkedHashMap<>();
    for (FlowKey key : FlowKey.values()) {
      all.put(key.path(), key.of(flow));
    }
    all.put(IDENTIFIED, flow.identifiedByMainArm());
    all.put("databases", flow.count(Box.IDENTIFIED_DATABASES));
    all.put("registers", flow.count(Box.IDENTIFIED_REGISTERS));
    all.put("identified.other_methods", flow.identifiedByOtherMethods());
    all.put("other_methods", flow.identifiedByOtherMethods());
    all.put("duplicates", flow.count(Box.REMOVED_DUPLICATES));
    all.put("automation", flow.count(Box.REMOVED_AUTOMATION));
    all.put("excluded_full_text", flow.count(Box.EXCLUDED_FULL_TEXT));
    all.put("included", FlowKey.STUDIES.of(flow));
    putSizes(all, "identified.by_source.", flow.identifiedBySource());
    putSizes(all, "by_source.", flow.identifiedBySource());
    putSizes(all, "excluded_title_abstract." + BY_REASON, flow.titleAbstractByReason());
    putSizes(all, "excluded_full_text." + BY_REASON, flow.excludedByReason());
    putSizes(all, BY_REASON, flow.excludedByReason());
    putSizes(all, "other.excluded_full_text." + BY_REASON, flow.otherExcludedByReason());
    return all;
  }

  private static void putSizes(
      Map<String, Integer> all, String prefix, Map<String, SortedSet<RecordId>> sets) {
    sets.forEach((name, ids) -> all.put(prefix + name, ids.size()));
  }
}

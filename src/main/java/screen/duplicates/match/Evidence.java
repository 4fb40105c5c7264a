package screen.duplicates.match;

import java.util.ArrayList;
import java.util.List;

/** Describes the evidence for and against a pair. */
public final class Evidence {
  private Evidence() {}

  /** The evidence in one line; fields that cannot be compared are left out. */
  public static String line(Comparison pair) {
    List<String> words = new ArrayList<>();
    for (ComparedField field : ComparedField.values()) {
      if (!pair.on(field).is(Level.UNKNOWN)) {
        words.add(pair.on(field).words());
      }
    }
    String objection = Objection.first(pair);
    if (!objection.isEmpty()) {
      words.add("but " + objection);
    }
    return String.join("; ", words);
  }

  /** The short name of the strongest evidence. */
  public static String rule(Comparison pair) {
    if (pair.agree(ComparedField.COPY)) {
      return "exported-twice";
    }
    if (pair.agree(ComparedField.DOI)) {
      return "same-doi";
    }
    if (pair.agree(ComparedField.PMID)) {
      return "same-pmid";
    }
    return pair.agree(ComparedField.TRIAL) ? "same-registry-number" : "same-citation";
  }

  /** The sum with the weight of every field, as a tree. */
  public static Explanation tree(Comparison pair) {
    List<Explanation> parts = new ArrayList<>();
    for (ComparedField field : ComparedField.values()) {
      Agreement agreement = pair.on(field);
      parts.add(Explanation.leaf(agreement.weight(), field.field() + ": " + agreement.words()));
    }
    String objection = Objection.first(pair);
    if (!objection.isEmpty()) {
      parts.add(Explanation.leaf(0, "objection: " + objection));
    }
    return new Explanation(pair.weight(), verdict(pair), parts);
  }

  private static String verdict(Comparison pair) {
    return switch (Decision.on(pair)) {
      case SAME -> "bits of evidence: duplicates (from " + MatchDecision.MERGE + " on)";
      case POSSIBLE -> "bits of evidence: a person must rule";
      case DIFFERENT ->
          pair.weight() < MatchDecision.ASK
              ? "bits of evidence: not enough for duplicates (a person is asked from "
                  + MatchDecision.ASK
                  + " on)"
              : "bits of evidence: two records, since too much speaks against it";
    };
  }
}

package screen.duplicates.match.fields;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import screen.duplicates.match.text.Words;

/**
 * Words that show that two similar titles belong to two studies: different populations, organs,
 * grades or directions.
 */
public final class Opposites {
  /** One group of opposites per line; a slash separates words of one meaning. */
  private static final String[] GROUPS = {
    "adult/adults children/child/childhood/paediatric/pediatric/pediatrics"
        + " adolescent/adolescents/adolescence/youth/teenagers infant/infants"
        + " newborn/newborns/neonatal/neonates elderly/older",
    "men/male/males/boys women/female/females/girls",
    "mothers/maternal fathers/paternal",
    "sensitive/responsive resistant/refractory",
    "vivo vitro silico",
    "mild moderate severe",
    "acute chronic",
    "left right",
    "upper lower",
    "human/humans rat/rats mouse/mice dog/dogs rabbit/rabbits pig/pigs",
    "primary secondary tertiary",
    "first second third fourth fifth",
    "positive negative",
    "increase/increased/increases decrease/decreased/decreases reduce/reduced/reduces",
    "preoperative postoperative intraoperative perioperative",
    "inpatient/inpatients outpatient/outpatients",
    "prospective retrospective",
    "short long",
    "low high",
    "early late",
    "before after",
    "benign malignant",
    "with without",
    "proximal distal",
    "anterior posterior",
    "systolic diastolic",
    "northern southern eastern western",
    "hypothyroidism hyperthyroidism",
    "hypotension hypertension",
    "hypoglycemia/hypoglycaemia hyperglycemia/hyperglycaemia",
    "prednisone prednisolone",
    "i/1 ii/2 iii/3 iv/4",
  };

  private static final Map<String, int[]> MEANINGS = meanings();

  private Opposites() {}

  private static Map<String, int[]> meanings() {
    Map<String, int[]> meanings = new HashMap<>();
    for (int group = 0; group < GROUPS.length; group++) {
      List<String> values = Words.of(GROUPS[group]);
      for (int value = 0; value < values.size(); value++) {
        for (String word : Words.of(values.get(value).replace('/', ' '))) {
          meanings.put(word, new int[] {group, value});
        }
      }
    }
    return meanings;
  }

  /** The first pair of opposed words in which the titles differ, as "adult / child"; "" if none. */
  public static String found(WordDifference difference) {
    String exchanged = found(difference.onlyA(), difference.onlyB());
    if (!exchanged.isEmpty()) {
      return exchanged;
    }
    List<String> respelled = difference.respelled();
    for (int i = 0; i < respelled.size(); i += 2) {
      if (opposed(respelled.get(i), respelled.get(i + 1))) {
        return respelled.get(i) + " / " + respelled.get(i + 1);
      }
    }
    return "";
  }

  private static String found(List<String> onlyA, List<String> onlyB) {
    for (String a : onlyA) {
      for (String b : onlyB) {
        if (opposed(a, b)) {
          return a + " / " + b;
        }
      }
    }
    return "";
  }

  private static boolean opposed(String a, String b) {
    int[] meaningA = MEANINGS.get(a);
    int[] meaningB = MEANINGS.get(b);
    return meaningA != null
        && meaningB != null
        && meaningA[0] == meaningB[0]
        && meaningA[1] != meaningB[1];
  }
}

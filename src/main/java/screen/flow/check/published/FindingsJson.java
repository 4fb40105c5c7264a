package screen.flow.check.published;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import screen.flow.check.Finding;

/** Converts findings to plain values for {@code --json}. */
public final class FindingsJson {
  private FindingsJson() {}

  /** {@code {"findings": [{"rule", "severity", "where", "message", "mend"}]}}. */
  public static Map<String, Object> of(List<Finding> findings) {
    List<Map<String, String>> all = new ArrayList<>();
    for (Finding finding : findings) {
      Map<String, String> one = new LinkedHashMap<>();
      one.put("rule", finding.rule());
      one.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
      one.put("where", finding.where());
      one.put("message", finding.message());
      one.put("mend", finding.remedy());
      all.add(one);
    }
    return Map.of("findings", all);
  }
}

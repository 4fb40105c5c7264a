package screen.extraction.check;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import screen.extraction.Value;
import screen.flow.check.Finding;
import screen.flow.check.Grim;

/**
 * E03: of n participants only n + 1 percentages are possible. Source: Brown NJL, Heathers JAJ. The
 * GRIM test. Soc Psychol Personal Sci 2017;8:363-369.
 */
final class Percentages implements DataRule {
  @Override
  public List<Finding> findings(DataSet data) {
    List<Finding> findings = new ArrayList<>();
    DataRule.items(data)
        .filter(item -> item.field().unit().equals("%"))
        .forEach(
            item -> {
              OptionalLong n = item.study().participants(data.form(), item.cell().arm());
              if (n.isPresent()
                  && n.getAsLong() <= Integer.MAX_VALUE
                  && item.value() instanceof Value.Decimal percent) {
                Grim grim = Grim.of(percent.number(), (int) n.getAsLong());
                if (!grim.isPossible()) {
                  findings.add(
                      DataRule.warning(
                          "E03",
                          item.where(),
                          percent.text()
                              + " % of "
                              + n.getAsLong()
                              + " is "
                              + grim.words(Math.max(0, percent.number().scale())),
                          "Is it a percentage of fewer people, or a slip?"));
                }
              }
            });
    return findings;
  }
}

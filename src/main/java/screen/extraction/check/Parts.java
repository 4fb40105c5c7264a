package screen.extraction.check;

import java.util.List;
import java.util.OptionalLong;
import screen.extraction.FormField;
import screen.extraction.Value;
import screen.flow.check.Finding;

/** E02: a part of the participants, such as the women, is not greater than all of them. */
final class Parts implements DataRule {
  @Override
  public List<Finding> findings(DataSet data) {
    return DataRule.items(data)
        .filter(item -> item.field().meaning().role() == FormField.Role.PART)
        .filter(item -> isTooGreat(item, item.study().participants(data.form(), item.cell().arm())))
        .map(
            item ->
                DataRule.warning(
                    "E02",
                    item.where(),
                    item.value().text()
                        + " are a part of "
                        + item.study().participants(data.form(), item.cell().arm()).orElse(0)
                        + " participants",
                    "Look at both numbers again"))
        .toList();
  }

  private static boolean isTooGreat(Item item, OptionalLong n) {
    return item.value() instanceof Value.Decimal part
        && n.isPresent()
        && part.number().longValue() > n.getAsLong();
  }
}

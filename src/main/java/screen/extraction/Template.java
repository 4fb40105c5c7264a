package screen.extraction;

import java.util.List;
import java.util.Optional;

/**
 * A form that ships with the tool, such as that of RoB 2.
 *
 * @param id as in the config
 * @param source where the instrument is published
 * @param fields whose ids begin with the id of the template if it is an instrument
 */
public record Template(String id, String title, String source, List<FormField> fields) {
  public Template {
    fields = List.copyOf(fields);
  }

  /** The domains of a risk-of-bias instrument, in its order; empty for other templates. */
  public List<FormField> domains() {
    return fields.stream().filter(it -> it.meaning().role() == FormField.Role.DOMAIN).toList();
  }

  /** The overall judgement of a risk-of-bias instrument. */
  public Optional<FormField> overall() {
    return fields.stream().filter(it -> it.meaning().role() == FormField.Role.OVERALL).findFirst();
  }

  /** Whether it judges the risk of bias or the quality of a study. */
  public boolean isInstrument() {
    return !domains().isEmpty();
  }
}

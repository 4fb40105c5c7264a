package screen.terminal.form;

import java.util.List;
import java.util.Optional;
import screen.extraction.Cell;
import screen.extraction.CellContent;
import screen.extraction.Difference;
import screen.extraction.EnteredValue;
import screen.extraction.FormField;

/**
 * A study as the form asks about it.
 *
 * @param name such as {@code Sigtermans 2009}
 * @param about further lines about it, such as its title and the path of its PDF
 * @param asked the values to ask for, in order
 * @param settles whether the form settles differences, so that it has no mark for done
 */
public record FormStudy(String name, List<String> about, List<Asked> asked, boolean settles) {
  public FormStudy {
    about = List.copyOf(about);
    asked = List.copyOf(asked);
  }

  /**
   * One question.
   *
   * @param entry the person's own value so far
   * @param said the values of those who differ; empty for a person who extracts
   */
  public record Asked(
      FormField field, Cell cell, Optional<EnteredValue> entry, List<Difference.Said> said) {
    public Asked {
      said = List.copyOf(said);
    }

    /** The values that a key picks: those of the people who differ, or the choices of the field. */
    List<String> picks() {
      if (!said.isEmpty()) {
        return said.stream().map(Difference.Said::text).filter(it -> !it.isEmpty()).toList();
      }
      return switch (field.type()) {
        case CHOICE -> field.limits().choices();
        case YES_NO -> List.of("yes", "no");
        default -> List.of();
      };
    }

    /** What the person wrote whose value a key picks; empty if the key picks a choice. */
    Optional<CellContent> picked(int number) {
      return said.stream()
          .filter(it -> !it.text().isEmpty())
          .skip(number)
          .findFirst()
          .map(Difference.Said::content);
    }
  }

  /** Whether a place is behind the last question. */
  boolean isEnd(int place) {
    return place >= asked.size();
  }
}

package screen.extraction;

import java.util.List;
import java.util.Optional;

/**
 * A cell for which people who extracted independently do not have the same value.
 *
 * @param said each person's value, in the order of the config
 */
public record Difference(Cell cell, Kind kind, List<Said> said) {
  public Difference {
    said = List.copyOf(said);
  }

  /** How the values differ. */
  public enum Kind {
    /** Numbers or choices differ. */
    VALUES("values"),
    /** Texts differ as they are written; a person must see whether they mean the same. */
    WORDING("wording"),
    /** One of the people has no value. */
    MISSING("missing");

    private final String id;

    Kind(String id) {
      this.id = id;
    }

    /** The word in JSON. */
    public String id() {
      return id;
    }
  }

  /**
   * A person's value.
   *
   * @param entry empty if the person has none
   */
  public record Said(String person, Optional<EnteredValue> entry) {
    /** The value's text; "" if there is none. */
    public String text() {
      return content().text();
    }

    /** What the person wrote. */
    public CellContent content() {
      return entry.map(EnteredValue::content).orElse(CellContent.NONE);
    }
  }
}

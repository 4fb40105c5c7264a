package screen.terminal.form;

import java.util.Optional;
import screen.extraction.Cell;
import screen.extraction.Value;

/** Saves what a person enters in a form; it is on the disk before a method returns. */
public interface FormKeeper {
  /**
   * Saves a value.
   *
   * @param value empty to take the earlier value back
   * @return what the checks say about it; "" if nothing
   */
  String keep(Cell cell, Optional<Value> value, String page, String quote);

  /** Saves that the person is done with the study. */
  void done();

  /** Opens the report; returns a message for the person. */
  String open();
}

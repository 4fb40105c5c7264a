package screen.terminal.form;

import screen.extraction.Cell;
import screen.extraction.CellContent;

/** Saves what a person enters in a form; it is on the disk before a method returns. */
public interface FormKeeper {
  /**
   * Saves a value.
   *
   * @param content without a value to take the earlier one back
   * @return what the checks say about it; "" if nothing
   */
  String keep(Cell cell, CellContent content);

  /** Saves that the person is done with the study. */
  void done();

  /** Opens the report; returns a message for the person. */
  String open();
}

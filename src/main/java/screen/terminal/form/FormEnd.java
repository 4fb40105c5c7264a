package screen.terminal.form;

/** How a form ended. */
public enum FormEnd {
  /** The person quit. */
  QUIT,
  /** The person is done with the study, or has seen all its differences. */
  DONE,
  /** The names of arms or time points changed, so that other questions are asked. */
  OTHER_QUESTIONS
}

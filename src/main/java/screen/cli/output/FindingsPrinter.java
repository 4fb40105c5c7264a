package screen.cli.output;

import java.util.List;
import screen.Console;
import screen.flow.check.Finding;
import screen.flow.check.FindingsText;
import screen.flow.check.published.FindingsJson;

/** Prints the findings of a check. */
public final class FindingsPrinter {
  private final Console console;

  public FindingsPrinter(Console console) {
    this.console = console;
  }

  /** Prints the findings; returns the exit code, 1 if there is an error, else 0. */
  public int print(List<Finding> findings) {
    if (console.json()) {
      console.printJson(FindingsJson.of(findings));
    } else {
      FindingsText.of(findings).lines().forEach(console::print);
    }
    return findings.stream().anyMatch(Finding::isError) ? 1 : 0;
  }
}

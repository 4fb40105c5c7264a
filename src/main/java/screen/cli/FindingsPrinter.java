package screen.cli;

import java.util.List;
import screen.flow.check.Finding;
import screen.flow.check.FindingsText;
import screen.flow.check.published.FindingsJson;

/** Prints the findings of a check. */
final class FindingsPrinter {
  private final Session session;

  FindingsPrinter(Session session) {
    this.session = session;
  }

  /** Prints the findings; returns the exit code, 1 if there is an error, else 0. */
  int print(List<Finding> findings) {
    if (session.json()) {
      session.printJson(FindingsJson.of(findings));
    } else {
      FindingsText.of(findings).lines().forEach(session::print);
    }
    return findings.stream().anyMatch(Finding::isError) ? 1 : 0;
  }
}

package screen.cli.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import screen.Console;
import screen.cli.shell.Doctor.Finding;

/** {@code screen doctor}: shows what the machine has and what must be put right. */
@Command(
    name = "doctor",
    header = "Checks whether this machine is ready for the tool.",
    description = {
      "Prints the versions of the tool, of Java and of git, the encoding of file names, the"
          + " terminal and the review folder, and lists what needs to be put right.",
      "Exits with 1 if something must be put right before the tool can work well."
    })
public final class DoctorCommand implements Callable<Integer> {
  private final Console console;
  private final Supplier<Machine> machine;
  private final Supplier<Optional<Path>> folder;

  /**
   * @param machine supplies the machine
   * @param folder the folder that the user named, if any
   */
  public DoctorCommand(
      Console console, Supplier<Machine> machine, Supplier<Optional<Path>> folder) {
    this.console = console;
    this.machine = machine;
    this.folder = folder;
  }

  @Override
  public Integer call() {
    Optional<Path> given = folder.get();
    List<Finding> findings =
        new Doctor(machine.get()).examine(console.path(given.orElse(Path.of(""))), given.isEmpty());
    if (console.json()) {
      console.printJson(Map.of("findings", findings.stream().map(DoctorCommand::json).toList()));
    } else {
      print(findings);
    }
    return findings.stream().anyMatch(Finding::error) ? 1 : 0;
  }

  private void print(List<Finding> findings) {
    findings.forEach(
        each -> console.print(String.format(Locale.ROOT, "%-15s%s", each.subject(), each.state())));
    List<String> remedies = new ArrayList<>();
    findings.stream()
        .filter(each -> !each.remedy().isEmpty())
        .forEach(each -> remedies.add(each.subject() + ": " + each.remedy()));
    console.print("");
    if (remedies.isEmpty()) {
      console.print("Nothing needs to be put right.");
    }
    remedies.forEach(console::print);
  }

  private static Map<String, Object> json(Finding finding) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("subject", finding.subject());
    json.put("state", finding.state());
    json.put("remedy", finding.remedy());
    json.put("severity", finding.error() ? "error" : finding.remedy().isEmpty() ? "" : "warning");
    return json;
  }
}

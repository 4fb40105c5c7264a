package screen.cli.shell;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import screen.Console;
import screen.PrintableText;
import screen.cli.shell.Completion.Candidate;
import screen.folder.ReviewFolder;

/**
 * The command that the shells' completion scripts call: prints the candidates for a place in the
 * command line, one per line, with a tab before the explanation. If they cannot be determined, such
 * as in a damaged folder, it prints nothing, as a message would appear within the line that is
 * being typed.
 */
@Command(
    name = "complete",
    hidden = true,
    header = "Lists possible continuations of a command line.")
public final class CompleteCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec;

  @Option(names = "--current", paramLabel = "TEXT", description = "the beginning of the word")
  private String current = "";

  @Parameters(arity = "0..*", paramLabel = "WORD", description = "the words before it")
  private List<String> words = List.of();

  public CompleteCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    // An option and its value may be one word: --stage=full-text.
    int equals = current.startsWith("--") ? current.indexOf('=') + 1 : 0;
    List<String> before =
        equals == 0
            ? words
            : Stream.concat(words.stream(), Stream.of(current.substring(0, equals - 1))).toList();
    String option = current.substring(0, equals);
    String typed = current.substring(equals);
    PrintWriter out = spec.commandLine().getOut();
    candidates(Completion.after(spec.parent(), before), typed).stream()
        .filter(each -> each.value().startsWith(typed))
        .map(each -> new Candidate(option + each.value(), PrintableText.text(each.about())))
        .map(Candidate::line)
        .forEach(out::println);
    return 0;
  }

  private List<Candidate> candidates(Completion completion, String typed) {
    List<Candidate> own = completion.own(typed);
    if (!own.isEmpty() || typed.startsWith("-")) {
      return own;
    }
    Optional<Path> folder = completion.folder().map(given -> console.path(Path.of(given)));
    try {
      ReviewFolder review =
          ReviewFolder.open(
              folder.orElseGet(() -> console.path(Path.of(""))), folder.isEmpty(), warning -> {});
      String name = completion.option().map(OptionSpec::longestName).orElse("");
      return new ReviewValues(review).of(name, completion.label());
    } catch (RuntimeException e) {
      return List.of();
    }
  }
}

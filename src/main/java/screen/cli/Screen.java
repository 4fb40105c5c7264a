package screen.cli;

import static java.util.Map.entry;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;
import screen.Failure;
import screen.Nearest;
import screen.cli.decide.DecideCommand;
import screen.cli.extract.ExtractCommand;
import screen.cli.session.GlobalOptions;
import screen.cli.session.Session;
import screen.cli.session.Surroundings;
import screen.cli.session.VersionLine;
import screen.cli.shell.CompleteCommand;
import screen.cli.shell.CompletionScriptCommand;
import screen.cli.shell.DoctorCommand;
import screen.cli.shell.ManualsCommand;

/** The command {@code screen}, with the only list of its subcommands. */
@Command(
    name = "screen",
    description = "From database exports to a PRISMA flow that can be trusted.",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    versionProvider = VersionLine.class,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:a check failed",
      "2:wrong usage",
      "3:bad input, nothing changed",
      "4:the review folder is damaged or locked",
      "5:with --exit-code: all is well, and records, conflicts or pairs wait for people"
    },
    usageHelpAutoWidth = true)
public final class Screen implements Runnable {
  @Mixin private GlobalOptions options = new GlobalOptions();
  @Spec private CommandSpec spec;

  private static final String HELP_OF_HELP = "Prints the help of a command.";

  /** Words that need all subcommands. */
  private static final Set<String> HELP =
      Set.of("-h", "--help", "help", "generate-completion", "complete", "manuals");

  private static final Set<String> VERSION = Set.of("-V", "--version");

  /** Commands that, as a line of one word, are run without the parser. */
  private static final Set<String> WITHOUT_PARSER =
      Set.of("dedupe", "status", "report", "check", "run");

  /** The exit code of tools whose reader closes the pipe: a shell's word for SIGPIPE. */
  private static final int READER_GONE = 141;

  private Screen() {}

  /**
   * The subcommands, in the order in which a review uses them; to add one, write a class and add a
   * line here. These are lambdas, so that no class is loaded before its command is called.
   */
  private static final Map<String, Function<Session, Callable<Integer>>> MAKERS =
      inOrder(
          entry("init", session -> new InitCommand(session)),
          entry("import", session -> new ImportCommand(session)),
          entry("dedupe", session -> new DedupeCommand(session)),
          entry("decide", session -> new DecideCommand(session)),
          entry("extract", session -> new ExtractCommand(session)),
          entry("serve", session -> new ServeCommand(session)),
          entry("link", session -> new LinkCommand.Link(session)),
          entry("unlink", session -> new LinkCommand.Unlink(session)),
          entry("stop", session -> new StopCommand(session)),
          entry("status", session -> new StatusCommand(session)),
          entry("search", session -> new SearchCommand(session)),
          entry("simulate", session -> new SimulateCommand(session)),
          entry("report", session -> new ReportCommand(session)),
          entry("blame", session -> new BlameCommand(session)),
          entry("check", session -> new CheckCommand(session)),
          entry("run", session -> new RunCommand(session)),
          entry("publish", session -> new PublishCommand(session)),
          entry(
              "doctor",
              session ->
                  new DoctorCommand(session, session::machine, () -> session.options().folder)));

  /** The names of the subcommands, in their order. */
  public static final Set<String> COMMANDS = MAKERS.keySet();

  @SafeVarargs
  private static Map<String, Function<Session, Callable<Integer>>> inOrder(
      Map.Entry<String, Function<Session, Callable<Integer>>>... commands) {
    Map<String, Function<Session, Callable<Integer>>> all = new LinkedHashMap<>();
    for (var command : commands) {
      all.put(command.getKey(), command.getValue());
    }
    return Collections.unmodifiableMap(all);
  }

  private static Callable<Integer> command(String name, Session session) {
    return Objects.requireNonNull(MAKERS.get(name), name).apply(session);
  }

  /**
   * The command of a line that people and jobs run most and that needs no parser; empty for other
   * lines. The parser describes itself and all options first, which takes longer than the command.
   */
  private static Optional<Callable<Integer>> unparsed(Session session, List<String> words) {
    if (words.equals(List.of("report", "--check"))) {
      return Optional.of(ReportCommand.checking(session));
    }
    return words.size() == 1 && WITHOUT_PARSER.contains(words.get(0))
        ? Optional.of(command(words.get(0), session))
        : Optional.empty();
  }

  /**
   * Adds only the subcommands whose names are among the words, because describing all of them to
   * the parser takes longer than most commands run. If there is none, or help is wanted, all are
   * added.
   */
  private static void addCommands(CommandLine line, Session session, List<String> words) {
    Set<String> wanted = new LinkedHashSet<>(COMMANDS);
    wanted.retainAll(words);
    boolean version = wanted.isEmpty() && words.stream().anyMatch(VERSION::contains);
    boolean help = words.stream().anyMatch(word -> HELP.contains(word) || word.startsWith("@"));
    boolean all = help || (wanted.isEmpty() && !version);
    (all ? COMMANDS : wanted).forEach(name -> line.addSubcommand(command(name, session)));
    if (all) {
      CommandLine helper = new CommandLine(new HelpCommand());
      helper.getCommandSpec().usageMessage().header(HELP_OF_HELP);
      line.addSubcommand(helper);
      line.addSubcommand(new CompletionScriptCommand());
      line.addSubcommand(new CompleteCommand(session));
      line.addSubcommand(new ManualsCommand(session));
    }
  }

  /** Runs one command line; returns the exit code of the process. */
  public static int run(Surroundings surroundings, String... args) {
    if (args.length == 1 && VERSION.contains(args[0])) {
      // The parser takes twice as long to describe itself as the rest of this command.
      surroundings.out().println(VersionLine.line());
      return ended(surroundings, 0);
    }
    Screen screen = new Screen();
    Session session = new Session(surroundings, screen.options, COMMANDS);
    Optional<Callable<Integer>> unparsed = unparsed(session, List.of(args));
    if (unparsed.isPresent()) {
      return ended(surroundings, executed(session, unparsed.get()));
    }
    CommandLine line = new CommandLine(screen);
    line.setCommandName(surroundings.name());
    addCommands(line, session, List.of(args));
    line.getSubcommands().values().forEach(command -> CommandHelp.shorten(line, command));
    line.setOut(surroundings.out());
    line.setErr(surroundings.err());
    line.registerConverter(LocalDate.class, Screen::date);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setColorScheme(
        CommandLine.Help.defaultColorScheme(
            session.useColour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
    line.setParameterExceptionHandler((e, a) -> usage(session, e, a));
    line.setExecutionExceptionHandler((e, command, parsed) -> session.report(asFailure(e)));
    return ended(surroundings, executed(session, () -> line.execute(args)));
  }

  private static int ended(Surroundings surroundings, int exitCode) {
    if (surroundings.out().checkError()) {
      if (surroundings.readerGone().getAsBoolean()) {
        return exitCode == 0 ? READER_GONE : exitCode;
      }
      surroundings.err().println("error: The result could not be written to standard output.");
      return Failure.Kind.FOLDER.exitCode();
    }
    return exitCode;
  }

  /**
   * Runs a command; errors of the JVM are reported in a line, too. No file is left half-written, as
   * files are replaced atomically.
   */
  private static int executed(Session session, Callable<Integer> command) {
    try {
      return command.call();
    } catch (Exception | VirtualMachineError | AssertionError | LinkageError e) {
      return session.report(asFailure(e));
    }
  }

  private static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new TypeConversionException("'" + text + "' is not a date; write it as 2025-01-31");
    }
  }

  private static int usage(Session session, ParameterException e, String[] args) {
    if (List.of(args).contains("--json")) {
      session.options().json = true;
    }
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    String message = said(e);
    return session.report(
        Failure.usage(message + ". " + nearest(e, args) + "See `" + command + " --help`."));
  }

  /** The parser's message, or a plainer one where a word is in the place of a command. */
  private static String said(ParameterException e) {
    if (e instanceof UnmatchedArgumentException unmatched
        && e.getCommandLine().getParent() == null) {
      String word = unmatched.getUnmatched().get(0);
      if (!word.startsWith("-")) {
        return "There is no command '" + word + "'";
      }
    }
    return String.valueOf(e.getMessage()).replaceFirst("^Error: ", "");
  }

  /** A hint at the option or subcommand that was probably meant; "" if there is none. */
  private static String nearest(ParameterException e, String... args) {
    CommandLine where = e.getCommandLine();
    String option = nearestOption(where, args);
    if (!option.isEmpty()) {
      return option;
    }
    boolean parent = where.getParent() == null;
    if (parent && e instanceof UnmatchedArgumentException unmatched) {
      String word = unmatched.getUnmatched().get(0);
      return word.startsWith("-") ? "" : Nearest.hint(word, COMMANDS) + " ";
    }
    return "";
  }

  /** A hint at the option most similar to a misspelt one; the parser reports what is missing. */
  private static String nearestOption(CommandLine command, String... args) {
    Set<String> known = command.getCommandSpec().optionsMap().keySet();
    return Stream.of(args)
        .takeWhile(arg -> !arg.equals("--"))
        .filter(arg -> arg.startsWith("--"))
        .map(arg -> arg.replaceFirst("=.*", ""))
        .filter(arg -> !known.contains(arg))
        .flatMap(arg -> Nearest.closest(arg, known).stream())
        .findFirst()
        .map(option -> "Did you mean '" + option + "'? ")
        .orElse("");
  }

  private static Failure asFailure(Throwable e) {
    if (e instanceof Failure failure) {
      return failure;
    }
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof OutOfMemoryError) {
        return Failure.folder(
                "There is too little memory for this. Give Java more, such as"
                    + " SCREEN_JAVA_OPTS=-Xmx4g, and run it again.")
            .because(e);
      }
      if (cause instanceof StackOverflowError) {
        return Failure.folder(
                "A file is nested too deeply to be read. Run it again with -v and report what it"
                    + " prints.")
            .because(e);
      }
    }
    return Failure.folder(
            "This should not have happened: "
                + e
                + ". Run it again with -v and report what it prints.")
        .because(e);
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}

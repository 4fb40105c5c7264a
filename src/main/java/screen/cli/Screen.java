package screen.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
      "5:with --exit-code: all is well, and somebody has something to judge"
    },
    usageHelpAutoWidth = true)
public final class Screen implements Runnable {
  @Mixin private GlobalOptions options = new GlobalOptions();
  @Spec private CommandSpec spec;

  /** Words that need all subcommands. */
  private static final Set<String> HELP =
      Set.of("-h", "--help", "help", "generate-completion", "complete", "manuals");

  private static final Set<String> VERSION = Set.of("-V", "--version");

  private Screen() {}

  /**
   * The subcommands, in the order in which a review uses them. To add one, write a class and add
   * one line here.
   */
  public static final Map<String, Function<Session, Object>> COMMANDS = commands();

  private static Map<String, Function<Session, Object>> commands() {
    Map<String, Function<Session, Object>> commands = new LinkedHashMap<>();
    commands.put("init", InitCommand::new);
    commands.put("import", ImportCommand::new);
    commands.put("dedupe", DedupeCommand::new);
    commands.put("decide", DecideCommand::new);
    commands.put("serve", ServeCommand::new);
    commands.put("link", LinkCommand.Link::new);
    commands.put("unlink", LinkCommand.Unlink::new);
    commands.put("stop", StopCommand::new);
    commands.put("status", StatusCommand::new);
    commands.put("search", SearchCommand::new);
    commands.put("simulate", SimulateCommand::new);
    commands.put("report", ReportCommand::new);
    commands.put("blame", BlameCommand::new);
    commands.put("check", CheckCommand::new);
    commands.put("run", RunCommand::new);
    commands.put(
        "doctor",
        session -> new DoctorCommand(session, session::machine, () -> session.options().folder));
    return commands;
  }

  /**
   * Adds only the subcommands whose names are among the words, because describing all of them to
   * the parser takes longer than most commands run. If there is none, or help is wanted, all are
   * added.
   */
  private static void addCommands(CommandLine line, Session session, List<String> words) {
    Map<String, Function<Session, Object>> wanted = new LinkedHashMap<>(COMMANDS);
    wanted.keySet().retainAll(words);
    boolean version = wanted.isEmpty() && words.stream().anyMatch(VERSION::contains);
    boolean help = words.stream().anyMatch(word -> HELP.contains(word) || word.startsWith("@"));
    boolean all = help || (wanted.isEmpty() && !version);
    (all ? COMMANDS : wanted).values().forEach(c -> line.addSubcommand(c.apply(session)));
    if (all) {
      line.addSubcommand(new HelpCommand());
      line.addSubcommand(new CompletionScriptCommand());
      line.addSubcommand(new CompleteCommand(session));
      line.addSubcommand(new ManualsCommand(session));
    }
  }

  /** The exit codes are those of every command, so that the help of one points to their list. */
  private static void pointToExitCodes(CommandLine line, CommandLine command) {
    command
        .getCommandSpec()
        .usageMessage()
        .exitCodeListHeading("")
        .exitCodeList(Map.of())
        .footer("%nExit codes: see `" + line.getCommandName() + " --help`.");
  }

  /** Runs one command line; returns the exit code of the process. */
  public static int run(Surroundings surroundings, String... args) {
    if (args.length == 1 && VERSION.contains(args[0])) {
      // The parser takes twice as long to describe itself as the rest of this command.
      surroundings.out().println(VersionLine.line());
      return ended(surroundings, 0);
    }
    Screen screen = new Screen();
    Session session = new Session(surroundings, screen.options, COMMANDS.keySet());
    CommandLine line = new CommandLine(screen);
    line.setCommandName(surroundings.name());
    addCommands(line, session, List.of(args));
    line.getSubcommands().values().forEach(command -> pointToExitCodes(line, command));
    line.setOut(surroundings.out());
    line.setErr(surroundings.err());
    line.registerConverter(LocalDate.class, Screen::date);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setColorScheme(
        CommandLine.Help.defaultColorScheme(
            session.useColour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
    line.setParameterExceptionHandler((e, a) -> usage(session, e, a));
    line.setExecutionExceptionHandler((e, command, parsed) -> session.report(asFailure(e)));
    return ended(surroundings, executed(session, line, args));
  }

  private static int ended(Surroundings surroundings, int exitCode) {
    if (surroundings.out().checkError()) {
      surroundings.err().println("error: The result could not be written to standard output.");
      return Failure.Kind.FOLDER.exitCode();
    }
    return exitCode;
  }

  /**
   * Runs the line; errors of the JVM are reported in a line, too. No file is left half-written, as
   * files are replaced atomically.
   */
  private static int executed(Session session, CommandLine line, String... args) {
    try {
      return line.execute(args);
    } catch (VirtualMachineError | AssertionError | LinkageError e) {
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
    String message = String.valueOf(e.getMessage()).replaceFirst("^Error: ", "");
    return session.report(
        Failure.usage(message + ". " + nearest(e, args) + "See `" + command + " --help`."));
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
      return word.startsWith("-") ? "" : Nearest.hint(word, COMMANDS.keySet()) + " ";
    }
    return "";
  }

  /** A hint at the option that a misspelt one is most like; the parser reports what is missing. */
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

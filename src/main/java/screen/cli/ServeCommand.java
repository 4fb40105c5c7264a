package screen.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import screen.Failure;
import screen.folder.ReviewFolder;
import screen.protocol.Reviewers;
import screen.protocol.Seat;
import screen.serve.Server;
import screen.terminal.Opener;
import screen.workflow.LoadReview;
import screen.workflow.duplicates.DuplicatesDue;

/** {@code screen serve}: screening in a browser. */
@Command(
    name = "serve",
    header = "Screens in a browser on this machine.",
    description = {
      "Prints an address that opens one reviewer's seat, and opens it where there is a desktop. The"
          + " votes go into the same files as those of `screen decide`.",
      "It listens on this machine alone, at 127.0.0.1, until it is stopped with Ctrl-C. Each"
          + " address contains a secret: who has it can vote as its reviewer."
    })
final class ServeCommand implements Callable<Integer> {
  private static final int LAST_PORT = 65_535;

  private final Session session;

  @ArgGroup private Who who = new Who();

  /** Whose seats are served. */
  private static final class Who {
    @Option(
        names = "--reviewer",
        paramLabel = "NAME",
        description = "who judges, as the config names him or her")
    private String reviewer = "";

    @Option(names = "--team", description = "one address for each screener and the tiebreaker")
    private boolean team;
  }

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "the port to listen at; without it, any that is free")
  private int port;

  @Option(names = "--no-open", description = "does not open the browser")
  private boolean noOpen;

  ServeCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    if (port < 0 || port > LAST_PORT) {
      throw Failure.usage("--port takes a number from 1 to " + LAST_PORT + ".");
    }
    ReviewFolder folder = session.open();
    List<String> reviewers = reviewers(folder.protocol().reviewers());
    DuplicatesDue.in(folder).warn(session);
    LoadReview.withoutAbstracts(folder);
    CountDownLatch stopped = new CountDownLatch(1);
    try (Server server = Server.start(session, folder, reviewers, port)) {
      Thread end = new Thread(server::close);
      Runtime.getRuntime().addShutdownHook(end);
      announce(server.addresses());
      stopped.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return 0;
  }

  private List<String> reviewers(Reviewers all) {
    if (who.team) {
      return all.everySeat().stream().map(Seat::holder).distinct().toList();
    }
    ReviewerOption.require(who.reviewer, all.people(), "judges");
    return List.of(who.reviewer);
  }

  private void announce(Map<String, String> addresses) {
    if (session.json()) {
      session.printJson(Map.of("urls", addresses));
    } else {
      addresses.forEach((reviewer, address) -> session.print(reviewer + ": " + address));
      session.advise("Keep an address for its reviewer alone. Ctrl-C stops the server.");
    }
    session.surroundings().out().flush();
    if (!noOpen && !who.team && !session.json() && hasDesktop()) {
      addresses
          .values()
          .forEach(address -> Opener.of(System.getProperty("os.name", "")).open(address));
    }
  }

  /** On Linux a desktop shows in the environment; elsewhere there is one. */
  private boolean hasDesktop() {
    Map<String, String> environment = session.surroundings().environment();
    String system = System.getProperty("os.name", "");
    return system.startsWith("Windows")
        || system.startsWith("Mac")
        || environment.containsKey("DISPLAY")
        || environment.containsKey("WAYLAND_DISPLAY");
  }
}

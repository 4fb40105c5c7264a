package screen.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import javax.net.ssl.SSLContext;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import screen.Failure;
import screen.cli.output.ReviewerOption;
import screen.cli.session.Session;
import screen.folder.ReviewFolder;
import screen.folder.SeatFile;
import screen.protocol.Reviewers;
import screen.protocol.Seat;
import screen.serve.Seats;
import screen.serve.Server;
import screen.serve.http.Listening;
import screen.serve.http.TlsCertificate;
import screen.serve.live.LiveReview;
import screen.terminal.Opener;
import screen.terminal.frame.QrCode;
import screen.workflow.LockRetry;
import screen.workflow.duplicates.DuplicatesDue;

/** {@code screen serve}: screening in a browser. */
@Command(
    name = "serve",
    header = "Screens and extracts data in a browser.",
    description = {
      "Prints an address at which one reviewer screens and extracts data, and opens it in the"
          + " browser if this machine has a desktop. Votes and values go into the same files as"
          + " those of `screen decide` and `screen extract`.",
      "It runs until it is stopped with Ctrl-C. Only this machine can reach it, unless"
          + " --listen is given. Each address contains a secret: anyone who has it can vote as"
          + " that reviewer.",
      "The addresses of a team stay the same from one start to the next. They are kept in the"
          + " folder .serve, which git ignores."
    },
    customSynopsis = {
      "${COMMAND-FULL-NAME} --reviewer NAME",
      "       ${COMMAND-FULL-NAME} --team [--listen ADDRESS [--tls CERT]] [--qr]",
      "       ${COMMAND-FULL-NAME} --team [--renew NAME]... [--revoke NAME]..."
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
        description = "the reviewer who screens, by the name in the config")
    private String reviewer = "";

    @Option(names = "--team", description = "one address for each screener and the tiebreaker")
    private boolean team;
  }

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "the port to listen at; without it, any that is free")
  private int port;

  @Option(
      names = "--listen",
      paramLabel = "ADDRESS",
      description =
          "an address or name of this machine, so that other machines can reach it; 0.0.0.0 for all"
              + " addresses")
  private String listen = "";

  @Option(
      names = "--tls",
      paramLabel = "CERT",
      description =
          "encrypts with this certificate (PEM); its private key is in the same file or in a second"
              + " --tls")
  private List<Path> tls = List.of();

  @Option(
      names = "--renew",
      paramLabel = "NAME",
      description = "makes a new link for this reviewer of the team; the old one stops working")
  private List<String> renew = List.of();

  @Option(
      names = "--revoke",
      paramLabel = "NAME",
      description = "stops the link of this reviewer of the team, until it is renewed")
  private List<String> revoke = List.of();

  @Option(names = "--qr", description = "prints each address as a QR code too")
  private boolean qr;

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
    boolean changesLinks = !renew.isEmpty() || !revoke.isEmpty();
    if (changesLinks) {
      changeLinks(folder);
      if (!who.team && who.reviewer.isEmpty()) {
        return 0;
      }
    }
    List<String> reviewers = reviewers(folder.protocol().reviewers());
    Listening listening = new Listening(listen, port, encryption());
    DuplicatesDue.in(folder).warn(session);
    LiveReview live = LiveReview.of(session, folder);
    CountDownLatch stopped = new CountDownLatch(1);
    try (Server server = start(live, folder, reviewers, listening)) {
      Thread end = new Thread(server::close);
      Runtime.getRuntime().addShutdownHook(end);
      listening.warning().ifPresent(session::warn);
      announce(server.addresses());
      stopped.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return 0;
  }

  private Server start(
      LiveReview live, ReviewFolder folder, List<String> reviewers, Listening listening) {
    if (!who.team) {
      return Server.start(session, live, Seats.ofOneRun(reviewers), listening);
    }
    SeatFile file = new SeatFile(folder.root());
    LockRetry.runLocked(session, folder, "serve", () -> Seats.complete(file, reviewers));
    Server server = atTheLastPort(live, folder, Seats.ofTeam(file, reviewers), listening);
    SeatFile.Seats seats = file.read();
    if (!seats.address().equals(server.address())) {
      LockRetry.runLocked(
          session,
          folder,
          "serve",
          () -> file.write(new SeatFile.Seats(server.address(), file.read().all())));
    }
    return server;
  }

  /** So that links that were given out go on leading to their seats. */
  private Server atTheLastPort(
      LiveReview live, ReviewFolder folder, Seats seats, Listening listening) {
    int last = lastPort(new SeatFile(folder.root()).read().address());
    if (port == 0 && last > 0) {
      try {
        return Server.start(session, live, seats, listening.at(last));
      } catch (Failure taken) {
        session.warn(
            "Port "
                + last
                + " of the team's links is in use by another program. The links have another port"
                + " now: send them out again, or free that port.");
      }
    }
    return Server.start(session, live, seats, listening);
  }

  private static int lastPort(String address) {
    return address.isEmpty() ? 0 : Math.max(0, URI.create(address).getPort());
  }

  private Optional<SSLContext> encryption() {
    return tls.isEmpty()
        ? Optional.empty()
        : Optional.of(TlsCertificate.read(tls.stream().map(session::path).toList()));
  }

  /** Renews and revokes links; a server that runs in another window follows at once. */
  private void changeLinks(ReviewFolder folder) {
    List<String> known =
        folder.protocol().reviewers().everySeat().stream().map(Seat::holder).distinct().toList();
    renew.forEach(name -> ReviewerOption.require(name, known, "gets a new link"));
    revoke.forEach(name -> ReviewerOption.require(name, known, "loses a link"));
    SeatFile file = new SeatFile(folder.root());
    LockRetry.runLocked(
        session,
        folder,
        "serve",
        () -> {
          renew.forEach(name -> Seats.renew(file, name));
          revoke.forEach(name -> Seats.revoke(file, name));
        });
    if (who.team) {
      return;
    }
    Map<String, String> urls = new LinkedHashMap<>();
    for (String name : renew) {
      Seats.lastAddress(file, name).ifPresent(address -> urls.put(name, address));
    }
    if (session.json()) {
      session.printJson(new Links(urls, revoke));
      return;
    }
    for (String name : renew) {
      String address = urls.getOrDefault(name, "a new link from the next `screen serve --team` on");
      session.print(name + ": " + address);
    }
    revoke.forEach(name -> session.print(name + ": the link no longer works"));
  }

  private List<String> reviewers(Reviewers all) {
    if (who.team) {
      return all.everySeat().stream().map(Seat::holder).distinct().toList();
    }
    if (who.reviewer.isEmpty()) {
      throw Failure.usage(
          "Say whose page to open with --reviewer: "
              + String.join(", ", all.people())
              + "; or give everybody a link with --team.");
    }
    ReviewerOption.require(who.reviewer, all.people(), "screens");
    return List.of(who.reviewer);
  }

  private void announce(Map<String, String> addresses) {
    if (session.json()) {
      session.printJson(Map.of("urls", addresses));
    } else {
      addresses.forEach(
          (reviewer, address) -> {
            session.print(reviewer + ": " + address);
            if (qr) {
              QrCode.of(address, session.useColour()).forEach(session::print);
            }
          });
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

  /** The links that are valid now, and whose were ended. */
  private record Links(Map<String, String> urls, List<String> revoked) {}
}

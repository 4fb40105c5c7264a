package screen.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import screen.Console;
import screen.Failure;
import screen.Reason;
import screen.folder.ReviewFolder;
import screen.serve.http.Guard;
import screen.serve.http.Listening;
import screen.serve.http.Refused;
import screen.serve.http.Reply;
import screen.serve.http.Request;
import screen.serve.live.LiveReview;

/** The server: answers the browsers of reviewers who have a seat. */
public final class Server implements AutoCloseable {
  private static final int MOST_CONNECTIONS = 300;
  private static final int WAITING_CONNECTIONS = 128;
  private static final int SECONDS_IDLE = 30;
  private static final int SECONDS_TO_FINISH = 2;

  /**
   * Limits of the JDK's server, which reads them as it starts: seconds for a request to arrive and
   * for an answer to be taken, and connections at once.
   */
  private static final Map<String, String> LIMITS =
      Map.of(
          "sun.net.httpserver.maxReqTime", "20",
          "sun.net.httpserver.maxRspTime", "60",
          "sun.net.httpserver.nodelay", "true",
          "jdk.httpserver.maxConnections", String.valueOf(MOST_CONNECTIONS));

  private final Console console;
  private final HttpServer http;
  private final ExecutorService threads;
  private final Guard guard;
  private final Routes routes;
  private final Seats seats;
  private final String address;

  private Server(
      Console console, LiveReview live, Seats seats, Listening listening, HttpServer http) {
    int port = http.getAddress().getPort();
    this.console = console;
    this.http = http;
    this.seats = seats;
    this.address = listening.scheme() + "://" + listening.linkHost() + ":" + port;
    this.guard = new Guard(listening, port);
    this.routes = new Routes(console, live, seats, port, listening.tls().isPresent());
    // A thread for each connection: one that sends its request slowly does not make the others
    // wait.
    this.threads =
        new ThreadPoolExecutor(
            0, Integer.MAX_VALUE, SECONDS_IDLE, TimeUnit.SECONDS, new SynchronousQueue<>());
    // while the browser starts
    threads.execute(() -> live.prepare(seats.passes().stream().map(Pass::reviewer).toList()));
    http.setExecutor(threads);
    http.createContext("/", this::handle);
    http.start();
  }

  /**
   * Starts to listen at 127.0.0.1, with secrets for this run.
   *
   * @param reviewers who get a seat each
   * @param port 1 to 65535; 0 for any that is free
   * @throws Failure if the port is in use
   */
  public static Server start(
      Console console, ReviewFolder folder, List<String> reviewers, int port) {
    return start(
        console, LiveReview.of(console, folder), Seats.ofOneRun(reviewers), Listening.here(port));
  }

  /**
   * Starts to listen.
   *
   * @throws Failure if the address or the port is not available
   */
  public static Server start(Console console, LiveReview live, Seats seats, Listening listening) {
    LIMITS.forEach(System::setProperty);
    try {
      return new Server(console, live, seats, listening, bound(listening));
    } catch (IOException e) {
      throw Failure.usage(
              "Cannot listen at "
                  + (listening.name().isEmpty() ? "" : listening.name() + ", ")
                  + "port "
                  + listening.port()
                  + ": "
                  + Reason.of(e)
                  + ". Name another with --port, or leave it out.")
          .because(e);
    }
  }

  private static HttpServer bound(Listening listening) throws IOException {
    InetSocketAddress place = new InetSocketAddress(listening.address(), listening.port());
    if (listening.tls().isEmpty()) {
      return HttpServer.create(place, WAITING_CONNECTIONS);
    }
    HttpsServer https = HttpsServer.create(place, WAITING_CONNECTIONS);
    https.setHttpsConfigurator(new HttpsConfigurator(listening.tls().orElseThrow()));
    return https;
  }

  /** The address at which it answers, such as {@code http://127.0.0.1:40731}. */
  public String address() {
    return address;
  }

  public int port() {
    return http.getAddress().getPort();
  }

  /** The address of each reviewer's seat, its secret in it, in the order of the seats. */
  public Map<String, String> addresses() {
    Map<String, String> addresses = new LinkedHashMap<>();
    seats.passes().forEach(pass -> addresses.put(pass.reviewer(), pass.link(address)));
    return addresses;
  }

  private void handle(HttpExchange exchange) throws IOException {
    try {
      reply(exchange).send(exchange);
    } finally {
      exchange.close();
    }
  }

  private Reply reply(HttpExchange exchange) throws IOException {
    try {
      Request request = Request.of(exchange);
      guard.check(request);
      return routes.reply(request);
    } catch (Refused refused) {
      return refusal(exchange, refused);
    } catch (Failure failure) {
      return refusal(exchange, hidden(failure));
    } catch (RuntimeException e) {
      console.talk("error: this should not have happened: " + e);
      return refusal(
          exchange,
          new Refused(
              500, "internal", "This should not have happened. The server's window says more."));
    }
  }

  /** A page for a browser that shows the answer itself; JSON for a script. */
  private static Reply refusal(HttpExchange exchange, Refused refused) {
    String accepts = String.valueOf(exchange.getRequestHeaders().getFirst("Accept"));
    return accepts.contains("text/html") ? StaticFiles.refusal(refused) : Reply.refusal(refused);
  }

  /**
   * A fault of the folder may name another's votes, so it is reported where the server was started,
   * and not to a seat.
   */
  private Refused hidden(Failure failure) {
    if (failure.kind() == Failure.Kind.LOCKED) {
      return new Refused(
          503, "in-use", "Another command is using the review folder. Try again in a moment.");
    }
    console.talk("error: " + failure.described());
    return new Refused(
        503,
        "folder",
        "The review folder cannot be used now. The window where the page was started says why.");
  }

  /** Stops: finishes the requests that have begun, and takes no new ones. */
  @Override
  public void close() {
    http.stop(0);
    threads.shutdown();
    try {
      threads.awaitTermination(SECONDS_TO_FINISH, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

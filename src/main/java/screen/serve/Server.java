package screen.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
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

/** The server: listens at 127.0.0.1 alone, and forgets its secrets when it ends. */
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
  private final List<Pass> passes;

  private Server(Console console, ReviewFolder folder, List<Pass> passes, HttpServer http) {
    int port = http.getAddress().getPort();
    this.console = console;
    this.http = http;
    this.passes = passes;
    this.guard = new Guard(port);
    this.routes = new Routes(console, new LiveReview(console, folder.root()), passes, port);
    // A thread for each connection: one that sends its request slowly keeps nobody else waiting.
    this.threads =
        new ThreadPoolExecutor(
            0, Integer.MAX_VALUE, SECONDS_IDLE, TimeUnit.SECONDS, new SynchronousQueue<>());
    http.setExecutor(threads);
    http.createContext("/", this::handle);
    http.start();
  }

  /**
   * Starts to listen.
   *
   * @param reviewers who get a seat each
   * @param port 1 to 65535; 0 for any that is free
   * @throws Failure where the port cannot be had
   */
  public static Server start(
      Console console, ReviewFolder folder, List<String> reviewers, int port) {
    LIMITS.forEach(System::setProperty);
    List<Pass> passes = new ArrayList<>();
    reviewers.forEach(reviewer -> passes.add(Pass.fresh(passes.size() + 1, reviewer)));
    try {
      InetAddress here = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
      HttpServer http = HttpServer.create(new InetSocketAddress(here, port), WAITING_CONNECTIONS);
      return new Server(console, folder, List.copyOf(passes), http);
    } catch (IOException e) {
      throw Failure.usage(
              "Cannot listen at port "
                  + port
                  + ": "
                  + Reason.of(e)
                  + ". Name another with --port, or leave it out.")
          .because(e);
    }
  }

  /** The address of each reviewer's seat, its secret in it, in the order of the reviewers. */
  public Map<String, String> addresses() {
    Map<String, String> addresses = new LinkedHashMap<>();
    int port = http.getAddress().getPort();
    passes.forEach(
        pass ->
            addresses.put(
                pass.reviewer(),
                "http://127.0.0.1:" + port + pass.path() + "?key=" + pass.token()));
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
      return Reply.refusal(refused);
    } catch (Failure failure) {
      return Reply.refusal(hidden(failure));
    } catch (RuntimeException e) {
      console.talk("error: this should not have happened: " + e);
      return Reply.refusal(
          new Refused(
              500, "internal", "This should not have happened. The server's window says more."));
    }
  }

  /**
   * What is wrong with the folder may name another's votes, so it is said where the server was
   * started, and not to a seat.
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
        "The review folder cannot be used now. The window where `screen serve` was started says"
            + " why.");
  }

  /** Stops: what is under way is finished, nothing new is taken. */
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

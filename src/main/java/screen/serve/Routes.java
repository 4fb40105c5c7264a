package screen.serve;

import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import screen.Console;
import screen.serve.http.Refused;
import screen.serve.http.Reply;
import screen.serve.http.Request;
import screen.serve.live.LiveReview;

/** Which request leads where, and whose seat it needs. */
final class Routes {
  private static final Pattern SEAT = Pattern.compile("/seat/(\\d{1,4})/(|api/[a-z]+)");
  private static final Pattern STATIC = Pattern.compile("/static/([a-z]+\\.[a-z]+)");

  private static final String FULL_TEXT = "api/fulltext";
  private static final String REPORT = "api/report";

  /** All that a seat can ask for: the path behind its own, and the method. */
  static final List<Route> OF_A_SEAT =
      List.of(
          new Route("GET", "api/seat", SeatApi::seat),
          new Route("GET", "api/next", SeatApi::next),
          new Route("GET", "api/record", SeatApi::record),
          new Route("GET", "api/find", SeatApi::find),
          new Route("GET", "api/votes", SeatApi::votes),
          new Route("POST", "api/vote", SeatApi::vote),
          new Route("GET", "api/pairs", SeatApi::pairs),
          new Route("POST", "api/pair", SeatApi::decidePair),
          new Route("POST", "api/dedupe", SeatApi::applyPairs),
          new Route("GET", "api/along", SeatApi::along),
          new Route("POST", "api/back", "text/csv", SeatApi::back),
          new Route("GET", "api/studies", SeatApi::studies),
          new Route("GET", "api/form", SeatApi::form),
          new Route("POST", "api/value", SeatApi::value),
          new Route("POST", "api/done", SeatApi::done),
          new Route("GET", "api/differences", SeatApi::differences),
          new Route("POST", "api/settle", SeatApi::settle),
          new Route("GET", "api/team", SeatApi::team),
          new Route("POST", "api/rescue", SeatApi::rescue),
          new Route("GET", REPORT, SeatApi::report),
          new Route("GET", FULL_TEXT, SeatApi::fullText),
          new Route("POST", FULL_TEXT, "application/pdf", SeatApi::keepFullText));

  private final Console console;
  private final LiveReview live;
  private final Seats seats;
  private final String cookie;
  private final boolean encrypted;

  /**
   * The routes of a server.
   *
   * @param port of the server, which distinguishes its cookie from others on this machine
   * @param encrypted whether the cookie must never be sent unencrypted
   */
  Routes(Console console, LiveReview live, Seats seats, int port, boolean encrypted) {
    this.console = console;
    this.live = live;
    this.seats = seats;
    this.cookie = "screen-" + port;
    this.encrypted = encrypted;
  }

  /**
   * A request that a seat can make.
   *
   * @param takes the type of the body of a request that changes something
   */
  record Route(String method, String path, String takes, Action action) {
    Route(String method, String path, Action action) {
      this(method, path, "application/json", action);
    }
  }

  /** The work that answers a request. */
  interface Action {
    Reply of(SeatApi seat, Request request) throws IOException;
  }

  Reply reply(Request request) throws IOException {
    String path = request.path();
    Matcher file = STATIC.matcher(path);
    if (file.matches()) {
      require(request, List.of("GET"));
      return StaticFiles.reply(file.group(1));
    }
    Matcher seat = SEAT.matcher(path);
    if (!seat.matches()) {
      throw Refused.notFound();
    }
    int number = Integer.parseInt(seat.group(1));
    return seat.group(2).isEmpty() ? page(request, number) : api(request, number, seat.group(2));
  }

  /** The page; its address brings the secret once, the cookie does so from then on. */
  private Reply page(Request request, int number) {
    require(request, List.of("GET"));
    String key = request.parameter("key");
    Pass pass = require(number, key.isEmpty() ? request.cookie(cookie) : key);
    Reply page = StaticFiles.page().framing(frame(request, pass));
    if (key.isEmpty()) {
      return page;
    }
    return page.with(
        "Set-Cookie",
        cookie
            + "="
            + pass.token()
            + "; Path="
            + pass.path()
            + "; HttpOnly; SameSite=Strict"
            + (encrypted ? "; Secure" : ""));
  }

  /** The only addresses that the page may show in a frame; a policy cannot name an IPv6 address. */
  private static String frame(Request request, Pass pass) {
    String host = request.header("Host").orElse("");
    return host.isEmpty() || host.startsWith("[")
        ? "'self'"
        : host + pass.path() + FULL_TEXT + " " + host + pass.path() + REPORT;
  }

  private Reply api(Request request, int number, String path) throws IOException {
    Pass pass = require(number, request.cookie(cookie));
    List<Route> routes = OF_A_SEAT.stream().filter(route -> route.path().equals(path)).toList();
    if (routes.isEmpty()) {
      throw Refused.notFound();
    }
    require(request, routes.stream().map(Route::method).toList());
    Route route =
        routes.stream()
            .filter(it -> it.method().equals(request.method()))
            .findFirst()
            .orElseThrow();
    if (!request.method().equals("GET") && !request.type().equals(route.takes())) {
      throw new Refused(
          415, "wrong-type", "The body of this request must be " + route.takes() + ".");
    }
    SeatApi seat = new SeatApi(console, live, pass.reviewer());
    return route.action().of(seat, request);
  }

  private static void require(Request request, List<String> methods) {
    if (!methods.contains(request.method())) {
      throw new Refused(405, "wrong-method", "Ask for this with " + methods.get(0) + ".");
    }
  }

  /**
   * An unknown seat is refused like a wrong secret, so that no one learns which seats there are.
   */
  private Pass require(int number, String token) {
    return seats.passes().stream()
        .filter(pass -> pass.seat() == number && pass.isOpenedBy(token))
        .findFirst()
        .orElseThrow(
            () ->
                new Refused(
                    403,
                    "no-seat",
                    "This link does not work. It may be incomplete, or a newer one has replaced"
                        + " it. Open the newest link that you were given, or ask the person who"
                        + " runs the review for one."));
  }
}

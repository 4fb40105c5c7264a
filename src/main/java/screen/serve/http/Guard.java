package screen.serve.http;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Lets in requests of the server's own pages alone. Another page in the same browser can send a
 * request here, also under a name of its own that leads to this machine; it cannot choose what the
 * browser says of where the request comes from.
 */
public final class Guard {
  /** No form of another page can send these, and no script of one without asking first. */
  private static final List<String> TYPES =
      List.of("application/json", "application/pdf", "text/csv");

  private final Set<String> hosts;

  private final String scheme;

  /**
   * A guard.
   *
   * @param port at which the server listens
   */
  public Guard(Listening listening, int port) {
    this.scheme = listening.scheme();
    this.hosts =
        listening.hosts().stream()
            .map(host -> (host + (isUsual(port) ? "" : ":" + port)).toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());
  }

  /** Browsers leave out the usual port of a scheme. */
  private boolean isUsual(int port) {
    return port == (scheme.equals("https") ? 443 : 80);
  }

  public void check(Request request) {
    String host = request.header("Host").orElse("").toLowerCase(Locale.ROOT);
    if (!hosts.contains(host)) {
      throw new Refused(403, "wrong-host", "This server answers at its own address only.");
    }
    boolean reads = request.method().equals("GET");
    boolean foreign =
        request.hasHeader("Origin")
            ? !request.header("Origin").orElse("").equalsIgnoreCase(scheme + "://" + host)
            : !reads;
    if (foreign) {
      throw new Refused(403, "wrong-origin", "The request comes from another page.");
    }
    if (!reads && !TYPES.contains(request.type())) {
      throw new Refused(
          415, "wrong-type", "A request that changes something is JSON, CSV or a PDF.");
    }
  }
}

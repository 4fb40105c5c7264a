package screen.serve.http;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLContext;
import screen.Failure;

/**
 * The address and port at which a server listens.
 *
 * @param name the address or name of this machine as given; "" for 127.0.0.1
 * @param port 1 to 65535; 0 for any that is free
 * @param tls with what it encrypts; empty if it does not
 */
public record Listening(String name, int port, Optional<SSLContext> tls) {
  private static final String HERE = "127.0.0.1";

  /** At 127.0.0.1, unencrypted. */
  public static Listening here(int port) {
    return new Listening("", port, Optional.empty());
  }

  /** The same place at another port. */
  public Listening at(int otherPort) {
    return new Listening(name, otherPort, tls);
  }

  /**
   * The address to bind to.
   *
   * @throws Failure if the name leads nowhere
   */
  public InetAddress address() {
    try {
      return InetAddress.getByName(name.isEmpty() ? HERE : name);
    } catch (UnknownHostException e) {
      throw Failure.usage(
              "--listen "
                  + name
                  + ": this is neither an address nor a known name. Give an address of this"
                  + " machine, or 0.0.0.0 for all of them.")
          .because(e);
    }
  }

  /** Whether only this machine can reach it. */
  public boolean isLocal() {
    return address().isLoopbackAddress();
  }

  /** For the person who starts it; empty where nothing crosses the network unencrypted. */
  public Optional<String> warning() {
    return isLocal() || tls.isPresent()
        ? Optional.empty()
        : Optional.of(
            "Nothing is encrypted between the browsers and this machine: neither the links with"
                + " their secrets, nor records, votes and notes. Anyone who can listen in on the"
                + " network can read them and vote as others. Use a network that you trust, or"
                + " --tls CERT.");
  }

  public String scheme() {
    return tls.isPresent() ? "https" : "http";
  }

  /** The names in {@code Host} under which a browser may ask for this server, without a port. */
  Set<String> hosts() {
    InetAddress address = address();
    Set<String> hosts = new LinkedHashSet<>();
    if (!name.isEmpty() && !address.isAnyLocalAddress() && !name.contains(":")) {
      hosts.add(name);
    }
    hosts.add(host(address));
    if (address.isLoopbackAddress() || address.isAnyLocalAddress()) {
      hosts.add("localhost");
    }
    if (address.isAnyLocalAddress()) {
      hosts.add(HERE);
      ownAddresses().forEach(own -> hosts.add(host(own)));
    }
    return hosts;
  }

  /** The host for links: as given, or the one by which other machines most likely reach this. */
  public String linkHost() {
    InetAddress address = address();
    if (address.isAnyLocalAddress()) {
      return ownAddresses().stream()
          .filter(own -> own instanceof Inet4Address && !own.isLoopbackAddress())
          .findFirst()
          .map(Listening::host)
          .orElse(HERE);
    }
    return name.isEmpty() || name.contains(":") ? host(address) : name;
  }

  private static List<InetAddress> ownAddresses() {
    try {
      return NetworkInterface.networkInterfaces()
          .flatMap(NetworkInterface::inetAddresses)
          .sorted((a, b) -> host(a).compareTo(host(b)))
          .toList();
    } catch (SocketException e) {
      return List.of();
    }
  }

  /** An address as it is written in links, without the zone of an IPv6 address. */
  private static String host(InetAddress address) {
    String text = address.getHostAddress().split("%", 2)[0];
    if (!(address instanceof Inet6Address)) {
      return text;
    }
    return address.isLoopbackAddress() ? "[::1]" : "[" + text + "]";
  }
}

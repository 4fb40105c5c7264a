package screen.serve;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The secret that opens one reviewer's seat.
 *
 * @param seat its number, from 1
 * @param token a secret of 256 bits
 */
record Pass(int seat, String reviewer, String token) {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 32;

  static Pass fresh(int seat, String reviewer) {
    byte[] secret = new byte[BYTES];
    RANDOM.nextBytes(secret);
    return new Pass(seat, reviewer, Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
  }

  /** Whether this is the secret; how long that takes says nothing about it. */
  boolean isOpenedBy(String given) {
    return MessageDigest.isEqual(bytes(token), bytes(given));
  }

  /** The path of the seat on the server. */
  String path() {
    return "/seat/" + seat + "/";
  }

  /** The address that opens the seat. */
  String link(String server) {
    return server + path() + "?key=" + token;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Without the secret. */
  @Override
  public String toString() {
    return "seat " + seat + " of " + reviewer;
  }
}

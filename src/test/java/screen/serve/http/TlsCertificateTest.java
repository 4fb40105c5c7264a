package screen.serve.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FileInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import screen.Failure;
import screen.Slow;
import screen.cli.Cli;
import screen.cli.session.Session;
import screen.serve.Seats;
import screen.serve.Server;
import screen.serve.live.LiveReview;

@Slow
class TlsCertificateTest {
  private static final char[] PASSWORD = "changeit".toCharArray();

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"RSA", "EC"})
  void servesEncryptedWithAMarkedCookie(String algorithm) throws Exception {
    KeyStore made = make(algorithm);
    Path pem = Files.writeString(folder.resolve("both.pem"), certificate(made) + key(made));
    Cli cli = Cli.review(folder);
    cli.write("x.ris", "TY  - JOUR\nAN  - N1\nTI  - One\nER  - \n");
    cli.ok("import", "x.ris", "--source", "x");
    cli.ok("dedupe");
    Session session = cli.session();
    Listening listening = new Listening("", 0, Optional.of(TlsCertificate.read(List.of(pem))));
    try (Server server =
        Server.start(
            session,
            LiveReview.of(session, session.open()),
            Seats.ofOneRun(List.of("A")),
            listening)) {
      String address = server.addresses().get("A");
      assertThat(address).startsWith("https://127.0.0.1:");
      HttpClient client = HttpClient.newBuilder().sslContext(trusting(made)).build();
      HttpResponse<String> page = get(client, HttpRequest.newBuilder(URI.create(address)));
      String cookie = page.headers().firstValue("Set-Cookie").orElseThrow();
      assertThat(cookie).endsWith("; Secure");
      HttpRequest.Builder seat =
          HttpRequest.newBuilder(URI.create(address).resolve("api/seat"))
              .header("Cookie", cookie.split(";", 2)[0]);
      assertThat(get(client, seat.copy().header("Origin", server.address())).statusCode())
          .isEqualTo(200);
      String other = server.address().replace("https", "http");
      assertThat(get(client, seat.copy().header("Origin", other)).statusCode()).isEqualTo(403);
    }
  }

  @Test
  void takesTheKeyFromAnotherFileAndSaysWhatIsWrong() throws Exception {
    KeyStore made = make("EC");
    Path certificate = Files.writeString(folder.resolve("cert.pem"), certificate(made));
    Path key = Files.writeString(folder.resolve("key.pem"), key(made));
    Path other = Files.writeString(folder.resolve("other.pem"), key(make("EC")));
    Path locked =
        Files.writeString(
            folder.resolve("locked.pem"),
            key(made).replace("PRIVATE KEY", "ENCRYPTED PRIVATE KEY"));

    assertThat(TlsCertificate.read(List.of(certificate, key))).isNotNull();
    refuses("no private key", certificate);
    refuses("no certificate", key);
    refuses("not that of the first certificate", certificate, other);
    refuses("openssl pkcs8 -topk8 -nocrypt", certificate, locked);
    refuses("Cannot read", folder.resolve("none.pem"));
    refuses("no certificate", Files.writeString(folder.resolve("text"), "hello"));
    refuses(
        "damaged", Files.writeString(folder.resolve("bad"), key(made).replaceAll("\nM", "\nA")));
  }

  private static void refuses(String message, Path... files) {
    assertThatThrownBy(() -> TlsCertificate.read(List.of(files)))
        .isInstanceOf(Failure.class)
        .hasMessageContaining(message);
  }

  private static HttpResponse<String> get(HttpClient client, HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return client.send(request.build(), BodyHandlers.ofString());
  }

  private KeyStore make(String algorithm) throws Exception {
    Path file = Files.createTempDirectory(folder, "keys").resolve("keys.p12");
    Process keytool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "k",
                "-keyalg",
                algorithm,
                "-dname",
                "CN=127.0.0.1",
                "-ext",
                "san=ip:127.0.0.1",
                "-validity",
                "30",
                "-storetype",
                "PKCS12",
                "-keystore",
                file.toString(),
                "-storepass",
                new String(PASSWORD))
            .inheritIO()
            .start();
    assertThat(keytool.waitFor()).isZero();
    KeyStore made = KeyStore.getInstance("PKCS12");
    try (FileInputStream in = new FileInputStream(file.toFile())) {
      made.load(in, PASSWORD);
    }
    return made;
  }

  private static SSLContext trusting(KeyStore made) throws Exception {
    KeyStore trusted = KeyStore.getInstance("PKCS12");
    trusted.load(null, PASSWORD);
    trusted.setCertificateEntry("k", made.getCertificate("k"));
    TrustManagerFactory managers =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    managers.init(trusted);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, managers.getTrustManagers(), null);
    return context;
  }

  private static String certificate(KeyStore made) throws Exception {
    return pem("CERTIFICATE", made.getCertificate("k").getEncoded());
  }

  private static String key(KeyStore made) throws Exception {
    return pem("PRIVATE KEY", made.getKey("k", PASSWORD).getEncoded());
  }

  private static String pem(String kind, byte[] bytes) {
    String text = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes);
    return "-----BEGIN " + kind + "-----\n" + text + "\n-----END " + kind + "-----\n";
  }
}

package screen.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import screen.Failure;
import screen.cli.Cli;
import screen.cli.session.Session;
import screen.folder.SeatFile;
import screen.serve.http.Listening;
import screen.serve.live.LiveReview;

/** The links of a team: kept from one server to the next, renewed and revoked while one runs. */
class TeamSeatsTest {
  private static final List<String> TEAM = List.of("A", "B", "T");

  @TempDir Path folder;

  @Test
  void linksStayTheSameFromOneServerToTheNext() {
    Map<String, String> first;
    int port;
    try (Server server = server(0)) {
      first = server.addresses();
      port = server.port();
    }
    try (Server server = server(port)) {
      assertThat(server.addresses()).isEqualTo(first).containsOnlyKeys(TEAM);
      SeatClient.open(first.get("B")).json("api/seat");
    }
  }

  @Test
  void aRenewedOrRevokedLinkOpensNothingFromThenOn() {
    try (Server server = server(0)) {
      SeatClient a = SeatClient.open(server.addresses().get("A"));
      SeatClient b = SeatClient.open(server.addresses().get("B"));
      String old = server.addresses().get("A");
      Seats.renew(file(), "A");

      assertThat(a.get("api/seat").statusCode()).as("an open window").isEqualTo(403);
      assertThat(b.get("api/seat").statusCode()).isEqualTo(200);
      assertThat(server.addresses().get("A")).isNotEqualTo(old);
      SeatClient.open(server.addresses().get("A")).json("api/seat");

      Seats.revoke(file(), "A");
      assertThat(server.addresses()).containsOnlyKeys("B", "T");
      assertThat(a.get("api/seat").statusCode()).isEqualTo(403);
      assertThat(a.get("/seat/1/?key=").statusCode()).as("no key is no key").isEqualTo(403);
      Seats.complete(file(), TEAM);
      assertThat(server.addresses()).as("revoked stays revoked").containsOnlyKeys("B", "T");
    }
  }

  @Test
  void aSeatsNumberNeverPassesToAnother() {
    Seats.complete(file(), List.of("B"));
    Seats.complete(file(), List.of("A", "B"));

    assertThat(file().read().all()).extracting(SeatFile.Seat::reviewer).containsExactly("B", "A");
    assertThat(file().read().all()).extracting(SeatFile.Seat::number).containsExactly(1, 2);
    assertThat(file().read().all().toString()).doesNotContain(file().read().all().get(0).key());
  }

  @Test
  void gitAndOtherUsersCannotReadTheSecrets() throws Exception {
    Seats.complete(file(), TEAM);

    assertThat(folder.resolve(".serve/.gitignore")).hasContent("*");
    if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      assertThat(Files.getPosixFilePermissions(folder.resolve(".serve"))).hasSize(3);
    }
    Files.writeString(folder.resolve(".serve/seats.json"), "{");
    assertThatThrownBy(() -> file().read())
        .isInstanceOf(Failure.class)
        .hasMessageContaining("Delete the file");
  }

  @Test
  void theCommandRenewsAndRevokes() {
    Cli cli = Cli.review(folder);
    Seats.complete(file(), TEAM);
    String key = file().read().all().get(0).key();
    file().write(new SeatFile.Seats("http://127.0.0.1:4073", file().read().all()));

    String out = cli.ok("serve", "--renew", "A", "--revoke", "T").out();
    assertThat(out)
        .contains("A: http://127.0.0.1:4073/seat/1/?key=", "T: the link no longer works")
        .doesNotContain(key);
    assertThat(file().read().all().get(2).key()).isEmpty();
    assertThat(cli.run("serve", "--renew", "Z").err()).contains("names no reviewer 'Z'");
  }

  private SeatFile file() {
    return new SeatFile(folder);
  }

  private Server server(int port) {
    Cli cli = Cli.review(folder);
    cli.write("x.ris", "TY  - JOUR\nAN  - N1\nTI  - One\nER  - \n");
    if (!cli.exists("records/records.jsonl")) {
      cli.ok("import", "x.ris", "--source", "x");
      cli.ok("dedupe");
    }
    Seats.complete(file(), TEAM);
    Session session = cli.session();
    return Server.start(
        session,
        LiveReview.of(session, session.open()),
        Seats.ofTeam(file(), TEAM),
        Listening.here(port));
  }
}

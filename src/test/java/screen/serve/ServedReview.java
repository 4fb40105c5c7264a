package screen.serve;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import screen.Slow;
import screen.cli.Cli;
import screen.cli.session.Session;

/** A review of four records, served to A, B and the tiebreaker T. */
@Slow
public abstract class ServedReview {
  public static final String TITLES = "title-abstract";
  public static final String HEADER = "record,verdict,reason,note,decided_at\n";
  static final String HOSTILE = "<script>alert(2)</script> & \"x\"";

  public @TempDir Path folder;
  public Cli cli;
  Server server;
  public SeatClient a;
  public SeatClient b;
  public SeatClient tiebreaker;

  @BeforeEach
  final void serve() {
    cli = Cli.review(folder);
    cli.write(
        "x.ris",
        entry(1, "Sleep after night shifts", "BACKGROUND: Nurses sleep. METHODS: A trial in rats.")
            + entry(2, "Größe und Schlaf 夜", "Kurz.")
            + entry(3, "Rats that sleep", "A text about rats.")
            + entry(4, HOSTILE, "\u202eeslaf"));
    cli.ok("import", "x.ris", "--source", "x");
    cli.write("records/duplicates.csv", "record,kept,title,score,rule,evidence,decided_by\n");
    start();
  }

  final void start() {
    Session session = cli.session();
    server = Server.start(session, session.open(), List.of("A", "B", "T"), 0);
    a = SeatClient.open(server.addresses().get("A"));
    b = SeatClient.open(server.addresses().get("B"));
    tiebreaker = SeatClient.open(server.addresses().get("T"));
  }

  @AfterEach
  final void stop() {
    server.close();
  }

  /** The lines of a reviewer's file below its header; "" where there is no file. */
  final String votes(String stage, String reviewer) {
    String file = "records/decisions/" + stage + "/" + reviewer + ".csv";
    return folder.resolve(file).toFile().exists() ? cli.read(file).substring(HEADER.length()) : "";
  }

  private static String entry(int number, String title, String summary) {
    return """
    TY  - JOUR
    AN  - N%d
    TI  - %s
    AU  - Lee, A
    PY  - 2020
    JF  - Journal of Sleep
    DO  - 10.1234/n%d
    AB  - %s
    ER  -\s

    """
        .formatted(number, title, number, summary);
  }
}

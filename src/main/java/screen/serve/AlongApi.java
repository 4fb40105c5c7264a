package screen.serve;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import screen.Console;
import screen.Sha256;
import screen.exchange.sheet.Worksheet;
import screen.folder.disk.Timestamp;
import screen.record.RecordId;
import screen.serve.http.Refused;
import screen.serve.http.Reply;
import screen.serve.http.Request;
import screen.serve.live.LiveReview;
import screen.serve.live.Loaded;
import screen.votes.Stage;
import screen.workflow.VoteIntake;

/** Records that a reviewer takes along to screen them offline, and the votes that come back. */
final class AlongApi {
  private static final int MOST_RECORDS = 500;

  /** More than any real file of votes: only 500 votes with the longest notes would have more. */
  private static final int LARGEST_VOTES = 4 * 1024 * 1024;

  private static final int DIGITS = 16;

  /** The file of votes, as messages show it. */
  private static final String FILE = "votes.csv";

  /** A column that no other table has. */
  private static final String ITS_COLUMN = "taken_at";

  private final Console console;
  private final LiveReview live;
  private final String reviewer;

  AlongApi(Console console, LiveReview live, String reviewer) {
    this.console = console;
    this.live = live;
    this.reviewer = reviewer;
  }

  /** A file with the next records of the reviewer's own queue. */
  Reply take(Request request) {
    Stage stage = Lookup.stage(request.parameter("stage"));
    int wanted = records(request.parameter("records"));
    Loaded loaded = live.forScreening(stage);
    List<RecordId> records = loaded.work(reviewer, stage).queue().stream().limit(wanted).toList();
    if (records.isEmpty()) {
      throw new Refused(409, "nothing-left", "Nothing waits for you at this stage.");
    }
    RecordView view = new RecordView(loaded, reviewer, stage);
    String takenAt = Timestamp.of(console.now());
    Map<String, Object> seat = SeatView.of(loaded, reviewer, List.of(stage));
    seat.put("away", true);
    Map<String, Object> batch = new LinkedHashMap<>();
    batch.put("id", Sha256.hex(reviewer + stage + takenAt + records).substring(0, DIGITS));
    batch.put("name", name(stage, takenAt));
    batch.put("taken_at", takenAt);
    batch.put("seat", seat);
    batch.put("records", records.stream().map(view::cardToTake).toList());
    return Reply.file(AlongFile.of(batch), name(stage, takenAt) + ".html");
  }

  private static int records(String number) {
    if (!number.matches("[1-9]\\d{0,2}") || Integer.parseInt(number) > MOST_RECORDS) {
      throw Refused.badRequest("`records` is a whole number from 1 to " + MOST_RECORDS + ".");
    }
    return Integer.parseInt(number);
  }

  /** Such as {@code screening-AP-title-abstract-20260131-1405}. */
  private String name(Stage stage, String takenAt) {
    String minute = takenAt.substring(0, 16).replaceAll("[-:]", "").replace('T', '-');
    return "screening-"
        + reviewer.replaceAll("[^A-Za-z0-9._-]", "_")
        + "-"
        + stage.id()
        + "-"
        + minute;
  }

  /** Keeps votes; the answer comes when they are on the disk. */
  Reply bring(Request request) throws IOException {
    List<Worksheet.Line> lines =
        lines(request.text(LARGEST_VOTES).orElseThrow(AlongApi::otherFile));
    Stage stage = stage(lines);
    return live.write(
        live.now().folder(),
        () -> {
          Loaded now = live.now();
          VoteIntake intake = new VoteIntake(console, now.folder(), reviewer, stage, false);
          VoteIntake.Brought brought =
              Refused.ofFaults(() -> intake.bring(now.review(), lines, FILE));
          RecordView view = new RecordView(live.now(), reviewer, stage);
          return Reply.json(words(brought, stage, view));
        });
  }

  private Map<String, Object> words(VoteIntake.Brought brought, Stage stage, RecordView view) {
    Map<String, Object> words = new LinkedHashMap<>();
    words.put("saved", true);
    words.put("stage", stage.id());
    words.put("votes", brought.votes());
    words.put("unchanged", brought.unchanged());
    words.put(
        "not_taken",
        brought.notTaken().entrySet().stream()
            .map(
                left ->
                    new NotTaken(
                        left.getKey().toString(), view.title(left.getKey()), left.getValue()))
            .toList());
    return words;
  }

  private record NotTaken(String id, String title, String says) {}

  /** The refusal of a file that is not a file of votes, such as the page that was taken along. */
  private static Refused otherFile() {
    return Refused.badRequest(
        "This is not the file of votes. Choose the table that “Save votes” saved on the device"
            + " where you screened: its name ends in -votes.csv.");
  }

  /** The rows of a file of votes as {@code away/file.js} writes it. */
  private List<Worksheet.Line> lines(String text) {
    if (!text.lines().findFirst().orElse("").contains(ITS_COLUMN)) {
      throw otherFile();
    }
    List<Worksheet.Line> lines = Refused.ofFaults(() -> Worksheet.read(text, FILE));
    if (lines.isEmpty()) {
      throw Refused.badRequest("This file has no votes yet.");
    }
    if (!lines.stream().allMatch(Worksheet.Line::isOffline)) {
      throw otherFile();
    }
    Set<String> others =
        lines.stream()
            .map(Worksheet.Line::reviewer)
            .filter(name -> !name.equals(reviewer))
            .collect(Collectors.toSet());
    if (!others.isEmpty()) {
      throw new Refused(
          409,
          "not-possible",
          "These votes are another reviewer's: bring them back on that reviewer's page.");
    }
    return lines;
  }

  private static Stage stage(List<Worksheet.Line> lines) {
    Set<String> stages = lines.stream().map(Worksheet.Line::stage).collect(Collectors.toSet());
    if (stages.size() != 1) {
      throw Refused.badRequest("The votes are of more than one stage.");
    }
    return Lookup.stage(stages.iterator().next());
  }
}

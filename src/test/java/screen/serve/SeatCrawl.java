package screen.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import screen.votes.Stage;
import screen.votes.Verdict;

/**
 * Everything that a seat can get from the server: each route of the table with each value of each
 * parameter, the static files, the pages of other seats, and refusals. A new route is crawled as
 * soon as it is in the table; a new parameter or a new request that changes something fails here
 * until the crawl knows what to send.
 */
final class SeatCrawl {
  private static final Path SOURCES = Path.of("src/main/java/screen/serve");
  private static final Pattern PARAMETER = Pattern.compile("parameter\\(\\s*\"([^\"]+)\"");

  private static final String NO_STAGE = "nowhere";

  /** Requests that change something, with bodies that the server refuses. */
  private static final Map<String, List<String>> REFUSED =
      Map.of(
          "api/vote",
          List.of(
              "",
              "[]",
              "{\"stage\":1}",
              body("nowhere", "x:N1", "include", ""),
              body("title-abstract", "x:N99", "include", ""),
              body("title-abstract", "x:N1", "yes", ""),
              body("title-abstract", "x:N2", "include", "other"),
              body("title-abstract", "x:N2", "exclude", "nonsense"),
              body("full-text", "x:N3", "exclude", "")),
          "api/pair",
          List.of("", "{}", "{\"a\":\"x:N1\",\"b\":\"x:N1\",\"ruling\":\"same\"}"),
          "api/dedupe",
          List.of("", "[]", "{}"),
          "api/value",
          List.of("", "{}", "{\"record\":\"x:N1\",\"field\":\"nothing\",\"value\":\"1\"}"),
          "api/settle",
          List.of("", "{}", "{\"record\":\"x:N1\",\"field\":\"n\",\"value\":\"1\"}"),
          "api/done",
          List.of("", "{}", "{\"record\":\"x:N9\",\"done\":\"yes\"}"),
          "api/rescue",
          List.of("", "{}", "{\"size\":\"0\"}", "{\"size\":\"2\"}"),
          "api/back",
          List.of(
              "",
              "record,verdict\nx:N1,include\n",
              "record,verdict,taken_at,for,stage\nx:N1,include,2026-03-01T09:00:00Z,Z,full-text\n",
              "record,verdict,taken_at,for,stage\nx:N9,include,2026-03-01T09:00:00Z,A,full-text\n",
              "record,verdict,taken_at,for,stage\nx:N1,yes,2026-03-01T09:00:00Z,A,full-text\n"),
          "api/fulltext",
          List.of("", "{}", "%PDF-1.7"));

  private final SeatClient seat;
  private final SortedMap<String, String> answers = new TreeMap<>();

  private SeatCrawl(SeatClient seat) {
    this.seat = seat;
  }

  /**
   * Each answer by its request: status, headers other than the date, and body.
   *
   * @param records ids of the review
   */
  static SortedMap<String, String> of(SeatClient seat, List<String> records) {
    SeatCrawl crawl = new SeatCrawl(seat);
    Map<String, List<String>> values = values(records);
    assertThat(values.keySet())
        .as("the crawl has values for each parameter that the server reads")
        .containsAll(parametersRead());
    crawl.get("");
    StaticFiles.names().forEach(name -> crawl.get("/static/" + name));
    for (String path : List.of("/", "/static/nothing.js", "/seat/1/", "/seat/2/", "/seat/3/")) {
      crawl.get(path);
    }
    for (Routes.Route route : Routes.OF_A_SEAT) {
      if (route.method().equals("GET")) {
        crawl.read(route.path(), values);
      } else {
        crawl.change(route);
      }
    }
    return crawl.answers;
  }

  private void read(String path, Map<String, List<String>> values) {
    get(path);
    for (int other = 1; other <= 3; other++) {
      get("/seat/" + other + "/" + path + "?stage=title-abstract");
    }
    for (String stage : values.get("stage")) {
      String at = path + "?stage=" + stage;
      get(at);
      // A third of all requests; no route looks at more than a stage that there is not.
      if (!stage.equals(NO_STAGE)) {
        values.forEach((name, all) -> all.forEach(value -> get(at + "&" + name + "=" + value)));
      }
    }
  }

  private void change(Routes.Route route) {
    assertThat(REFUSED).as("the crawl knows what %s refuses", route).containsKey(route.path());
    get(route.path());
    for (String body : REFUSED.get(route.path())) {
      HttpResponse<String> answer = seat.post(route.path(), route.takes(), body);
      assertThat(answer.statusCode()).as("%s %s", route.path(), body).isBetween(400, 499);
      answers.put(route.path() + " " + body, text(answer));
    }
  }

  private void get(String path) {
    answers.computeIfAbsent(path, it -> text(seat.get(it)));
  }

  private static String text(HttpResponse<String> answer) {
    SortedMap<String, List<String>> headers = new TreeMap<>(answer.headers().map());
    headers.remove("date");
    return answer.statusCode() + " " + headers + "\n" + answer.body();
  }

  private static Map<String, List<String>> values(List<String> records) {
    List<String> ids = Stream.concat(records.stream(), Stream.of("x:N99", "nonsense")).toList();
    return Map.of(
        "tag",
        List.of("planted", "nonsense"),
        "stage",
        Stream.concat(Stream.of(Stage.values()).map(Stage::id), Stream.of(NO_STAGE)).toList(),
        "record",
        ids,
        "after",
        ids,
        "verdict",
        Stream.of(Verdict.values()).map(Verdict::id).toList(),
        "search",
        Stream.of("planted", "A", "B", "T", "population", "include", "x:N1", "sleep")
            .map(word -> URLEncoder.encode(word, StandardCharsets.UTF_8))
            .toList(),
        "from",
        List.of("1", "9", "-1"),
        "records",
        List.of("1", "500", "501"),
        "replace",
        List.of("yes"),
        "key",
        List.of("x"));
  }

  private static SortedSet<String> parametersRead() {
    SortedSet<String> names = new TreeSet<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Matcher read = PARAMETER.matcher(Files.readString(file));
        while (read.find()) {
          names.add(read.group(1));
        }
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return names;
  }

  private static String body(String stage, String record, String verdict, String reason) {
    return String.format(
        "{\"stage\":\"%s\",\"record\":\"%s\",\"verdict\":\"%s\",\"reason\":\"%s\"}",
        stage, record, verdict, reason);
  }
}

package screen.serve;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A browser's part in the talk with the server: it has opened one seat. */
public final class SeatClient {
  private static final JsonMapper JSON = new JsonMapper();
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final URI address;
  private final String cookie;

  private SeatClient(URI address, String cookie) {
    this.address = address;
    this.cookie = cookie;
  }

  /** Opens the address that the server printed. */
  static SeatClient open(String address) {
    HttpResponse<String> page = send(HttpRequest.newBuilder(URI.create(address)));
    String cookie = page.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
    return new SeatClient(URI.create(address).resolve("./"), cookie);
  }

  /** The same browser at another seat. */
  SeatClient at(String path) {
    return new SeatClient(address.resolve(path), cookie);
  }

  URI address() {
    return address;
  }

  String origin() {
    return "http://" + address.getAuthority();
  }

  String cookie() {
    return cookie;
  }

  HttpResponse<String> get(String path) {
    return send(request(path));
  }

  /** What the server answers where all is well. */
  JsonNode json(String path) {
    HttpResponse<String> answer = get(path);
    if (answer.statusCode() != 200) {
      throw new AssertionError(path + ": " + answer.body());
    }
    return JSON.readTree(answer.body());
  }

  HttpResponse<String> vote(String stage, String record, String verdict) {
    return vote(stage, record, verdict, "", "");
  }

  HttpResponse<String> vote(
      String stage, String record, String verdict, String reason, String note) {
    return post(
        "api/vote",
        JSON.writeValueAsString(
            Map.of(
                "stage", stage, "record", record, "verdict", verdict, "reason", reason, "note",
                note)));
  }

  HttpResponse<String> post(String path, Map<String, String> texts) {
    return post(path, JSON.writeValueAsString(texts));
  }

  /** A vote with tags, separated by semicolons. */
  HttpResponse<String> tagged(String record, String verdict, String tags) {
    return post(
        "api/vote",
        JSON.writeValueAsString(
            Map.of("stage", "title-abstract", "record", record, "verdict", verdict, "tags", tags)));
  }

  HttpResponse<String> post(String path, String body) {
    return post(path, "application/json", body);
  }

  HttpResponse<String> post(String path, String type, String body) {
    return send(
        request(path)
            .header("Origin", origin())
            .header("Content-Type", type)
            .POST(BodyPublishers.ofString(body)));
  }

  /** A request with the cookie, to be made stranger. */
  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(address.resolve(path)).header("Cookie", cookie);
  }

  static HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return HTTP.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}

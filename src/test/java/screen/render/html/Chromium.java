package screen.render.html;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A browser without a window, told what to do through the DevTools protocol. */
public final class Chromium implements AutoCloseable {
  private static final JsonMapper JSON = new JsonMapper();
  private static final int PATIENCE_SECONDS = 60;

  private final Process process;
  private final BlockingQueue<String> received = new LinkedBlockingQueue<>();
  private final List<JsonNode> events = new ArrayList<>();
  private final WebSocket socket;
  private String session = "";
  private int last;

  private Chromium(Process process, String address) {
    this.process = process;
    this.socket =
        HttpClient.newHttpClient()
            .newWebSocketBuilder()
            .buildAsync(URI.create(address), new Listener())
            .join();
  }

  /** The browser on the PATH, if any. */
  public static Optional<Path> found() {
    return List.of("chromium", "chromium-browser", "google-chrome").stream()
        .flatMap(
            name ->
                Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                    .map(folder -> Path.of(folder, name)))
        .filter(file -> file.toFile().canExecute())
        .findFirst();
  }

  public static Chromium start(Path browser, Path profile) throws IOException {
    List<String> command =
        List.of(
            browser.toString(),
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-dev-shm-usage",
            "--force-prefers-reduced-motion",
            "--remote-debugging-port=0",
            "--user-data-dir=" + profile,
            "about:blank");
    Process process =
        new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    BufferedReader talk = process.errorReader();
    String line = talk.readLine();
    while (line != null && !line.startsWith("DevTools listening on ")) {
      line = talk.readLine();
    }
    if (line == null) {
      throw new IOException(browser + " did not start");
    }
    Thread drain = new Thread(() -> talk.lines().forEach(l -> {}));
    drain.setDaemon(true);
    drain.start();
    return new Chromium(process, line.substring("DevTools listening on ".length()));
  }

  /** Opens a page and waits until it has loaded. */
  public void open(String url) {
    session = "";
    events.clear();
    load(send("Target.createTarget", Map.of("url", "about:blank")), url);
  }

  /**
   * Opens a page in a window that shares no cookies with others, and waits until it has loaded.
   *
   * @return the window, for {@link #use}
   */
  public String openApart(String url) {
    session = "";
    events.clear();
    String context =
        send("Target.createBrowserContext", Map.of()).get("browserContextId").asString();
    load(
        send("Target.createTarget", Map.of("url", "about:blank", "browserContextId", context)),
        url);
    return session;
  }

  /** Turns to a window that was opened before. */
  public void use(String window) {
    session = window;
  }

  private void load(JsonNode target, String url) {
    String id = target.get("targetId").asString();
    session =
        send("Target.attachToTarget", Map.of("targetId", id, "flatten", true))
            .get("sessionId")
            .asString();
    for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
      send(domain + ".enable", Map.of());
    }
    send("Page.navigate", Map.of("url", url));
    while (events("Page.loadEventFired").isEmpty()) {
      events.add(next());
    }
  }

  /** The value of an expression in the page. */
  public JsonNode evaluate(String expression) {
    JsonNode answer =
        send("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true));
    return answer.get("result").path("value");
  }

  /** Makes the window so many pixels wide. */
  public void width(int pixels) {
    size(pixels, 800);
  }

  /** Makes the window so many pixels wide and high. */
  public void size(int width, int height) {
    send(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
  }

  /** Asks for the dark or the light colours. */
  public void dark(boolean dark) {
    String scheme = dark ? "dark" : "light";
    send(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }

  public void hideScrollbars() {
    send("Emulation.setScrollbarsHidden", Map.of("hidden", true));
  }

  /** The window as PNG. */
  public byte[] screenshot() {
    return Base64.getDecoder()
        .decode(send("Page.captureScreenshot", Map.of()).get("data").asString());
  }

  /** A real click, where the middle of the element is. */
  public void click(String selector) {
    JsonNode middle =
        evaluate(
            String.format(
                Locale.ROOT,
                "(() => { const e = document.querySelector('%s');"
                    + " e.scrollIntoView({block: 'center', behavior: 'instant'});"
                    + " const r = e.getBoundingClientRect();"
                    + " return [r.x + r.width / 2, r.y + r.height / 2]; })()",
                selector));
    for (String type : List.of("mousePressed", "mouseReleased")) {
      send(
          "Input.dispatchMouseEvent",
          Map.of(
              "type",
              type,
              "x",
              middle.get(0).asDouble(),
              "y",
              middle.get(1).asDouble(),
              "button",
              "left",
              "clickCount",
              1));
    }
  }

  /** Presses the Enter key on what has the focus. */
  public void pressEnter() {
    press("Enter", 13, "\r", false);
  }

  /** Moves the focus to the next element, or backwards to the one before. */
  public void pressTab(boolean backwards) {
    press("Tab", 9, "", backwards);
  }

  public void pressEscape() {
    press("Escape", 27, "", false);
  }

  private void press(String key, int code, String text, boolean shift) {
    for (String type : List.of(text.isEmpty() ? "rawKeyDown" : "keyDown", "keyUp")) {
      send(
          "Input.dispatchKeyEvent",
          Map.of(
              "type",
              type,
              "key",
              key,
              "code",
              key,
              "windowsVirtualKeyCode",
              code,
              "text",
              type.equals("keyUp") ? "" : text,
              "modifiers",
              shift ? 8 : 0));
    }
  }

  /** Presses the key of a letter or digit. */
  public void press(String key) {
    send("Input.dispatchKeyEvent", Map.of("type", "keyDown", "key", key, "text", key));
    send("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", key));
  }

  public void type(String text) {
    send("Input.insertText", Map.of("text", text));
  }

  /** Pushes an element so many pixels to the right with a finger, or to the left where negative. */
  public void swipe(String selector, int far) {
    JsonNode from =
        evaluate(
            String.format(
                "(() => { const r = document.querySelector('%s').getBoundingClientRect();"
                    + " return [r.x + r.width / 2, r.y + 20]; })()",
                selector));
    touch("touchStart", from, 0);
    for (int step = 1; step <= 5; step++) {
      touch("touchMove", from, far * step / 5);
    }
    send("Input.dispatchTouchEvent", Map.of("type", "touchEnd", "touchPoints", List.of()));
  }

  private void touch(String type, JsonNode from, int far) {
    Map<String, Object> point = Map.of("x", from.get(0).asInt() + far, "y", from.get(1).asInt());
    send("Input.dispatchTouchEvent", Map.of("type", type, "touchPoints", List.of(point)));
  }

  /** The names that a screen reader says of all elements with a role, in the page's order. */
  public List<String> names(String role) {
    List<String> names = new ArrayList<>();
    for (JsonNode node : send("Accessibility.getFullAXTree", Map.of()).get("nodes")) {
      if (!node.get("ignored").asBoolean() && role.equals(node.at("/role/value").asString(""))) {
        names.add(node.at("/name/value").asString(""));
      }
    }
    return names;
  }

  /** Waits until an expression holds. */
  public void await(String expression) {
    for (int i = 0; i < PATIENCE_SECONDS * 50; i++) {
      if (evaluate("Boolean(" + expression + ")").asBoolean()) {
        return;
      }
      try {
        Thread.sleep(20);
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }
    throw new AssertionError("never true: " + expression);
  }

  /** What the page told of this method so far, such as {@code Log.entryAdded}. */
  public List<JsonNode> events(String method) {
    return events.stream().filter(e -> method.equals(e.path("method").asString(""))).toList();
  }

  private JsonNode send(String method, Map<String, Object> parameters) {
    ObjectNode message = JSON.createObjectNode().put("id", ++last).put("method", method);
    if (!session.isEmpty()) {
      message.put("sessionId", session);
    }
    message.set("params", JSON.valueToTree(parameters));
    socket.sendText(JSON.writeValueAsString(message), true).join();
    while (true) {
      JsonNode answer = next();
      if (answer.path("id").asInt(0) == last) {
        if (answer.has("error")) {
          throw new AssertionError(method + ": " + answer.get("error"));
        }
        return answer.get("result");
      }
      events.add(answer);
    }
  }

  private JsonNode next() {
    try {
      String text = received.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
      if (text == null) {
        throw new AssertionError("the browser does not answer");
      }
      return JSON.readTree(text);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    socket.abort();
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    process.onExit().join();
  }

  private final class Listener implements WebSocket.Listener {
    private final StringBuilder text = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean whole) {
      text.append(data);
      if (whole) {
        received.add(text.toString());
        text.setLength(0);
      }
      from.request(1);
      return java.util.concurrent.CompletableFuture.completedFuture(null);
    }
  }
}

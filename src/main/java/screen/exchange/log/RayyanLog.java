package screen.exchange.log;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import screen.Failure;
import screen.format.entry.Entry;
import screen.record.Field;
import screen.record.Fields;

/**
 * Rayyan's log of decisions, {@code customizations_log.csv}: each row is a change that one user
 * made to one article, and the newest counts. The log knows an article by its number only; the
 * articles are in the file {@code articles.csv} of the same export.
 */
public final class RayyanLog {
  /** The columns by which the log is recognised. */
  public static final List<String> COLUMNS = List.of("article_id", "key", "value", "created_at");

  /** The columns of the entries that {@link #entries} returns. */
  public static final String USER = "rayyan log: user";

  public static final String VERDICT = "rayyan log: verdict";
  public static final String REASON = "rayyan log: reason";
  public static final String TIME = "rayyan log: time";

  private static final String DECISION = "included";
  private static final String EXCLUSION_REASON = "__EXR__";
  private static final String NUMBER = "rayyan-";

  private final UnaryOperator<String> verdicts;
  private final Map<String, Entry> articles = new HashMap<>();
  private final Map<List<String>, State> states = new LinkedHashMap<>();
  private final List<Failure> problems = new ArrayList<>();
  private final List<Remark> remarks = new ArrayList<>();

  /** A row that changes no decision. */
  public record Remark(int line, boolean replaced, String details) {}

  /** A row of the log with its time. */
  private record Change(
      int line, List<String> whose, String key, String value, OffsetDateTime at) {}

  /** All that a user last said about an article. */
  private static final class State {
    private Optional<Change> decision = Optional.empty();
    private final Map<String, Change> reasons = new LinkedHashMap<>();
  }

  /**
   * @param verdicts the verdict that a value of a decision means; "" if it takes the decision back;
   *     the value itself if it is unknown
   */
  public RayyanLog(UnaryOperator<String> verdicts) {
    this.verdicts = verdicts;
  }

  /** Rayyan's own values: 1 is include, 0 maybe, -1 exclude; any other takes the decision back. */
  public static String verdict(String value) {
    return switch (value) {
      case "1" -> "include";
      case "0" -> "maybe";
      case "-1" -> "exclude";
      case "deleted", "null", "nil" -> "";
      default -> value;
    };
  }

  /** Takes the articles of the same export, by which those of the log are found. */
  public RayyanLog withArticles(List<Entry> entries) {
    for (Entry entry : entries) {
      for (String number : entry.fields().all(Field.ACCESSION)) {
        articles.putIfAbsent(article(number), entry);
      }
      entry.values().apply("key").forEach(key -> articles.putIfAbsent(article(key), entry));
    }
    return this;
  }

  /** Reads the rows of the log, in the order of their times. */
  public RayyanLog read(List<Entry> rows) {
    List<Change> changes = new ArrayList<>();
    rows.forEach(row -> change(row).ifPresent(changes::add));
    if (changes.size() > 1 && changes.get(0).at().isAfter(changes.get(changes.size() - 1).at())) {
      // The newest row is the first, so that of two rows with the same time the upper one is newer.
      Collections.reverse(changes);
    }
    changes.sort(Comparator.comparing(change -> change.at().toInstant()));
    changes.forEach(this::apply);
    return this;
  }

  private Optional<Change> change(Entry row) {
    String user = cell(row, "user_email");
    List<String> whose =
        List.of(
            article(cell(row, "article_id")),
            user.isEmpty() ? cell(row, "user_id") : user.toLowerCase(Locale.ROOT));
    if (whose.contains("")) {
      object(row.line(), "It does not say whose decision on which article it is.");
      return Optional.empty();
    }
    String time = cell(row, "created_at");
    Optional<OffsetDateTime> at = LogTime.of(time);
    if (at.isEmpty()) {
      object(
          row.line(),
          "'" + time + "' in `created_at` is not a time such as 2024-05-01 09:30:00 UTC.");
    }
    String key = cell(row, "key").replaceAll("^\"|\"$", "");
    return at.map(found -> new Change(row.line(), whose, key, cell(row, "value"), found));
  }

  private void apply(Change change) {
    State state = states.computeIfAbsent(change.whose(), whose -> new State());
    if (change.key().equals(DECISION)) {
      state.decision.ifPresent(before -> replaced(before, change));
      state.decision = Optional.of(change);
    } else if (change.key().startsWith(EXCLUSION_REASON)) {
      Change before = state.reasons.put(change.key(), change);
      Optional.ofNullable(before).ifPresent(older -> replaced(older, change));
    } else {
      remarks.add(new Remark(change.line(), false, change.key() + " = " + change.value()));
    }
  }

  private void replaced(Change before, Change by) {
    remarks.add(new Remark(before.line(), true, "by line " + by.line()));
  }

  /**
   * One entry for each article and user with a decision, in the order of their lines: the article,
   * with the user, the verdict, the reasons and the time of the decision in columns of their own.
   */
  public List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    states.forEach((whose, state) -> entry(whose, state).ifPresent(entries::add));
    entries.sort(Comparator.comparingInt(Entry::line));
    return entries;
  }

  private Optional<Entry> entry(List<String> whose, State state) {
    if (state.decision.isEmpty()) {
      state
          .reasons
          .values()
          .forEach(
              change ->
                  remarks.add(
                      new Remark(
                          change.line(),
                          false,
                          change.key() + " = " + change.value() + ", undecided")));
      return Optional.empty();
    }
    Change decision = state.decision.get();
    String verdict = verdicts.apply(decision.value());
    List<String> reasons = new ArrayList<>();
    for (Change change : state.reasons.values()) {
      if (change.value().equals("1")) {
        reasons.add(change.key().substring(EXCLUSION_REASON.length()).strip());
      }
    }
    Map<String, List<String>> columns = new HashMap<>();
    columns.put(USER, List.of(whose.get(1)));
    columns.put(VERDICT, List.of(verdict));
    columns.put(REASON, List.copyOf(new TreeSet<>(reasons)));
    columns.put(TIME, List.of(decision.at().toString()));
    return Optional.of(entry(decision.line(), whose.get(0), columns));
  }

  private Entry entry(int line, String article, Map<String, List<String>> columns) {
    Entry known = articles.get(article);
    Fields fields =
        known == null
            ? Fields.builder().add(Field.ACCESSION, NUMBER + article).build()
            : known.fields();
    return new Entry(
        line,
        "",
        fields,
        List.of(),
        List.of(),
        false,
        name -> {
          List<String> own = columns.get(name);
          return own != null ? own : known == null ? List.of() : known.values().apply(name);
        });
  }

  /** Rows that cannot be understood, without their file. */
  public List<Failure> problems() {
    return List.copyOf(problems);
  }

  /** Rows that are replaced by a newer one, or are neither a decision nor its reason. */
  public List<Remark> remarks() {
    return List.copyOf(remarks);
  }

  private void object(int line, String message) {
    problems.add(Failure.input(message).at("", line));
  }

  private static String article(String number) {
    String bare = number.strip();
    return bare.startsWith(NUMBER) ? bare.substring(NUMBER.length()) : bare;
  }

  private static String cell(Entry row, String column) {
    return row.values().apply(column).stream().findFirst().orElse("").strip();
  }
}

package screen.format.bibtex;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import screen.format.bibtex.syntax.BibtexEntry;

/**
 * Adds to a chapter or a paper the fields of the book or volume that its {@code crossref} names. In
 * BibTeX, that entry comes after those that name it. So entries wait for it, in the order of the
 * file and up to a limit.
 */
final class CrossReferences {
  /** Fields of a book that apply to its parts too; its DOI, authors and pages do not. */
  private static final List<String> INHERITED =
      List.of("journal", "journaltitle", "publisher", "isbn", "issn", "series", "volume", "number");

  private static final List<String> DATES = List.of("year", "date", "month", "day");

  /** Kinds of entries that are remembered, as parts of them may follow. */
  private static final Set<String> VOLUMES =
      Set.of(
          "book",
          "mvbook",
          "proceedings",
          "mvproceedings",
          "collection",
          "mvcollection",
          "reference",
          "mvreference",
          "periodical");

  private final long most;
  private final Deque<Waiting> waiting = new ArrayDeque<>();
  private final Map<String, Integer> wanted = new HashMap<>();
  private final Map<String, Map<String, String>> parents = new HashMap<>();
  private long held;
  private long remembered;

  /**
   * An item to be handed on.
   *
   * @param parent the key of the entry that it waits for, or ""
   * @param size its characters
   * @param handOn takes the change of the entry by its parent
   */
  private record Waiting(String parent, int size, Consumer<UnaryOperator<BibtexEntry>> handOn) {}

  /**
   * Begins a file.
   *
   * @param most the characters that may wait, and those that are remembered of books
   */
  CrossReferences(long most) {
    this.most = most;
  }

  /**
   * Takes an entry.
   *
   * @param size the characters of its text
   * @param handOn takes the entry when it is complete
   */
  void add(BibtexEntry entry, int size, Consumer<BibtexEntry> handOn) {
    String key = key(entry.key());
    if (VOLUMES.contains(entry.type()) || wanted.containsKey(key)) {
      remember(key, inherited(entry));
    }
    String parent = key(entry.first("crossref"));
    String other = parent.equals(key) ? "" : parent;
    take(new Waiting(other, size, change -> handOn.accept(change.apply(entry))));
  }

  /** Takes an item that is no entry, to be handed on in its turn. */
  void add(int size, Runnable action) {
    take(new Waiting("", size, unused -> action.run()));
  }

  /** Hands on all items that still wait. */
  void endOfFile() {
    while (!waiting.isEmpty()) {
      handOnFirst();
    }
  }

  private void take(Waiting next) {
    waiting.add(next);
    held += next.size();
    if (!next.parent().isEmpty()) {
      wanted.merge(next.parent(), 1, Integer::sum);
    }
    while (!waiting.isEmpty() && (held > most || isReady(waiting.element()))) {
      handOnFirst();
    }
  }

  private boolean isReady(Waiting next) {
    return next.parent().isEmpty() || parents.containsKey(next.parent());
  }

  private void handOnFirst() {
    Waiting first = waiting.remove();
    held -= first.size();
    wanted.computeIfPresent(first.parent(), (key, count) -> count == 1 ? null : count - 1);
    Map<String, String> parent = parents.get(first.parent());
    first.handOn().accept(entry -> parent == null ? entry : completed(entry, parent));
  }

  private void remember(String key, Map<String, String> fields) {
    long size = key.length();
    for (String value : fields.values()) {
      size += value.length();
    }
    if (!key.isEmpty() && remembered + size <= most && parents.putIfAbsent(key, fields) == null) {
      remembered += size;
    }
  }

  private static Map<String, String> inherited(BibtexEntry volume) {
    Map<String, String> fields = new HashMap<>();
    INHERITED.forEach(name -> put(name, volume.first(name), fields));
    DATES.forEach(name -> put(name, volume.first(name), fields));
    put("booktitle", volume.first("booktitle", "title"), fields);
    return fields;
  }

  private static void put(String name, String value, Map<String, String> fields) {
    if (!value.isBlank()) {
      fields.put(name, value);
    }
  }

  /** Returns the entry without its reference, as some tools write a DOI there. */
  private static BibtexEntry completed(BibtexEntry entry, Map<String, String> parent) {
    Map<String, String> fields = new HashMap<>(parent);
    if (!entry.first("year", "date").isEmpty()) {
      fields.keySet().removeAll(DATES);
    }
    entry.fields().forEach((name, value) -> put(name, value, fields));
    fields.remove("crossref");
    return new BibtexEntry(entry.type(), entry.key(), fields, entry.repaired());
  }

  private static String key(String written) {
    return written.strip().toLowerCase(Locale.ROOT);
  }
}

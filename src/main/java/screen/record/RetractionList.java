package screen.record;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Notices of retraction or concern from a list of articles, found by DOI and by PMID. */
public final class RetractionList {
  public static final RetractionList NONE = new RetractionList(List.of());

  private final Map<String, SortedSet<String>> notices = new HashMap<>();

  /**
   * A notice on one article.
   *
   * @param doi in the form of {@link Field#DOI}, or ""
   * @param pmid in the form of {@link Field#PMID}, or ""
   * @param notice such as {@code Retraction}
   */
  public record Entry(String doi, String pmid, String notice) {}

  public RetractionList(List<Entry> entries) {
    for (Entry entry : entries) {
      add("doi ", entry.doi(), entry.notice());
      add("pmid ", entry.pmid(), entry.notice());
    }
  }

  private void add(String kind, String id, String notice) {
    if (!id.isEmpty()) {
      notices.computeIfAbsent(kind + id, key -> new TreeSet<>()).add(notice);
    }
  }

  /** The notices on a record, sorted; empty if its identifiers are not on the list. */
  public SortedSet<String> on(Fields fields) {
    SortedSet<String> found = new TreeSet<>();
    found.addAll(of("doi " + fields.first(Field.DOI)));
    found.addAll(of("pmid " + fields.first(Field.PMID)));
    return found;
  }

  private SortedSet<String> of(String key) {
    return notices.getOrDefault(key, Collections.emptySortedSet());
  }
}

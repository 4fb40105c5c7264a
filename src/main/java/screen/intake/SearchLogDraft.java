package screen.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import screen.format.ExportFormat;
import screen.protocol.Protocol;
import screen.protocol.Source;
import screen.record.Search;

/** The search log as an import changes it: new rows, and empty cells of logged rows filled. */
final class SearchLogDraft {
  private final Protocol protocol;
  private final List<Search> logged;
  private final List<Search> added = new ArrayList<>();
  private boolean inOrder = true;
  private boolean completed;

  SearchLogDraft(Protocol protocol, List<Search> logged) {
    this.protocol = protocol;
    this.logged = new ArrayList<>(logged);
  }

  /** The searches logged before, with the cells filled since. */
  List<Search> logged() {
    return List.copyOf(logged);
  }

  /** All searches, the new ones last. */
  List<Search> all() {
    List<Search> all = new ArrayList<>(logged);
    all.addAll(added);
    return all;
  }

  /** Whether each new search comes after all before it in the order of searches. */
  boolean isInOrder() {
    return inOrder;
  }

  /** Whether empty cells of logged searches were filled. */
  boolean isCompleted() {
    return completed;
  }

  Optional<Search> withExport(String sha256) {
    return all().stream().filter(search -> search.sha256().equals(sha256)).findFirst();
  }

  /** The search of a source and date that is logged without results. */
  Optional<Search> withoutResults(Source source, SearchDetails details) {
    return all().stream()
        .filter(search -> !search.hasExport() && search.source().equals(source.id()))
        .filter(search -> search.date().equals(details.date()))
        .findFirst();
  }

  /**
   * Fills empty cells of a logged search.
   *
   * @param name the file as messages show it
   */
  LaterDetails complete(Search before, SearchDetails details, String name) {
    LaterDetails later = LaterDetails.of(before, details, name);
    completed |= !later.columns().isEmpty();
    logged.replaceAll(search -> search.equals(before) ? later.search() : search);
    return later;
  }

  void add(Search search) {
    inOrder &= SearchOrder.follows(protocol, all(), List.of(search));
    added.add(search);
  }

  /** An id for a new search that no other search has. */
  String freeId(Source source, SearchDetails details) {
    String wanted = source.id() + "-" + details.name().replaceAll("[^\\p{L}\\p{N}._-]+", "-");
    Set<String> taken = new HashSet<>();
    all().forEach(search -> taken.add(search.id()));
    String id = wanted;
    for (int n = 2; taken.contains(id); n++) {
      id = wanted + "-" + n;
    }
    return id;
  }

  /** The row of a search without results. */
  Search rowWithoutExport(String id, Source source, SearchDetails details) {
    return row(id, source, details, details.platform(), "", "", "", "", 0, 0);
  }

  /**
   * The row of a search.
   *
   * @param file the name under which its export is kept
   */
  Search row(
      String id,
      Source source,
      SearchDetails details,
      String file,
      ExportFile export,
      RecordReading reading) {
    return row(
        id,
        source,
        details,
        platform(details, export, reading),
        file,
        export.sha256(),
        export.format().id(),
        export.encoding(),
        reading.found(),
        reading.rejections().size());
  }

  private Search row(
      String id,
      Source source,
      SearchDetails details,
      String platform,
      String file,
      String sha256,
      String format,
      String encoding,
      int found,
      int rejected) {
    return new Search(
        id,
        source.id(),
        platform,
        round(source, details),
        details.date(),
        details.hits(),
        file,
        sha256,
        format,
        encoding,
        found,
        found - rejected,
        rejected,
        details.searcher(),
        details.limits(),
        details.strategy(),
        details.note());
  }

  /** The round if given, else the one of the date. */
  private String round(Source source, SearchDetails details) {
    return details.givenRound().isEmpty()
        ? protocol.update().rounds().roundOf(source.id(), details.date(), all())
        : details.givenRound();
  }

  /**
   * The platform if given, else that of the format. ERIC writes PubMed's format, so its platform
   * stays empty.
   */
  private static String platform(SearchDetails details, ExportFile export, RecordReading reading) {
    boolean eric =
        export.format() == ExportFormat.PUBMED_NBIB && reading.databases().contains("ERIC");
    boolean known = details.platform().isEmpty() && !eric;
    return known ? export.format().platform() : details.platform();
  }
}

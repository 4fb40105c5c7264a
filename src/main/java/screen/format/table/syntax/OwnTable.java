package screen.format.table.syntax;

import java.util.List;

/** Recognises the tables that this tool writes. */
public final class OwnTable {
  /** Columns of a worksheet and of the reports' lists. */
  private static final List<List<String>> LISTS =
      List.of(
          List.of("record", "verdict"), List.of("record", "citation"), List.of("record", "kept"));

  private static final List<String> RAYYAN = List.of("key", "pubmed_id", "pmc_id", "notes");

  private OwnTable() {}

  /**
   * Whether cells of a table with this header are guarded from being computed: those that only this
   * tool writes, and references for Rayyan, which Rayyan writes as well.
   */
  public static boolean isGuarded(Header header) {
    return isOnlyOurs(header) || header.hasAll(RAYYAN);
  }

  /** Whether only this tool writes a table with this header, so that no cell needs cleaning. */
  static boolean isOnlyOurs(Header header) {
    return LISTS.stream().anyMatch(header::hasAll);
  }
}

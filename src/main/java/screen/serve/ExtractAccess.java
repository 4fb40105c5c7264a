package screen.serve;

import screen.extraction.ExtractionTeam;
import screen.protocol.Protocol;
import screen.record.RecordId;
import screen.serve.http.Refused;
import screen.serve.live.Loaded;

/** Which seats take part in data extraction, and when it opens. */
final class ExtractAccess {
  private ExtractAccess() {}

  /** Whether the review extracts data, and this reviewer takes part. */
  static boolean isFor(Protocol protocol, String reviewer) {
    ExtractionTeam team = protocol.extractionTeam();
    return !protocol.extraction().isEmpty()
        && (team.people().contains(reviewer) || team.tiebreakers().contains(reviewer));
  }

  /** Whether the reviewer may read a report because it is one to extract from. */
  static boolean mayRead(Loaded loaded, String reviewer, RecordId report) {
    return isFor(loaded.review().protocol(), reviewer)
        && loaded.isScreened()
        && loaded.flow().includedStudies().values().stream().anyMatch(it -> it.contains(report));
  }

  /** Refuses a seat that does not extract, and any seat while the included studies are secret. */
  static void requireOpen(Loaded loaded, String reviewer) {
    if (!isFor(loaded.review().protocol(), reviewer)) {
      throw new Refused(409, "not-possible", "The config asks you for no extraction.");
    }
    if (!loaded.isScreened()) {
      throw new Refused(
          409,
          "not-yet",
          "Extraction opens here once nothing is left to screen: until then the included studies"
              + " could hint at others' votes.");
    }
  }
}

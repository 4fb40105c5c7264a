package screen.outcome;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.zip.CRC32;
import screen.protocol.Protocol;
import screen.record.BibRecord;
import screen.record.RecordId;

/**
 * The order in which reports come before a reviewer. The random one is drawn from the reviewer's
 * name and the record's id alone, so that records that come later do not disturb it.
 */
final class ScreeningOrder implements Comparator<RecordId> {
  private final Comparator<RecordId> order;

  ScreeningOrder(Review review, String reviewer) {
    Protocol protocol = review.protocol();
    Comparator<RecordId> first =
        switch (protocol.screening().order()) {
          case ID -> Comparator.naturalOrder();
          case RANDOM -> Comparator.comparingLong(id -> drawn(reviewer, id));
          case YEAR -> Comparator.comparingInt(id -> -year(review, id));
          case SOURCE -> Comparator.comparingInt(id -> protocol.sourceOrder(id.source()));
        };
    this.order = first.thenComparing(Comparator.naturalOrder());
  }

  @Override
  public int compare(RecordId a, RecordId b) {
    return order.compare(a, b);
  }

  /**
   * Ids that differ little must end up far apart: a checksum, then a mixing step of MurmurHash3.
   */
  private static long drawn(String reviewer, RecordId id) {
    CRC32 checksum = new CRC32();
    checksum.update((reviewer + '\n' + id).getBytes(StandardCharsets.UTF_8));
    long mixed = checksum.getValue() * 0xff51afd7ed558ccdL;
    mixed ^= mixed >>> 33;
    return mixed * 0xc4ceb9fe1a85ec53L;
  }

  private static int year(Review review, RecordId id) {
    BibRecord record = review.records().get(id);
    return record == null ? 0 : record.year().orElse(0);
  }
}

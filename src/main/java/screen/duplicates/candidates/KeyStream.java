package screen.duplicates.candidates;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.NumericUtils;

/** Feeds the keys of one record at a time to Lucene, as the unanalysed terms of a field. */
final class KeyStream extends TokenStream {
  private static final long[] NONE = {};

  private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
  private final BytesRef bytes = new BytesRef(new byte[Long.BYTES]);
  private long[] record = NONE;
  private int next;

  /** Restarts with the keys of another record. */
  void turnTo(long[] another) {
    record = another;
    next = 0;
  }

  @Override
  public boolean incrementToken() {
    if (next == record.length) {
      return false;
    }
    clearAttributes();
    NumericUtils.longToSortableBytes(record[next], bytes.bytes, 0);
    term.setBytesRef(bytes);
    next++;
    return true;
  }

  @Override
  public void reset() {
    next = 0;
  }
}

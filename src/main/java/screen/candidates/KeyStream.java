package screen.candidates;

import java.util.function.LongPredicate;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.NumericUtils;
import screen.duplicates.KeyedRecord;

/** The keys of one record after the other, as Lucene takes them: one field's terms, unanalysed. */
final class KeyStream extends TokenStream {
  private static final long[] NONE = {};

  private final LongPredicate wanted;
  private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
  private final BytesRef bytes = new BytesRef(new byte[Long.BYTES]);
  private long[] record = NONE;
  private int next;

  KeyStream(LongPredicate wanted) {
    this.wanted = wanted;
  }

  /** Turns to a record; whether it has a key that is wanted. */
  boolean turnTo(KeyedRecord another) {
    record = another.keys();
    next = 0;
    return skip();
  }

  private boolean skip() {
    while (next < record.length && !wanted.test(record[next])) {
      next++;
    }
    return next < record.length;
  }

  @Override
  public boolean incrementToken() {
    if (!skip()) {
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

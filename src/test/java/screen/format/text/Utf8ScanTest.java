package screen.format.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class Utf8ScanTest {
  @Property(tries = 1000, seed = "2020")
  void countsAsJavaDecodesWhereverTheBytesAreCut(
      @ForAll("pieces") List<byte[]> pieces, @ForAll @IntRange(min = 1, max = 60) int cut) {
    ByteBuffer all = ByteBuffer.allocate(pieces.stream().mapToInt(piece -> piece.length).sum());
    pieces.forEach(all::put);
    byte[] bytes = all.array();
    Utf8Scan scan = new Utf8Scan();
    for (int from = 0; from < bytes.length; from += Math.min(cut, bytes.length)) {
      byte[] part =
          Arrays.copyOfRange(bytes, from, (int) Math.min(bytes.length, (long) from + cut));
      scan.take(part, part.length);
    }
    scan.end();

    Counts expected = Counts.of(bytes);
    assertThat(new Counts(scan.sequences(), scan.invalid())).isEqualTo(expected);
  }

  /** Runs of ASCII, characters beyond it, and bytes that may be none. */
  @Provide
  Arbitrary<List<byte[]>> pieces() {
    Arbitrary<byte[]> piece =
        Arbitraries.oneOf(
            Arbitraries.strings().ascii().ofMaxLength(30).map(text -> text.getBytes(UTF_8)),
            Arbitraries.of("é", "≥", "𝛽", "\uFEFF").map(text -> text.getBytes(UTF_8)),
            Arbitraries.bytes().array(byte[].class).ofMaxSize(4));
    return piece.list().ofMaxSize(20);
  }

  private record Counts(long sequences, long invalid) {
    static Counts of(byte[] bytes) {
      ByteBuffer in = ByteBuffer.wrap(bytes);
      CharBuffer out = CharBuffer.allocate(bytes.length + 1);
      CharsetDecoder decoder = UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
      long invalid = 0;
      while (in.hasRemaining()) {
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
          invalid += result.length();
          in.position(in.position() + result.length());
          decoder.reset();
        }
      }
      long sequences = out.flip().codePoints().filter(point -> point > 0x7f).count();
      return new Counts(sequences, invalid);
    }
  }
}

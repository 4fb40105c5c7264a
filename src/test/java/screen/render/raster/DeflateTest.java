package screen.render.raster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.ByteRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class DeflateTest {
  @Property(seed = "2020", tries = 300)
  void isUndoneByZlib(@ForAll @Size(max = 3000) byte[] data) {
    assertThat(inflated(Deflate.zlib(data), data.length)).isEqualTo(data);
  }

  @Property(seed = "2020", tries = 300)
  void isUndoneByZlibWhereMuchIsAlike(
      @ForAll @Size(max = 3000) @ByteRange(min = 0, max = 2) byte[] data) {
    assertThat(inflated(Deflate.zlib(data), data.length)).isEqualTo(data);
  }

  @Test
  void findsLikenessesAtAllDistancesAndOfAllLengths() {
    byte[] data = new byte[200_000];
    int state = 1;
    for (int i = 0; i < data.length; i++) {
      state = state * 1_103_515_245 + 12_345;
      int back = 1 + (state >>> 12 & 0x7FFF);
      data[i] = (state >>> 28) < 3 || i < back ? (byte) (state >>> 20) : data[i - back];
    }
    assertThat(inflated(Deflate.zlib(data), data.length)).isEqualTo(data);
  }

  @Test
  void makesEmptyPaperSmall() {
    assertThat(Deflate.zlib(new byte[1_000_000])).hasSizeLessThan(8_000);
  }

  private static byte[] inflated(byte[] zlib, int length) {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(zlib);
      byte[] data = new byte[length + 1];
      int written = inflater.inflate(data);
      assertThat(inflater.finished()).isTrue();
      return Arrays.copyOf(data, written);
    } catch (DataFormatException e) {
      throw new AssertionError(e);
    } finally {
      inflater.end();
    }
  }
}

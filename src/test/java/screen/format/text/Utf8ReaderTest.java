package screen.format.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class Utf8ReaderTest {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** Just what fills the reader's buffer, so that what follows lies across its end. */
  private static final String NEARLY_A_BUFFER = "a".repeat((1 << 16) - 2);

  @Property(tries = 1000, seed = "2020")
  void readsWhatWasWritten(@ForAll String text) throws IOException {
    String wellFormed = new String(text.getBytes(UTF_8), UTF_8);
    assertThat(read(wellFormed.getBytes(UTF_8))).isEqualTo(wellFormed);
  }

  @Property(tries = 1000, seed = "2020")
  void takesEachByteThatIsNoneForWindows1252(@ForAll @Size(max = 40) byte[] bytes)
      throws IOException {
    assertThat(read(bytes)).isEqualTo(decodedByTheBook(bytes));
  }

  @Test
  void readsCharactersThatLieAcrossTheEndOfItsBuffer() throws IOException {
    for (String last : new String[] {"é", "≥", "𝛽", "x"}) {
      String text = NEARLY_A_BUFFER + last + "b";
      assertThat(read(text.getBytes(UTF_8))).isEqualTo(text);
    }
  }

  @Test
  void readsWhatIsCutOffAtTheEndByteByByte() throws IOException {
    assertThat(read(new byte[] {'a', (byte) 0xe2, (byte) 0x89})).isEqualTo("aâ‰");
  }

  private static String read(byte[] bytes) throws IOException {
    StringWriter text = new StringWriter();
    try (Utf8Reader reader = new Utf8Reader(new ByteArrayInputStream(bytes))) {
      reader.transferTo(text);
    }
    return text.toString();
  }

  /** The five bytes that windows-1252 does not define are control characters. */
  private static char windows1252(byte one) {
    char decoded = WINDOWS_1252.decode(ByteBuffer.wrap(new byte[] {one})).get();
    return decoded == '\uFFFD' ? (char) (one & 0xff) : decoded;
  }

  /** As Java decodes it, error by error. */
  private static String decodedByTheBook(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CharsetDecoder decoder = UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
    while (in.hasRemaining()) {
      decoder.reset();
      CoderResult result = decoder.decode(in, out, true);
      text.append(out.flip());
      out.clear();
      for (int i = 0; result.isError() && i < result.length(); i++) {
        text.append(windows1252(in.get()));
      }
    }
    return text.toString();
  }
}

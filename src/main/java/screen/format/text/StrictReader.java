package screen.format.text;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import screen.Failure;

/**
 * Decodes a text and fails on a byte outside the encoding, rather than lose it. The five bytes that
 * windows-1252 does not define become control characters; removing those is a repair, and reported.
 */
final class StrictReader extends Reader {
  private final Reader text;
  private final Charset charset;

  StrictReader(InputStream bytes, Charset charset) {
    CharsetDecoder decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
    if (charset.equals(Charsets.WINDOWS_1252)) {
      decoder.onUnmappableCharacter(CodingErrorAction.REPLACE).replaceWith("\u0081");
    } else {
      decoder.onUnmappableCharacter(CodingErrorAction.REPORT);
    }
    this.text = new InputStreamReader(new BufferedInputStream(bytes, 1 << 16), decoder);
    this.charset = charset;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    try {
      return text.read(buffer, offset, length);
    } catch (CharacterCodingException isNot) {
      throw Failure.input(
              "The text is not in the encoding "
                  + charset.name()
                  + ", or it is damaged. Export it again as UTF-8, or name its encoding with"
                  + " --encoding.")
          .because(isNot);
    }
  }

  @Override
  public void close() throws IOException {
    text.close();
  }
}

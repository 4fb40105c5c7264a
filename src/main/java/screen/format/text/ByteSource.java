package screen.format.text;

import java.io.IOException;
import java.io.InputStream;

/** Bytes that can be read again from their beginning. */
@FunctionalInterface
public interface ByteSource {
  InputStream open() throws IOException;
}

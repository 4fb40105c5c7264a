package screen.folder;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;

/** Writes numbers and texts, and behind them a checksum of all. */
final class BinaryWriter implements AutoCloseable {
  private final CheckedOutputStream checked;
  private final DataOutputStream out;

  BinaryWriter(OutputStream target) {
    checked = new CheckedOutputStream(target, new CRC32C());
    out = new DataOutputStream(new BufferedOutputStream(checked, 1 << 16));
  }

  void count(int value) throws IOException {
    out.writeInt(value);
  }

  void number(long value) throws IOException {
    out.writeLong(value);
  }

  void fraction(double value) throws IOException {
    out.writeDouble(value);
  }

  void text(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  void numbers(long[] values) throws IOException {
    out.writeInt(values.length);
    for (long value : values) {
      out.writeLong(value);
    }
  }

  void texts(List<String> texts) throws IOException {
    out.writeInt(texts.size());
    for (String text : texts) {
      text(text);
    }
  }

  @Override
  public void close() throws IOException {
    out.flush();
    out.writeLong(checked.getChecksum().getValue());
    out.close();
  }
}

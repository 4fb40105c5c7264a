package screen.folder;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.zip.CRC32C;

/** Reads what a {@link BinaryWriter} wrote. */
final class BinaryReader {
  private final byte[] all;
  private final ByteBuffer in;
  private final Map<String, String> words = new HashMap<>();

  BinaryReader(byte[] all) {
    this.all = all;
    this.in = ByteBuffer.wrap(all);
  }

  /** Whether nothing is missing or changed, as the checksum at the end has it. */
  boolean isWhole() {
    int end = all.length - Long.BYTES;
    if (end < 0) {
      return false;
    }
    CRC32C sum = new CRC32C();
    sum.update(all, 0, end);
    return in.getLong(end) == sum.getValue();
  }

  int count() {
    return in.getInt();
  }

  long number() {
    return in.getLong();
  }

  double fraction() {
    return in.getDouble();
  }

  String text() {
    int length = in.getInt();
    if (length < 0 || length > in.remaining()) {
      throw new BufferUnderflowException();
    }
    String text = new String(all, in.position(), length, StandardCharsets.UTF_8);
    in.position(in.position() + length);
    return text;
  }

  /** A text that comes again and again, held once. */
  String word() {
    return words.computeIfAbsent(text(), word -> word);
  }

  long[] numbers() {
    int size = in.getInt();
    if (size < 0 || size > in.remaining() / Long.BYTES) {
      throw new BufferUnderflowException();
    }
    long[] numbers = new long[size];
    for (int i = 0; i < size; i++) {
      numbers[i] = in.getLong();
    }
    return numbers;
  }

  <T> List<T> list(Supplier<T> one) {
    int size = in.getInt();
    List<T> list = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      list.add(one.get());
    }
    return list;
  }
}

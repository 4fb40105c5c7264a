package screen.duplicates.match.fields;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Writes values one after the other; {@link ByteInput} reads them in the same order. */
final class ByteOutput {
  private byte[] bytes = new byte[512];
  private int size;

  byte[] toBytes() {
    return Arrays.copyOf(bytes, size);
  }

  /** Writes a number, from 0 on, in as few bytes as it needs. */
  void number(long value) {
    room(10);
    long left = value;
    while ((left & ~0x7FL) != 0) {
      bytes[size++] = (byte) (left | 0x80);
      left >>>= 7;
    }
    bytes[size++] = (byte) left;
  }

  /** Writes any number in eight bytes. */
  void fixed(long value) {
    room(Long.BYTES);
    for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
      bytes[size++] = (byte) (value >>> shift);
    }
  }

  void flag(boolean value) {
    number(value ? 1 : 0);
  }

  void bytes(byte[] value) {
    number(value.length);
    room(value.length);
    System.arraycopy(value, 0, bytes, size, value.length);
    size += value.length;
  }

  /** Writes a text, one byte a character where all are below U+0100, else two. */
  void text(String text) {
    boolean narrow = true;
    for (int i = 0; i < text.length() && narrow; i++) {
      narrow = text.charAt(i) < 0x100;
    }
    number((long) text.length() << 1 | (narrow ? 0 : 1));
    if (narrow) {
      byte[] latin = text.getBytes(StandardCharsets.ISO_8859_1);
      room(latin.length);
      System.arraycopy(latin, 0, bytes, size, latin.length);
      size += latin.length;
      return;
    }
    room(2 * text.length());
    for (int i = 0; i < text.length(); i++) {
      bytes[size++] = (byte) (text.charAt(i) >>> Byte.SIZE);
      bytes[size++] = (byte) text.charAt(i);
    }
  }

  void texts(List<String> texts) {
    number(texts.size());
    texts.forEach(this::text);
  }

  private void room(int more) {
    if (bytes.length - size < more) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
    }
  }
}

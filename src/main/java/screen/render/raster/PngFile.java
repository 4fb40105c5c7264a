package screen.render.raster;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

/** A picture of up to 256 colours as PNG, see RFC 2083. */
public final class PngFile {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final int PALETTE = 3;
  private static final int METRE = 1;
  private static final int UP = 2;
  private static final int MAX_COLOURS = 256;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final Map<Integer, Integer> places = new HashMap<>();
  private final List<Integer> palette = new ArrayList<>();

  private PngFile() {}

  /**
   * The bytes of the file.
   *
   * @param title and description are for those who do not see it
   */
  public static byte[] of(Canvas canvas, double dotsPerInch, String title, String description) {
    PngFile file = new PngFile();
    file.write(canvas, (int) Math.round(dotsPerInch / 0.0254), title, description);
    return file.out.toByteArray();
  }

  private void write(Canvas canvas, int dotsPerMetre, String title, String description) {
    byte[] rows = rows(canvas);
    out.writeBytes(SIGNATURE);
    chunk(
        "IHDR",
        ByteBuffer.allocate(13)
            .putInt(canvas.width())
            .putInt(canvas.height())
            .put((byte) 8)
            .put((byte) PALETTE)
            .array());
    ByteBuffer size = ByteBuffer.allocate(9).putInt(dotsPerMetre).putInt(dotsPerMetre);
    chunk("pHYs", size.put((byte) METRE).array());
    ByteBuffer colours = ByteBuffer.allocate(3 * palette.size());
    for (int rgb : palette) {
      colours.put((byte) (rgb >> 16)).put((byte) (rgb >> 8)).put((byte) rgb);
    }
    chunk("PLTE", colours.array());
    text("Title", title);
    text("Description", description);
    chunk("IDAT", Deflate.zlib(rows));
    chunk("IEND", new byte[0]);
  }

  /** Each row as its difference from the one above, since most rows are like it. */
  private byte[] rows(Canvas canvas) {
    int width = canvas.width();
    byte[] rows = new byte[(width + 1) * canvas.height()];
    byte[] above = new byte[width];
    int at = 0;
    for (int y = 0; y < canvas.height(); y++) {
      rows[at++] = UP;
      for (int x = 0; x < width; x++) {
        byte place = place(canvas.dot(x, y));
        rows[at++] = (byte) (place - above[x]);
        above[x] = place;
      }
    }
    return rows;
  }

  private byte place(int rgb) {
    return places.computeIfAbsent(rgb, this::newPlace).byteValue();
  }

  private int newPlace(int rgb) {
    if (palette.size() < MAX_COLOURS) {
      palette.add(rgb);
      return palette.size() - 1;
    }
    int nearest = 0;
    for (int i = 1; i < palette.size(); i++) {
      if (distance(palette.get(i), rgb) < distance(palette.get(nearest), rgb)) {
        nearest = i;
      }
    }
    return nearest;
  }

  private static int distance(int a, int b) {
    return Math.abs((a >> 16) - (b >> 16))
        + Math.abs((a >> 8 & 0xFF) - (b >> 8 & 0xFF))
        + Math.abs((a & 0xFF) - (b & 0xFF));
  }

  /** Uncompressed international text, without a language. */
  private void text(String keyword, String value) {
    chunk("iTXt", (keyword + "\0\0\0\0\0" + value).getBytes(StandardCharsets.UTF_8));
  }

  private void chunk(String type, byte[] data) {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 check = new CRC32();
    check.update(name);
    check.update(data);
    out.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
    out.writeBytes(name);
    out.writeBytes(data);
    out.writeBytes(ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
  }
}

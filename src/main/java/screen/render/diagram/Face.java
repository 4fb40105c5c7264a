package screen.render.diagram;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/**
 * The fonts. They are bundled, so that pictures are the same on every machine. Liberation Sans has
 * the widths of Arial and Helvetica, which viewers of an SVG have.
 */
public enum Face {
  /** Bundled with PDFBox. */
  REGULAR(PDDocument.class, "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf"),
  BOLD(Face.class, "LiberationSans-Bold.ttf"),
  /** For Chinese and Japanese. */
  CJK(Face.class, "DroidSansFallbackFull.ttf");

  private final Class<?> neighbour;
  private final String file;
  private @Nullable TrueTypeFont font;
  private @Nullable CmapLookup glyphs;

  Face(Class<?> neighbour, String file) {
    this.neighbour = neighbour;
    this.file = file;
  }

  /** The font's file, as it is embedded. */
  public InputStream open() {
    return Objects.requireNonNull(neighbour.getResourceAsStream(file), file);
  }

  /** Whether the font can show a character. */
  synchronized boolean has(int codePoint) {
    return glyph(codePoint) != 0;
  }

  /** The number of a character's glyph; 0 if the font has none. */
  private int glyph(int codePoint) {
    font();
    return Objects.requireNonNull(glyphs).getGlyphId(codePoint);
  }

  /** The advance width of a character, as a fraction of the font's size. */
  public synchronized double advance(int codePoint) {
    try {
      return font().getAdvanceWidth(glyph(codePoint)) / (double) font().getUnitsPerEm();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private TrueTypeFont font() {
    if (font == null) {
      try (InputStream in = open()) {
        font = new TTFParser().parse(new RandomAccessReadBuffer(in));
        glyphs = font.getUnicodeCmapLookup();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return font;
  }
}

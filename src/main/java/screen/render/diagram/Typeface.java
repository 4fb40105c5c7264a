package screen.render.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Measures text and finds the font for each character. */
public final class Typeface {
  /** A white square, which replaces a character that no font has. */
  private static final char REPLACEMENT = '\u25a1';

  private Typeface() {}

  /** Neighbouring characters in one font. */
  public record Run(Face face, String text) {}

  /**
   * The width of a text, in points.
   *
   * @param size of the font, in points
   */
  public static double width(String text, boolean bold, double size) {
    return text.codePoints().mapToDouble(c -> advance(c, bold)).sum() * size;
  }

  /** Splits a text by font; characters that none has are replaced by a white square. */
  public static List<Run> runs(String text, boolean bold) {
    List<Run> runs = new ArrayList<>();
    StringBuilder current = new StringBuilder();
    Face face = bold ? Face.BOLD : Face.REGULAR;
    for (int codePoint : text.codePoints().toArray()) {
      Optional<Face> own = face(codePoint, bold);
      Face next = own.orElse(Face.REGULAR);
      if (next != face && !current.isEmpty()) {
        runs.add(new Run(face, current.toString()));
        current.setLength(0);
      }
      face = next;
      current.appendCodePoint(own.isPresent() ? codePoint : REPLACEMENT);
    }
    if (!current.isEmpty()) {
      runs.add(new Run(face, current.toString()));
    }
    return List.copyOf(runs);
  }

  /** The characters that no font has, sorted. */
  public static SortedSet<String> unavailable(String text) {
    SortedSet<String> missing = new TreeSet<>();
    text.codePoints()
        .filter(c -> face(c, false).isEmpty())
        .forEach(c -> missing.add(Character.toString(c)));
    return missing;
  }

  private static double advance(int codePoint, boolean bold) {
    // Assumes a full em, which is wide enough in any font of the viewer.
    return face(codePoint, bold).map(face -> face.advance(codePoint)).orElse(1.0);
  }

  private static Optional<Face> face(int codePoint, boolean bold) {
    if (isShaped(codePoint)) {
      return Optional.empty();
    }
    return Stream.of(bold ? Face.BOLD : Face.REGULAR, Face.CJK)
        .filter(face -> face.has(codePoint))
        .findFirst();
  }

  /**
   * Whether a script runs from right to left or joins its letters: Hebrew to Myanmar, Khmer, and
   * the presentation forms. Placing its glyphs one after the other would misspell it.
   */
  private static boolean isShaped(int c) {
    return (c >= 0x0590 && c <= 0x109F)
        || (c >= 0x1780 && c <= 0x17FF)
        || (c >= 0xFB1D && c <= 0xFDFF)
        || (c >= 0xFE70 && c <= 0xFEFE);
  }
}

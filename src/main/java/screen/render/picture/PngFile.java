package screen.render.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Writes an image as PNG with its size on paper, title and description. */
final class PngFile {
  private static final String FORMAT = "javax_imageio_png_1.0";
  private static final double METRES_PER_INCH = 0.0254;

  private PngFile() {}

  /**
   * The bytes of the file.
   *
   * @param title for screen readers, like the description
   */
  static byte[] of(BufferedImage image, int dotsPerInch, String title, String description)
      throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      IIOMetadata about =
          writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), null);
      IIOMetadataNode root = new IIOMetadataNode(FORMAT);
      root.appendChild(size(dotsPerInch));
      IIOMetadataNode texts = new IIOMetadataNode("iTXt");
      texts.appendChild(text("Title", title));
      texts.appendChild(text("Description", description));
      root.appendChild(texts);
      about.mergeTree(FORMAT, root);
      writer.setOutput(out);
      writer.write(new IIOImage(image, null, about));
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  /**
   * Whether both are images of the same size, title and description. Their pixels may differ, but
   * those of {@code other} must be complete.
   */
  static boolean sameDrawing(byte[] drawn, byte[] other) {
    try {
      List<String> about = about(drawn, false);
      return about.equals(about(other, false)) && about.equals(about(other, true));
    } catch (IOException | RuntimeException e) {
      // Readers throw exceptions of many kinds on a damaged file.
      return false;
    }
  }

  /** Whether a file is a complete image of this size, title and description. */
  static boolean shows(byte[] file, int width, int height, String title, String description) {
    try {
      List<String> wanted = List.of(size(width, height), title, description);
      return about(file, false).equals(wanted) && about(file, true).equals(wanted);
    } catch (IOException | RuntimeException e) {
      return false;
    }
  }

  /**
   * An image's size and texts.
   *
   * @param decoded whether its pixels are read too, which needs memory for them
   */
  private static List<String> about(byte[] png, boolean decoded) throws IOException {
    ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
    try (MemoryCacheImageInputStream in =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(png))) {
      reader.setInput(in);
      List<String> about = new ArrayList<>();
      about.add(size(reader.getWidth(0), reader.getHeight(0)));
      Element root = (Element) reader.getImageMetadata(0).getAsTree(FORMAT);
      NodeList texts = root.getElementsByTagName("iTXtEntry");
      for (int i = 0; i < texts.getLength(); i++) {
        about.add(((Element) texts.item(i)).getAttribute("text"));
      }
      if (decoded) {
        reader.read(0);
      }
      return about;
    } finally {
      reader.dispose();
    }
  }

  private static String size(int width, int height) {
    return width + " x " + height;
  }

  private static IIOMetadataNode size(int dotsPerInch) {
    String perMetre = Long.toString(Math.round(dotsPerInch / METRES_PER_INCH));
    IIOMetadataNode size = new IIOMetadataNode("pHYs");
    size.setAttribute("pixelsPerUnitXAxis", perMetre);
    size.setAttribute("pixelsPerUnitYAxis", perMetre);
    size.setAttribute("unitSpecifier", "meter");
    return size;
  }

  /** Uncompressed international text, without a language. */
  private static IIOMetadataNode text(String keyword, String value) {
    IIOMetadataNode text = new IIOMetadataNode("iTXtEntry");
    text.setAttribute("keyword", keyword);
    text.setAttribute("compressionFlag", "FALSE");
    text.setAttribute("compressionMethod", "0");
    text.setAttribute("languageTag", "");
    text.setAttribute("translatedKeyword", "");
    text.setAttribute("text", value);
    return text;
  }
}

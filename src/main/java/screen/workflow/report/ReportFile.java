package screen.workflow.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Function;
import screen.flow.Flow;
import screen.render.Rendering;
import screen.render.figures.ReviewReport;

/** A file of the report as it should be, and the flow it is about. */
public final class ReportFile {
  private final String prefix;
  private final Rendering rendering;
  private final Flow flow;
  private final byte[] bytes;

  /**
   * Renders it.
   *
   * @param prefix the folder within that of the report, with a slash; "" for the whole review
   * @param earlier reads a file of an earlier run by its name, of which a picture is taken over if
   *     it shows the same; empty if there is none
   */
  ReportFile(
      String prefix, Rendering rendering, ReviewReport report, Function<String, byte[]> earlier) {
    this.prefix = prefix;
    this.rendering = rendering;
    this.flow = report.flow();
    this.bytes = rendering.render(report, () -> earlier.apply(name()));
  }

  String prefix() {
    return prefix;
  }

  Rendering rendering() {
    return rendering;
  }

  Flow flow() {
    return flow;
  }

  /** Its name within the folder of the report. */
  public String name() {
    return prefix + rendering.file();
  }

  String text() {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** The bytes of the file, which callers must not change. */
  byte[] bytes() {
    return bytes;
  }

  /**
   * Whether a file on disk shows the same although its bytes differ, such as a picture that another
   * version of Java drew. Such a file is kept, so that a report changes only if its numbers do.
   */
  boolean isShownBy(Path file) {
    try {
      byte[] earlier = Files.readAllBytes(file);
      return !Arrays.equals(bytes, earlier) && rendering.isSame(bytes, earlier);
    } catch (IOException e) {
      return false;
    }
  }
}

package screen.flow.check.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import screen.Slow;
import screen.flow.Box;
import screen.flow.check.Checks;
import screen.flow.check.Finding;
import screen.flow.check.Published;
import screen.flow.check.SampleFlow;
import screen.flow.check.number.FlowNumbers;
import screen.render.Rendering;
import screen.render.ReviewOfCounts;
import screen.render.figures.ReviewReport;
import screen.yaml.Node;

/** What this tool publishes itself passes its own check, finished or not. */
class OwnReportPropertyTest {
  private static final List<Box> MAIN_ENDS = List.copyOf(SampleFlow.MAIN.keySet());
  private static final List<Box> OTHER_ENDS = List.copyOf(SampleFlow.OTHER.keySet());

  @Slow
  @Property(seed = "2020")
  void holdsItsOwnRules(
      @ForAll @Size(60) List<@IntRange(max = 4) Integer> main,
      @ForAll @Size(60) List<@IntRange(max = 3) Integer> other,
      @ForAll boolean otherMethods) {
    SampleFlow sample = new SampleFlow();
    for (int i = 0; i < MAIN_ENDS.size(); i++) {
      sample.main(main.get(i), "pubmed", MAIN_ENDS.get(i));
    }
    for (int i = 0; otherMethods && i < OTHER_ENDS.size(); i++) {
      sample.other(other.get(i), OTHER_ENDS.get(i));
    }
    ReviewReport report =
        ReviewOfCounts.counted(SampleFlow.PROTOCOL, sample.build(), List.of(), Map.of());
    FlowNumbers json =
        FlowJsonReader.read(Node.parse(text(Rendering.FLOW_JSON, report), "flow.json"));
    FlowNumbers csv = RPackageCsv.read(text(Rendering.FLOW_CSV, report), "flow.csv");
    assertThat(errors(json)).isEmpty();
    assertThat(errors(csv)).isEmpty();
  }

  private static String text(Rendering rendering, ReviewReport report) {
    return new String(rendering.render(report), StandardCharsets.UTF_8);
  }

  private static List<Finding> errors(FlowNumbers flow) {
    return Checks.of(Published.of(flow)).stream().filter(Finding::isError).toList();
  }
}

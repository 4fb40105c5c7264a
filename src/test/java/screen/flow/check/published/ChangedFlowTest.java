package screen.flow.check.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import screen.flow.Arm;
import screen.flow.Boxes;
import screen.flow.check.Checks;
import screen.flow.check.Published;
import screen.flow.check.SampleFlow;
import screen.flow.check.number.FlowNumbers;
import screen.render.ReviewOfCounts;
import screen.yaml.Node;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** No number of a finished flow.json can be changed without a finding. */
class ChangedFlowTest {
  /** Nothing else in the file depends on these. */
  private static final Set<String> ALONE = Set.of("/format");

  static List<String> numbers() {
    List<String> numbers = new ArrayList<>();
    gather("", flow(), numbers);
    numbers.removeIf(ALONE::contains);
    return numbers;
  }

  private static void gather(String path, JsonNode node, List<String> numbers) {
    node.properties()
        .forEach(
            field -> {
              if (field.getValue().isInt()) {
                numbers.add(path + "/" + field.getKey());
              }
              gather(path + "/" + field.getKey(), field.getValue(), numbers);
            });
  }

  @Test
  void aFlowAsItIsWrittenHolds() {
    assertThat(numbers()).hasSizeGreaterThan(40);
    assertThat(Checks.of(Published.of(read(flow())))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void noNumberChangesWithoutAFinding(String path) {
    ObjectNode flow = flow();
    int slash = path.lastIndexOf('/');
    ObjectNode parent = slash == 0 ? flow : (ObjectNode) flow.at(path.substring(0, slash));
    String key = path.substring(slash + 1);
    parent.put(key, parent.path(key).asInt() + more(path));

    assertThat(Checks.of(Published.of(read(flow)))).isNotEmpty();
  }

  /** By one; the number of a part, which no sum contains, until it is larger than the whole. */
  private static int more(String path) {
    return Boxes.parts().anyMatch(part -> path.substring(1).replace('/', '.').equals(part.path()))
        ? 1000
        : 1;
  }

  private static FlowNumbers read(ObjectNode flow) {
    return FlowJsonReader.read(Node.parse(flow.toString(), "flow.json"));
  }

  private static ObjectNode flow() {
    SampleFlow sample = new SampleFlow();
    Boxes.ends().stream()
        .filter(end -> !end.isOpen())
        .forEach(
            end -> {
              if (end.isIn(Arm.MAIN)) {
                sample.main(3, "pubmed", end);
              } else {
                sample.other(2, end);
              }
            });
    return screen.render.data.FlowJson.of(
        ReviewOfCounts.counted(SampleFlow.PROTOCOL, sample.build(), List.of(), Map.of()).flow());
  }
}

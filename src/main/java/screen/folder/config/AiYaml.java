package screen.folder.config;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import screen.FileName;
import screen.protocol.AiPlan;
import screen.protocol.AiTool;
import screen.protocol.AiTool.Role;
import screen.yaml.Node;

/** Reads {@code ai} of the config: programs that vote on records beside people. */
final class AiYaml {
  private static final String SAMPLE = "sample";
  private static final String CALIBRATION = "calibration";
  private static final String TARGET = "target-sensitivity";
  private static final String CONFIDENCE = "confidence";
  private static final String SEED = "seed";
  private static final BigDecimal LEAST = new BigDecimal("0.8");
  private static final BigDecimal USUAL = new BigDecimal("0.95");
  private static final BigDecimal SUREST = new BigDecimal("0.9999");

  private AiYaml() {}

  static List<AiTool> read(Node ai) {
    Map<String, Role> roles = new LinkedHashMap<>();
    Arrays.stream(Role.values()).forEach(role -> roles.put(role.id(), role));
    List<AiTool> tools = new ArrayList<>();
    for (Node tool : ai.list()) {
      Node id = tool.only(List.of("id", "role", "plan")).get("id");
      if (id.isAbsent()) {
        throw tool.problem("Each of ai needs an id.");
      }
      FileName.objectionTo(id.scalar())
          .ifPresent(
              why -> {
                throw id.problem("'" + id.scalar() + "' cannot be the id of an AI: " + why);
              });
      Role role = tool.get("role").oneOf(roles, Role.SILENT);
      tools.add(new AiTool(id.scalar(), role, plan(tool, role)));
      requireOne(tools, role, tool);
    }
    ConfigList.distinct("ai", ai.list().stream().map(tool -> tool.get("id")).toList());
    return tools;
  }

  /** Two orders, or two programs that screen out, would need a rule which of them counts. */
  private static void requireOne(List<AiTool> tools, Role role, Node tool) {
    boolean once = role == Role.ORDER || role == Role.SCREEN_OUT;
    if (once && tools.stream().filter(it -> it.role() == role).count() > 1) {
      throw tool.problem("Only one AI can have the role " + role + ".");
    }
  }

  private static Optional<AiPlan> plan(Node tool, Role role) {
    Node plan = tool.get("plan").only(List.of(SAMPLE, CALIBRATION, TARGET, CONFIDENCE, SEED));
    if (role != Role.SCREEN_OUT) {
      if (!plan.isAbsent()) {
        throw plan.problem("Only `role: screen-out` has a plan.");
      }
      return Optional.empty();
    }
    int sample = count(plan.get(SAMPLE));
    int calibration = count(plan.get(CALIBRATION));
    if (sample == 0 && calibration == 0) {
      throw (plan.isAbsent() ? tool : plan)
          .problem(
              "`role: screen-out` needs a plan for how people check its exclusions: `plan: {sample:"
                  + " 299, target-sensitivity: 0.95, confidence: 0.95, seed: 1}`.");
    }
    return Optional.of(
        new AiPlan(
            sample,
            calibration,
            share(plan.get(TARGET), BigDecimal.ONE),
            share(plan.get(CONFIDENCE), SUREST),
            plan.get(SEED).wholeOf64Bits().orElse(0L)));
  }

  private static int count(Node node) {
    int count = node.whole().orElse(0);
    if (count < 0) {
      throw node.problem("`" + node.path() + "` counts records: 0 or more.");
    }
    return count;
  }

  /** A share from 0.8 to this; 0.95 if it is absent. */
  private static BigDecimal share(Node node, BigDecimal most) {
    BigDecimal share = node.number().orElse(USUAL);
    if (share.compareTo(LEAST) < 0 || share.compareTo(most) > 0) {
      throw node.problem(
          "`" + node.path() + "` takes a number from 0.8 to " + most + ", such as 0.95.");
    }
    return share;
  }
}

package screen.folder.config;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import screen.FileName;
import screen.protocol.AiTool;
import screen.protocol.AiTool.Role;
import screen.yaml.Node;

/** Reads {@code ai} of the config: programs that vote on records beside people. */
final class AiYaml {
  private AiYaml() {}

  static List<AiTool> read(Node ai) {
    Map<String, Role> roles = new LinkedHashMap<>();
    Arrays.stream(Role.values()).forEach(role -> roles.put(role.id(), role));
    List<AiTool> tools = new ArrayList<>();
    for (Node tool : ai.list()) {
      Node id = tool.only(List.of("id", "role")).get("id");
      if (id.isAbsent()) {
        throw tool.problem("Each of ai needs an id.");
      }
      FileName.objectionTo(id.scalar())
          .ifPresent(
              why -> {
                throw id.problem("'" + id.scalar() + "' cannot be the id of an AI: " + why);
              });
      Role role = tool.get("role").oneOf(roles, Role.SILENT);
      if (role != Role.SILENT) {
        throw tool.get("role")
            .problem(
                "This version has no role '"
                    + role
                    + "' yet: write `role: silent`, in which the votes of AI are measured and"
                    + " change nothing.");
      }
      tools.add(new AiTool(id.scalar(), role));
    }
    return tools;
  }
}

package screen.workflow.publish;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import screen.Failure;
import screen.Sha256;
import screen.protocol.Protocol;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes and reads the description of a published review: each file with its size and SHA-256.
 *
 * @see <a href="https://www.researchobject.org/ro-crate/specification/1.2/">RO-Crate 1.2</a>
 */
final class CrateMetadata {
  static final String FILE = "ro-crate-metadata.json";

  private static final String SPECIFICATION = "https://w3id.org/ro/crate/1.2";
  private static final String ROOT = "./";
  private static final String PROGRAM = "#prisma-screen";
  private static final Map<String, String> TYPES =
      Map.of(
          "csv", "text/csv",
          "json", "application/json",
          "md", "text/markdown",
          "html", "text/html",
          "svg", "image/svg+xml",
          "png", "image/png",
          "pdf", "application/pdf",
          "yaml", "application/yaml");

  private CrateMetadata() {}

  /**
   * Describes files.
   *
   * @param date of publication, as YYYY-MM-DD
   * @param license its name or address; "" if none is given
   * @param version of the program
   */
  static String render(
      Protocol protocol,
      String date,
      String license,
      String version,
      SortedMap<String, byte[]> files) {
    List<Map<String, Object>> graph = new ArrayList<>();
    graph.add(descriptor());
    graph.add(dataset(protocol, date, license, files));
    graph.add(program(version));
    files.forEach((path, bytes) -> graph.add(file(path, bytes)));
    Map<String, Object> crate = new LinkedHashMap<>();
    crate.put("@context", SPECIFICATION + "/context");
    crate.put("@graph", graph);
    return JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build()
            .writeValueAsString(crate)
            .replace("\r\n", "\n")
        + "\n";
  }

  private static Map<String, Object> descriptor() {
    Map<String, Object> descriptor = entity(FILE, "CreativeWork");
    descriptor.put("about", id(ROOT));
    descriptor.put("conformsTo", id(SPECIFICATION));
    return descriptor;
  }

  private static Map<String, Object> dataset(
      Protocol protocol, String date, String license, SortedMap<String, byte[]> files) {
    Map<String, Object> dataset = entity(ROOT, "Dataset");
    dataset.put("name", protocol.title().isEmpty() ? "Systematic review" : protocol.title());
    dataset.put(
        "description",
        "The decisions of a systematic review: protocol, search log, duplicates, votes and report."
            + " The exports of the databases, abstracts and full texts are not included;"
            + " records/searches.csv has the SHA-256 of each export.");
    dataset.put("datePublished", date);
    if (!protocol.registration().isEmpty()) {
      dataset.put("identifier", protocol.registration());
    }
    dataset.put("license", license.isEmpty() ? "not stated" : license);
    dataset.put("hasPart", files.keySet().stream().map(path -> id(encoded(path))).toList());
    return dataset;
  }

  private static Map<String, Object> program(String version) {
    Map<String, Object> program = entity(PROGRAM, "SoftwareApplication");
    program.put("name", "prisma-screen");
    program.put("version", version);
    return program;
  }

  private static Map<String, Object> file(String path, byte[] bytes) {
    Map<String, Object> file = entity(encoded(path), "File");
    file.put("name", path);
    file.put("contentSize", Integer.toString(bytes.length));
    file.put("sha256", Sha256.hex(bytes));
    String extension = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (TYPES.containsKey(extension)) {
      file.put("encodingFormat", TYPES.get(extension));
    }
    return file;
  }

  private static Map<String, Object> entity(String id, String type) {
    Map<String, Object> entity = new LinkedHashMap<>();
    entity.put("@id", id);
    entity.put("@type", type);
    return entity;
  }

  private static Map<String, String> id(String id) {
    return Map.of("@id", id);
  }

  private static String encoded(String path) {
    try {
      return new URI(null, null, path, null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Reads the SHA-256 of each file by its path.
   *
   * @throws Failure if this is not a description of files
   */
  static SortedMap<String, String> read(byte[] json) {
    SortedMap<String, String> files = new TreeMap<>();
    try {
      JsonNode crate = new JsonMapper().readTree(new String(json, StandardCharsets.UTF_8));
      for (JsonNode entity : crate.path("@graph")) {
        if (entity.path("@type").asString("").equals("File")) {
          files.put(entity.path("name").asString(""), entity.path("sha256").asString(""));
        }
      }
    } catch (JacksonException e) {
      throw Failure.input("This is not JSON: " + e.getOriginalMessage()).in(FILE).because(e);
    }
    return files;
  }
}

package screen.folder.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import screen.ConflictMarkers;
import screen.Failure;
import screen.Reason;
import screen.protocol.Protocol;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Reads {@code screening-config.yaml}; reports every mistake with its line and the nearest known
 * key or value.
 */
public final class ProtocolFile {
  private ProtocolFile() {}

  public static Protocol read(Path file) {
    String name = String.valueOf(file.getFileName());
    String yaml = text(file, name);
    ConflictMarkers.refuse(yaml, name);
    ConfigProblems problems = new ConfigProblems(name, yaml);
    try {
      ProtocolYaml parsed =
          YAMLMapper.builder()
              .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
              .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
              .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
              .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
              .build()
              .readValue(yaml, ProtocolYaml.class);
      if (parsed == null) {
        throw Failure.input("The file is empty. `screen init` writes one to start from.").in(name);
      }
      return parsed.toProtocol(problems);
    } catch (UnrecognizedPropertyException e) {
      throw problems.unknownKey(e);
    } catch (MismatchedInputException e) {
      throw Failure.input(WrongType.explain(e)).at(name, problems.line(e)).because(e);
    } catch (DatabindException e) {
      throw Failure.input("This is not what its key takes.").at(name, problems.line(e)).because(e);
    } catch (JacksonException e) {
      throw Failure.input(MalformedYaml.explain(e)).at(name, line(e.getLocation())).because(e);
    }
  }

  private static String text(Path file, String name) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw Failure.input("Cannot read: " + Reason.of(e) + ".").in(name).because(e);
    }
  }

  private static int line(@Nullable TokenStreamLocation location) {
    return location == null ? 0 : Math.max(0, location.getLineNr());
  }
}

package screen.folder.config;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
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
    if (yaml.lines().allMatch(line -> line.isBlank() || line.stripLeading().startsWith("#"))) {
      throw Failure.input(
              "The config is empty. Put back a copy of it (`git checkout "
                  + name
                  + "`), or delete it and run `screen init`, which writes one to start from.")
          .in(name);
    }
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
        throw Failure.input("The config says nothing. `screen init` writes one to start from.")
            .in(name);
      }
      return parsed.toProtocol(problems);
    } catch (UnrecognizedPropertyException e) {
      throw problems.unknownKey(e);
    } catch (MismatchedInputException e) {
      int line = problems.line(e);
      String blank = MissingBlank.near(yaml, line).map(hint -> " " + hint).orElse("");
      throw Failure.input(WrongType.explain(e) + blank).at(name, line).because(e);
    } catch (DatabindException e) {
      throw Failure.input("This is not what its key takes.").at(name, problems.line(e)).because(e);
    } catch (JacksonException e) {
      int line = line(e.getLocation());
      throw Failure.input(MalformedYaml.explain(e, yaml, line)).at(name, line).because(e);
    }
  }

  private static String text(Path file, String name) {
    try {
      return Files.readString(file);
    } catch (CharacterCodingException e) {
      throw Failure.input(
              "This line is not UTF-8. Save the file as UTF-8: in the editor, \"Save as\" or \"Save"
                  + " with encoding\".")
          .at(name, firstLineNotUtf8(file, name))
          .because(e);
    } catch (IOException e) {
      throw Failure.input("Cannot read: " + Reason.of(e) + ".").in(name).because(e);
    }
  }

  private static int firstLineNotUtf8(Path file, String name) {
    try {
      // Each byte that is not UTF-8 becomes the replacement character.
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      int at = Math.max(0, text.indexOf('\ufffd'));
      return 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
    } catch (IOException e) {
      throw Failure.input("Cannot read: " + Reason.of(e) + ".").in(name).because(e);
    }
  }

  private static int line(@Nullable TokenStreamLocation location) {
    return location == null ? 0 : Math.max(0, location.getLineNr());
  }
}

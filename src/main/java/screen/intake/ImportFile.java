package screen.intake;

import java.nio.file.Path;

/**
 * A file that is to be imported.
 *
 * @param file where its bytes are
 * @param name as the user named it and messages call it
 * @param keptAs the name it would be kept under among the exports
 */
public record ImportFile(Path file, String name, String keptAs) {}

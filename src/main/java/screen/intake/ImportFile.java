package screen.intake;

import java.nio.file.Path;

/**
 * A file to import.
 *
 * @param file where it is read from
 * @param name as the user gave it and messages show it
 * @param keptAs the file name wanted among the kept exports
 */
public record ImportFile(Path file, String name, String keptAs) {}

/**
 * YAML and JSON files that people write, read so that every value knows its line.
 *
 * <p>{@link screen.yaml.Node#parse} is the one entry.
 */
@org.jspecify.annotations.NullMarked
package screen.yaml;

/**
 * Reads YAML and JSON files written by people, such that every value knows its line. Start at
 * {@link screen.yaml.Node#parse}.
 */
@org.jspecify.annotations.NullMarked
package screen.yaml;

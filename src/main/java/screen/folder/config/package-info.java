/**
 * Reads the config, {@code screening-config.yaml}, and reports every mistake with its line. Start
 * with {@link screen.folder.config.ProtocolFile}.
 */
@NullMarked
package screen.folder.config;

import org.jspecify.annotations.NullMarked;

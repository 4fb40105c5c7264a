/** The config, {@code screening-config.yaml}: every mistake is named with its line. */
@NullMarked
package screen.folder.config;

import org.jspecify.annotations.NullMarked;

/**
 * Reads XML exports as a stream with the JDK's StAX, one small tree per record.
 *
 * <p>Safe by construction: document types never reach the parser, so there are no entities to
 * expand and nothing to fetch; depth and size of a record are limited.
 */
@NullMarked
package screen.format.xml.syntax;

import org.jspecify.annotations.NullMarked;

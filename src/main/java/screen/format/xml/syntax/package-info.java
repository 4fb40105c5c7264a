/**
 * XML exports as one small tree a record, read in a stream with the JDK's StAX.
 *
 * <p>Safe by construction: document types never reach the parser, so there are no entities to
 * expand and nothing to fetch; depth and size of a record are limited.
 */
@NullMarked
package screen.format.xml.syntax;

import org.jspecify.annotations.NullMarked;

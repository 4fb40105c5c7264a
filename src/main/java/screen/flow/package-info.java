/** The PRISMA flow: boxes are sets of record ids, counts are their sizes. Plain Java, no I/O. */
@NullMarked
package screen.flow;

import org.jspecify.annotations.NullMarked;

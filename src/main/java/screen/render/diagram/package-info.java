/**
 * Builds the flow diagram in two steps: {@link screen.render.diagram.Diagram} has the texts of the
 * boxes and the arrows between them, {@link screen.render.diagram.Drawing} adds coordinates. Every
 * picture starts from one of the two, so no two can differ. Read in this order: Prisma2020,
 * Diagram, Layout, Drawing.
 */
@NullMarked
package screen.render.diagram;

import org.jspecify.annotations.NullMarked;

/**
 * The flow as a picture, in two steps: {@link screen.render.diagram.Diagram} says what stands in
 * which box and which box leads to which, {@link screen.render.diagram.Drawing} says where. Every
 * rendering that draws starts from one of the two, so no two pictures can differ. To read in order:
 * Prisma2020, Diagram, Layout, Drawing.
 */
@NullMarked
package screen.render.diagram;

import org.jspecify.annotations.NullMarked;

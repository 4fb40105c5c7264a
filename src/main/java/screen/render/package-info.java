/**
 * Renders the files that {@code report} writes. {@link screen.render.Rendering} lists them; each is
 * a class that turns a {@link screen.render.figures.ReviewReport} into text or bytes. {@code
 * diagram} lays out the flow diagram, {@code plot} the plots of extracted data, and {@code picture}
 * draws both; {@code html}, {@code markdown}, {@code data} and {@code references} write the other
 * files, with numbers and sentences from {@code figures}.
 */
@NullMarked
package screen.render;

import org.jspecify.annotations.NullMarked;

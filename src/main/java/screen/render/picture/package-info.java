/** Writes the diagram as a file: SVG, PNG, PDF, DOCX, Mermaid. */
@NullMarked
package screen.render.picture;

import org.jspecify.annotations.NullMarked;

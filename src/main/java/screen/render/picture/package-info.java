/** Writes drawings as files: SVG, PNG, PDF; the flow diagram as DOCX and Mermaid too. */
@NullMarked
package screen.render.picture;

import org.jspecify.annotations.NullMarked;

/**
 * Pictures made of dots. The platform's own means would do, but what they draw and how small they
 * pack it differs from one version to the next; here the same drawing gives the same bytes.
 */
@NullMarked
package screen.render.raster;

import org.jspecify.annotations.NullMarked;

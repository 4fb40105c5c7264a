/**
 * Cleaning of single values: names, titles, pages, years, volumes, markup, wrongly decoded
 * characters. Pure functions.
 */
@NullMarked
package screen.format.clean;

import org.jspecify.annotations.NullMarked;

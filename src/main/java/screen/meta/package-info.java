/**
 * Effect sizes of two groups and their meta-analysis, as the R package metafor computes them:
 * {@link screen.meta.EffectSizes} turns counts or means into an {@link screen.meta.Effect}, {@link
 * screen.meta.MetaAnalysis} pools effects. Pure functions; uses no other package.
 */
@NullMarked
package screen.meta;

import org.jspecify.annotations.NullMarked;

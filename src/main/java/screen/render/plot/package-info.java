/**
 * Lays out the plots of extracted data as {@link screen.render.diagram.Drawing}s: {@link
 * screen.render.plot.ForestDrawing} an outcome with its meta-analysis, {@link
 * screen.render.plot.TrafficLight} and {@link screen.render.plot.RiskSummary} the risk of bias.
 * Lengths are in points.
 */
@NullMarked
package screen.render.plot;

import org.jspecify.annotations.NullMarked;

/**
 * The use cases around AI: {@link screen.workflow.ai.AiQueue} writes what a model needs, {@link
 * screen.workflow.ai.AiIntake} takes its votes, and {@link screen.workflow.ai.LoadAi} loads them
 * for the report.
 */
@NullMarked
package screen.workflow.ai;

import org.jspecify.annotations.NullMarked;

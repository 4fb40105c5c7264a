/**
 * Votes of AI, which are evidence beside the review and no part of it: {@link screen.ai.AiRun} is
 * where votes come from, {@link screen.ai.AiVotes} all of them, and {@link screen.ai.AiAccuracy}
 * compares them with the decisions of people. Nothing that screens records may use this package, so
 * that people see a vote of AI only after they have decided.
 */
@NullMarked
package screen.ai;

import org.jspecify.annotations.NullMarked;

/**
 * Votes of AI, which are evidence beside the review and no part of it: {@link screen.ai.AiRun} is
 * where votes come from, {@link screen.ai.AiVotes} all of them, and {@link screen.ai.AiAccuracy}
 * compares them with the decisions of people. {@link screen.ai.AiRoles} lets votes do what the role
 * of the AI allows; the packages that screen records see only {@link screen.votes.AiScreening}, so
 * that no vote of AI is seen before people have decided.
 */
@NullMarked
package screen.ai;

import org.jspecify.annotations.NullMarked;

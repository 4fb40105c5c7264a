/**
 * Votes of AI. They are kept beside the review and are not votes of a screener: {@link
 * screen.ai.AiRun} describes the origin of votes, {@link screen.ai.AiVotes} all of them, and {@link
 * screen.ai.AiAccuracy} compares them with the decisions of people. {@link screen.ai.AiRoles} gives
 * votes the effect that the role of the AI allows; the packages that screen records see only {@link
 * screen.votes.AiScreening}, so that no vote of AI is seen before people have decided.
 */
@NullMarked
package screen.ai;

import org.jspecify.annotations.NullMarked;

/**
 * The use cases behind the commands, without the command line. {@code LoadReview} loads a review
 * from its folder; {@code UnloggedImport}, {@code Refusal} and {@code ImportWarnings} are about
 * imports, {@code VoteIntake} and {@code VoteBatch} about votes from files; {@code NextSteps} lists
 * who must act. The search for duplicates and the report have packages of their own.
 */
@NullMarked
package screen.workflow;

import org.jspecify.annotations.NullMarked;

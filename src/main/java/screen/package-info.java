/**
 * prisma-screen: from database exports to a PRISMA flow that can be trusted.
 *
 * <p>Data flows one way: {@code export} reads entries, {@code record} names them, {@code
 * candidates} and {@code duplicates} find which are the same, {@code votes} holds people's
 * verdicts, {@code outcome} says where each report stands, {@code flow} counts, {@code agreement}
 * measures, {@code report} renders, {@code exchange} takes votes from other tools and gives them.
 * {@code folder} is the review folder on disk and {@code cli} the command line.
 */
@NullMarked
package screen;

import org.jspecify.annotations.NullMarked;

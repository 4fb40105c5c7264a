/**
 * prisma-screen: from the exports of a review's searches to a PRISMA flow in which every number is
 * the size of a set of records.
 *
 * <p>Data flows one way:
 *
 * <pre>
 * format      reads the entries of an export, whatever the database
 * intake      names them: every entry becomes a record of the review
 * duplicates  finds which records are the same
 * votes       what reviewers said; outcome: where each report is, and who must act
 * flow        counts: every box of the PRISMA diagram is a set of records; flow.check: sum rules
 * agreement   how well reviewers agree
 * render      writes flow and agreement down; exchange: votes to and from other programs
 * </pre>
 *
 * <p>{@code folder} is the review folder on disk, {@code protocol} what its config says, {@code
 * workflow} holds what each command does, {@code terminal} the screening screen, and {@code cli}
 * the command line.
 */
@NullMarked
package screen;

import org.jspecify.annotations.NullMarked;

/**
 * prisma-screen: from the exports of a review's searches to a PRISMA flow in which every number is
 * the size of a set of records.
 *
 * <p>Data flows one way:
 *
 * <pre>
 * format      reads the entries of an export of any database
 * intake      gives them ids: every entry becomes a record of the review
 * duplicates  finds which records are the same
 * votes       votes of reviewers; outcome: the state of each report, and who must act
 * stopping    when screening in a ranked order may stop
 * flow        counts: every box of the PRISMA diagram is a set of records; flow.check: sum rules
 * extraction  values that two people take from the included studies
 * agreement   statistics of agreement between reviewers; meta: effect sizes and meta-analysis
 * render      writes flow and agreement to files; exchange: votes to and from other programs
 * </pre>
 *
 * <p>{@code folder} is the review folder on disk, {@code protocol} its config, {@code workflow} the
 * use cases behind the commands, {@code terminal} the screening in a terminal, {@code serve} that
 * in a browser, and {@code cli} the command line. To follow a command, start with {@code
 * screen.cli.Screen}.
 */
@NullMarked
package screen;

import org.jspecify.annotations.NullMarked;

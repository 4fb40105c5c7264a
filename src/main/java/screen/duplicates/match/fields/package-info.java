/**
 * What is compared: a record's fields reduced once to what decides whether two records are the
 * same, such as simplified titles, author names, page ranges and numbers of trials.
 */
@NullMarked
package screen.duplicates.match.fields;

import org.jspecify.annotations.NullMarked;

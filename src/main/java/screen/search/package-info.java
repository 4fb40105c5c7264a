/**
 * Searches the records of a review by a query, with Lucene.
 *
 * <p>{@link screen.search.QueryParser} reads a query as a person types it; {@link
 * screen.search.RecordIndex} indexes records and finds those that a query asks for, ranked by BM25;
 * {@link screen.search.MatchedWords} finds the words to mark in a text. {@link
 * screen.search.StrategyResult} compares what a query finds with the records that it should find.
 * Only {@link screen.search.StoredIndex} touches the disk: it keeps an index from one command to
 * the next.
 */
@NullMarked
package screen.search;

import org.jspecify.annotations.NullMarked;

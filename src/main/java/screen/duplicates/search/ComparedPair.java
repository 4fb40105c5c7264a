package screen.duplicates.search;

/**
 * Two records that are, or may be, one report.
 *
 * @param sure whether they are duplicates without a ruling; else a person is asked
 */
record ComparedPair(Link link, boolean sure) {}

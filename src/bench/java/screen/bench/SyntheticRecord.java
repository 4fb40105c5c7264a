package screen.bench;

import java.util.List;

/** A record as it might have been published. */
record SyntheticRecord(
    int number,
    String title,
    List<String> authors,
    String address,
    int year,
    String journal,
    int volume,
    int issue,
    String pages,
    String doi,
    String summary,
    List<String> keywords) {}

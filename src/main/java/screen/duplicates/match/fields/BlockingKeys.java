package screen.duplicates.match.fields;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Keys of a record, of which two records of one report nearly always share one: short strings, and
 * numbers that similar titles share ({@link TitleSketch}). They depend on the one record only, so
 * that pairs worth comparing can be found by matching equal keys.
 */
public final class BlockingKeys {
  private static final int TITLE_LETTERS = 24;

  private BlockingKeys() {}

  /** The words for equal keys, by the letter that they begin with. */
  private static final Map<Character, String> WORDS =
      Map.of(
          'd', "same DOI",
          'm', "same PMID",
          'n', "same registry number",
          't', "same beginning of the title",
          'e', "same end of the title",
          'p', "same volume, first page and year",
          'a', "same first author and page",
          'v', "same first author, volume and year");

  /** The exact keys of a record, without repeats. */
  public static Collection<String> of(Features record) {
    Set<String> keys = new LinkedHashSet<>();
    add(keys, "d", record.doi());
    add(keys, "m", record.pmid());
    for (TrialNumber trial : record.trials()) {
      keys.add("n" + trial.registry() + trial.number());
    }
    for (Title title : record.titles().wordings()) {
      String letters = title.letters();
      add(keys, "t", letters.substring(0, Math.min(TITLE_LETTERS, letters.length())));
      add(keys, "e", letters.substring(Math.max(0, letters.length() - TITLE_LETTERS)));
    }
    String volume = record.numbering().volume();
    long page = record.pages().first();
    if (!volume.isEmpty() && page > 1) {
      keys.add("p" + volume + "/" + page + "/" + record.year());
    }
    if (!record.authors().isEmpty()) {
      String first = record.authors().first().family();
      if (page > 1) {
        keys.add("a" + first + "/" + page);
      }
      if (!volume.isEmpty()) {
        keys.add("v" + first + "/" + volume + "/" + record.year());
      }
    }
    return keys;
  }

  /** The key to sort a large block by place of publication. */
  public static String byPlace(Features record) {
    return record.year() + "/" + record.numbering().volume() + "/" + record.pages().first();
  }

  /** The key to sort a large block by first author. */
  public static String byAuthor(Features record) {
    String first = record.authors().isEmpty() ? "" : record.authors().first().family();
    return first + "/" + byPlace(record);
  }

  /** Hashes of all keys of a record: the exact ones, and those of similar titles. */
  public static long[] hashes(Features record) {
    long[] exact = exactHashes(record);
    long[] similar = similarTitles(record);
    long[] hashes = Arrays.copyOf(similar, similar.length + exact.length);
    System.arraycopy(exact, 0, hashes, similar.length, exact.length);
    return hashes;
  }

  /** Hashes of the exact keys of a record alone. */
  public static long[] exactHashes(Features record) {
    return of(record).stream().mapToLong(BlockingKeys::hash).toArray();
  }

  private static long[] similarTitles(Features record) {
    List<Title> wordings = record.titles().wordings();
    if (wordings.size() == 1) {
      return TitleSketch.keys(wordings.get(0));
    }
    return wordings.stream()
        .map(TitleSketch::keys)
        .flatMapToLong(Arrays::stream)
        .distinct()
        .toArray();
  }

  /** The keys that two records share, in words. */
  public static List<String> shared(Features a, Features b) {
    Set<String> words = new LinkedHashSet<>();
    Collection<String> others = of(b);
    of(a).stream().filter(others::contains).forEach(key -> words.add(words(key)));
    long[] titles = similarTitles(a);
    if (Arrays.stream(similarTitles(b))
        .anyMatch(key -> Arrays.stream(titles).anyMatch(other -> other == key))) {
      words.add("similar titles (" + samples(a, b) + " of four letters in a row are the same)");
    }
    return List.copyOf(words);
  }

  /** How many samples are the same, in the two most similar wordings of the titles. */
  private static String samples(Features a, Features b) {
    return a.titles().wordings().stream()
        .flatMap(
            one -> b.titles().wordings().stream().map(other -> TitleSketch.samples(one, other)))
        .max(Comparator.comparingDouble(TitleSketch.Samples::share))
        .map(samples -> samples.equal() + " of " + samples.all() + " samples")
        .orElse("");
  }

  private static String words(String key) {
    return Objects.requireNonNull(WORDS.get(key.charAt(0)), key);
  }

  /** The 64-bit FNV-1a hash of a key; collisions within a review are very unlikely. */
  private static long hash(String key) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < key.length(); i++) {
      hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
    }
    return hash;
  }

  private static void add(Set<String> keys, String kind, String value) {
    if (!value.isEmpty()) {
      keys.add(kind + value);
    }
  }
}

package screen.duplicates.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import screen.Slow;
import screen.duplicates.Entry;
import screen.duplicates.match.fields.Features;
import screen.record.Field;

/** How the work grows where very many records are one, told by comparisons and not by time. */
class ManyCopiesTest {
  private static final int WINDOW = 10;

  private static Entry copy(String id) {
    return Entry.blank(id)
        .with(Field.TITLE, "Night work and sleep of porters in towns")
        .with(Field.AUTHORS, "Moreno, Ana")
        .with(Field.YEAR, "2012")
        .with(Field.DOI, "10.5555/one");
  }

  private static GreedyMerge joined(int size, IntFunction<Entry> entry) {
    List<Features> records = new ArrayList<>();
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      records.add(Features.of(entry.apply(i).record()));
      for (int other = Math.max(0, i - WINDOW); other < i; other++) {
        links.add(new Link(other, i, 20, ""));
      }
    }
    return new GreedyMerge(records, new DistinctContents(records), List.of(), links);
  }

  /** How many of the records are in the set of the first one. */
  private static long sizeOfFirst(ConstrainedSets sets, int records) {
    return IntStream.range(0, records).filter(i -> sets.together(0, i)).count();
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 2000})
  void copiesAreNotComparedEachWithEach(int size) {
    ConstrainedSets sets = joined(size, i -> copy("a:" + i)).sets();

    assertThat(sizeOfFirst(sets, size)).isEqualTo(size);
    assertThat(sets.comparisons()).isLessThan(4L * size);
  }

  @Slow
  @ParameterizedTest
  @ValueSource(ints = {500, 1500})
  void aSetOfVeryManyDifferentRecordsIsNotJoinedFurther(int size) {
    GreedyMerge joining =
        joined(size, i -> copy("a:" + i).with(Field.VOLUME, "14").with(Field.ABSTRACT, text(i)));

    assertThat(sizeOfFirst(joining.sets(), size)).isBetween(2L, 100L);
    assertThat(joining.sets().comparisons()).isLessThan(1000L * size);
    assertThat(joining.doubts()).isNotEmpty();
  }

  private static String text(int number) {
    return ("Porters slept " + number + " hours and " + number * 7 + " minutes. ").repeat(4);
  }

  @Test
  void rowsNameTheNextRecordOnTheShortestWay() {
    List<Link> chain = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      chain.add(new Link(i, i + 1, 20, i == 3 ? "AP" : ""));
    }
    LinkPaths.PathsTo ways = new LinkPaths(chain).pathsTo(0, link -> true, false);

    assertThat(ways.from(2)).contains(new LinkPaths.Path(2, 1, ""));
    assertThat(ways.from(5)).contains(new LinkPaths.Path(5, 4, "AP"));
    assertThat(ways.from(6)).isEmpty();
  }
}

package screen.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import screen.Failure;
import screen.record.Field;
import screen.record.Fields;
import screen.record.RecordId;
import screen.search.RecordIndex.Hit;

class RecordIndexTest {
  @Test
  void ranksMoreOfARarerWordFirst() {
    List<Hit> hits =
        SearchedArticles.INDEX.find(SearchedArticles.query("pain OR relief"), 10).hits();

    assertThat(hits).extracting(hit -> hit.id().toString()).containsExactly("pubmed:2", "pubmed:1");
    assertThat(hits.get(0).score()).isGreaterThan(hits.get(1).score());
  }

  @Test
  void listsEqualHitsByTheirIdsInWhateverOrderTheyAreIndexed() {
    List<IndexedRecord> records = new ArrayList<>();
    for (int n = 10; n < 60; n++) {
      RecordId id = SearchedArticles.id("x:" + n);
      records.add(
          new IndexedRecord(
              id,
              new TreeSet<>(List.of(id)),
              Fields.builder().add(Field.TITLE, n % 2 == 0 ? "pain" : "chronic pain").build()));
    }
    List<String> order = ids(records);
    Collections.reverse(records);

    assertThat(ids(records)).isEqualTo(order);
    assertThat(order.subList(0, 2)).containsExactly("x:10", "x:12");
    assertThat(order.subList(25, 27)).containsExactly("x:11", "x:13");
  }

  private static List<String> ids(List<IndexedRecord> records) {
    try (RecordIndex index = RecordIndex.inMemory(records.iterator())) {
      return index.find(SearchedArticles.query("pain"), 100).hits().stream()
          .map(hit -> hit.id().toString())
          .toList();
    }
  }

  @Test
  void countsAllAndListsTheBest() {
    RecordIndex.Hits hits = SearchedArticles.INDEX.find(SearchedArticles.query(""), 2);

    assertThat(hits.total()).isEqualTo(7);
    assertThat(hits.hits()).hasSize(2);
    assertThat(SearchedArticles.INDEX.find(SearchedArticles.query(""), 0).hits()).isEmpty();
  }

  @Test
  void keepsWhatIsShownOfAHit() {
    Hit hit = SearchedArticles.INDEX.find(SearchedArticles.query("pubmed:1"), 1).hits().get(0);
    Fields fields = SearchedArticles.INDEX.fields(hit);

    assertThat(fields.all(Field.AUTHORS)).containsExactly("Smith, John", "Sjögren, Åsa");
    assertThat(fields.first(Field.YEAR)).isEqualTo("2009");
    assertThat(fields.has(Field.ABSTRACT)).isFalse();
  }

  @Test
  void indexesRecordsWithValuesOfAnyLength() {
    RecordId id = SearchedArticles.id("x:1");
    Fields fields =
        Fields.builder()
            .add(Field.TITLE, "pain " + "x".repeat(40_000))
            .add(Field.DOI, "10.1000/" + "x".repeat(40_000))
            .build();

    try (RecordIndex index = of(new IndexedRecord(id, new TreeSet<>(List.of(id)), fields))) {
      assertThat(index.ids(SearchedArticles.query("pain"))).containsExactly(id);
    }
  }

  @Test
  void refusesAnIdThatIsTooLong() {
    RecordId id = SearchedArticles.id("x:" + "9".repeat(40_000));
    IndexedRecord record = new IndexedRecord(id, new TreeSet<>(List.of(id)), Fields.NONE);

    assertThatThrownBy(() -> of(record)).isInstanceOf(Failure.class).hasMessageContaining("x:999");
  }

  private static RecordIndex of(IndexedRecord record) {
    return RecordIndex.inMemory(List.of(record).iterator());
  }
}

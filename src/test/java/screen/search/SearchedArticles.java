package screen.search;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.lucene.search.Query;
import screen.record.Field;
import screen.record.Fields;
import screen.record.RecordId;

/** Seven made-up articles in an index in memory. */
final class SearchedArticles {
  static final RecordIndex INDEX = RecordIndex.inMemory(articles().iterator());

  private SearchedArticles() {}

  static List<IndexedRecord> articles() {
    return List.of(
        article(
            "pubmed:1",
            fields("Ketamine for chronic pain: a double-blind trial", "2009")
                .add(Field.ABSTRACT, "Children and adolescents received ketamine infusions.")
                .add(Field.AUTHORS, "Smith, John")
                .add(Field.AUTHORS, "Sjögren, Åsa")
                .add(Field.JOURNAL, "Pain")
                .add(Field.DOI, "10.1016/s0304-3959(09)00372-1"),
            "pubmed:1",
            "embase:L7"),
        article(
            "pubmed:2",
            fields("Paediatric pain relief", "2015")
                .add(Field.ABSTRACT, "Relief of severe chronic pain with opioids in the rat.")
                .add(Field.KEYWORDS, "opioid")
                .add(Field.KEYWORDS, "receptor blockade"),
            "pubmed:2"),
        article("pubmed:3", fields("Sjögren's syndrome", "2010"), "pubmed:3"),
        article("pubmed:30", fields("Pediatric anaesthesia", "2021"), "pubmed:30"),
        article("cnki:4", fields("慢性疼痛治疗", "2018"), "cnki:4"),
        article("cnki:5", fields("Esketamine", "2020"), "cnki:5", "cnki:5~2"),
        article(
            "embase:6", Fields.builder().add(Field.TITLE, "Does it work? A review"), "embase:6"));
  }

  private static Fields.Builder fields(String title, String year) {
    return Fields.builder().add(Field.TITLE, title).add(Field.YEAR, year);
  }

  private static IndexedRecord article(String id, Fields.Builder fields, String... members) {
    SortedSet<RecordId> all = new TreeSet<>();
    for (String member : members) {
      all.add(id(member));
    }
    return new IndexedRecord(id(id), all, fields.build());
  }

  static RecordId id(String text) {
    return RecordId.parse(text).orElseThrow();
  }

  static Query query(String text) {
    return QueryParser.parse(
        text,
        new QueryContext(
            Set.of("pubmed", "embase", "cnki"),
            Optional.of(status -> status == Status.INCLUDED ? Set.of(id("pubmed:2")) : Set.of())));
  }

  /** The ids that a query finds, in their order, with blanks between. */
  static String found(String text) {
    return String.join(" ", INDEX.ids(query(text)).stream().map(RecordId::toString).toList());
  }
}

package screen.format.ris;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import screen.format.entry.Collected;
import screen.format.entry.Entry;
import screen.format.entry.EntryBuilder;
import screen.format.entry.TaggedEntry;
import screen.record.Field;

class RisOriginTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "COCHRANE | AN=CN-01234567 | CN-01234567 | | Cochrane Central Register of Controlled"
            + " Trials",
        "OVID | ID=12373705; DB=Ovid MEDLINE(R) | 12373705 | 12373705 | Ovid MEDLINE(R)",
        "OVID | AN=2019000377; DB=Embase | 2019000377 | | Embase",
        "PSYCNET | ID=2019-12345-001; PMID=12373705 | 2019-12345-001 | 12373705 | APA PsycInfo",
        "EMBASE | UR=https://www.embase.com/x?id=L2000377&src=1 | L2000377 | | Embase",
        "SCOPUS | UR=https://www.scopus.com/x?eid=2-s2.0-8500 | 2-s2.0-8500 | | Scopus",
        "SCOPUS | UR=https://www.scopus.com/pages/publications/8500 | 2-s2.0-8500 | | Scopus",
        "WOS | AN=WOS:000123; PM=12373705 | WOS:000123 | 12373705 | Web of Science",
        "PROQUEST | AN=1234567; DB= | 1234567 | | ProQuest",
        "PROQUEST | AN=1234567; AN2=x; DB=ERIC | 1234567 | | ERIC",
        "PLAIN | ID=abc-2019-7 | abc-2019-7 | | ",
        "PLAIN | ID=1234567 | | | ",
        "PLAIN | N1=PMID: 12373705 | | 12373705 | ",
        "ZOTERO | AN=12373705; DB=PubMed | 12373705 | 12373705 | PubMed",
      })
  void takesTheNumbersOfEachProducer(
      RisDialect dialect, String tags, String accession, String pmid, String database) {
    Entry entry = described(dialect, tags.split("; "));

    assertThat(entry.fields().first(Field.ACCESSION)).isEqualTo(orEmpty(accession));
    assertThat(entry.fields().first(Field.PMID)).isEqualTo(orEmpty(pmid));
    assertThat(entry.database()).isEqualTo(orEmpty(database));
  }

  @Test
  void findsANumberGluedToTheValueBefore() {
    Entry entry = described(RisDialect.WOS, "WE=Science Citation Index AN  - WOS:000123");

    assertThat(entry.fields().first(Field.ACCESSION)).isEqualTo("WOS:000123");
    assertThat(entry.repaired()).containsExactly("accession: tag AN glued to the value before");
  }

  @Test
  void takesAKindOfPublicationButNoDoiFromM3() {
    assertThat(types(described(RisDialect.PLAIN, "M3=Conference Abstract")))
        .containsExactly("Conference Abstract");
    assertThat(types(described(RisDialect.PLAIN, "M3=10.1000/x"))).isEmpty();
    assertThat(types(described(RisDialect.COCHRANE, "M3=Trial; Randomised")))
        .containsExactly("Trial", "Randomised");
  }

  @Test
  void keepsTheOriginalTitleBehindATranslatedOne() {
    Entry entry = described(RisDialect.OVID, "T1=[Sleep after tea]", "T2=Schlaf nach Tee", "JF=J");

    assertThat(entry.fields().first(Field.ORIGINAL_TITLE)).isEqualTo("Schlaf nach Tee");
  }

  private static List<String> types(Entry entry) {
    return entry.fields().all(Field.PUBLICATION_TYPES);
  }

  private static Entry described(RisDialect dialect, String... tags) {
    TaggedEntry raw = new TaggedEntry(1);
    for (String tag : tags) {
      String[] parts = tag.split("=", 2);
      raw.add(parts[0], parts[1]);
    }
    EntryBuilder builder = new EntryBuilder(1);
    RisOrigin.read(raw, dialect, builder);
    Collected collected = new Collected();
    builder.into(collected);
    return collected.entries().get(0);
  }

  private static String orEmpty(String cell) {
    return cell == null ? "" : cell;
  }
}

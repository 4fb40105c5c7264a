package screen.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DocumentTypeTest {
  @ParameterizedTest
  @CsvSource({
    "JOUR,journal-article",
    "Journal Article,journal-article",
    "article-journal,journal-article",
    "CHAP,chapter",
    "incollection,chapter",
    "Book Section,chapter",
    "CONF,conference-paper",
    "inproceedings,conference-paper",
    "Conference Abstract,conference-abstract",
    "Meeting Abstract,conference-abstract",
    "phdthesis,thesis",
    "THES,thesis",
    "Preprint,preprint",
    "techreport,report"
  })
  void knowsTheWordsOfDatabasesAndReferenceManagers(String word, String id) {
    assertThat(DocumentType.of(word)).map(DocumentType::id).contains(id);
  }

  @ParameterizedTest
  @CsvSource({"GEN", "misc", "Randomized Controlled Trial", "''"})
  void takesNoOtherWordForAType(String word) {
    assertThat(DocumentType.of(word)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void readsItsOwnName(DocumentType type) {
    assertThat(DocumentType.of(type.id())).contains(type);
  }

  @Test
  void letsTheMostTellingOfSeveralCount() {
    assertThat(
            DocumentType.mostSpecific(
                Set.of(DocumentType.JOURNAL_ARTICLE, DocumentType.CONFERENCE_ABSTRACT)))
        .contains(DocumentType.CONFERENCE_ABSTRACT);
    assertThat(DocumentType.mostSpecific(EnumSet.noneOf(DocumentType.class))).isEmpty();
  }
}

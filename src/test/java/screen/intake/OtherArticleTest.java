package screen.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import screen.record.Field;
import screen.record.Fields;

class OtherArticleTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      nullValues = "-",
      value = {
        "all differs,            Tea and sleep,Moe A,1/a, Bone loss in mice,Roe B,1/b, true",
        "same authors other DOI, Tea and sleep,Moe A,1/a, Bone loss in mice,Moe A,1/b, true",
        "other authors no DOI,   Tea and sleep,Moe A,-,   Bone loss in mice,Roe B,-,   true",
        "nothing but a title,    Tea and sleep,-,-,       Bone loss in mice,-,-,       true",
        "abstracts of one DOI,   Tea and sleep,Moe A,1/a, Bone loss in mice,Roe B,1/a, true",
        "a DOI that comes later, Tea and sleep,Moe A,-,   Tea and sleep,Moe A,1/a,     false",
        "a corrected title,      Tea and slep,Moe A,1/a,  Tea and sleep,Moe A,1/a,     false",
        "a longer title,         Tea and sleep,Moe A,-,   Tea and sleep: trial,Moe,-,  false",
        "accents and case,       TEE UND SCHLÄF,Moe,-,    Tee und schlaf,Möe,-,        false",
        "preprint and article,   Tea and sleep,Moe A,1/a, Tea and sleep,Moe A,1/b,     false",
        "a translated title,     Tea and sleep,Moe A,1/a, Schlaf nach Tee,A Moe,1/a,   false",
        "other script,           Tea and sleep,Li W,-,    茶与睡眠,李伟,-,              false",
        "one sign corrected,     茶与睡眠研究,李伟,-,       茶与睡眠研讨,李伟,-,            false",
        "no title any more,      Tea and sleep,Moe A,1/a, -,Roe B,1/b,                 false"
      })
  void tellsAnotherArticleFromACorrection(
      String name,
      String t1,
      String a1,
      String d1,
      String t2,
      String a2,
      String d2,
      boolean other) {
    assertThat(OtherArticle.is(fields(t1, a1, d1), fields(t2, a2, d2))).isEqualTo(other);
    assertThat(OtherArticle.is(fields(t2, a2, d2), fields(t1, a1, d1))).isEqualTo(other);
  }

  private static Fields fields(String title, String authors, String doi) {
    Fields.Builder fields = Fields.builder();
    if (title != null) {
      fields.add(Field.TITLE, title);
    }
    if (authors != null) {
      fields.add(Field.AUTHORS, authors);
    }
    if (doi != null) {
      fields.add(Field.DOI, doi);
    }
    return fields.build();
  }
}

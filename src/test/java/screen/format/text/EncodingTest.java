package screen.format.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import screen.Failure;

/**
 * Text in every encoding is read as it was written, or is in doubt; never garbled without a word.
 */
class EncodingTest {
  private static final String WESTERN =
      "García-Peña, José|Müller, Jörg|Sørensen, Bjørn Ångström|Étude d’une crête|São João ações"
          + "|Naïve Œuvre – 37 °C ± 2 µg|perché più città|Þórður Ólafsdóttir";
  private static final String POLISH =
      "Wałęsa, Łukasz|Jakość życia pielęgniarek pracujących w nocy|Śliwińska, Małgorzata"
          + "|Wpływ zmęczenia na jakość snu";
  private static final String CZECH =
      "Dvořák, Jiří|Kvalita života u pacientů s cukrovkou|Němcová, Božena|Vliv únavy na spánek";
  private static final String HUNGARIAN =
      "Erdős, Pál|Az éjszakai műszak hatása az ápolók életminőségére|Szűcs, Győző|Őszi tea";
  private static final String RUSSIAN =
      "Иванов, И|Качество жизни больных сахарным диабетом|Петрова, Е. А.|Исследование сна"
          + " медсестёр";
  private static final String GREEK = "Παπαδόπουλος, Γ|Ποιότητα ζωής ασθενών|Μελέτη του ύπνου";
  private static final String CHINESE = "针刺治疗失眠的临床研究|张三, 李四|糖尿病患者生活质量的影响因素分析|护士夜班与睡眠质量";
  private static final String TAIWANESE = "針灸治療失眠之臨床研究|王小明|糖尿病患者生活品質之影響因素|護理人員夜班與睡眠品質";
  private static final String JAPANESE = "鍼灸の臨床研究|看護師の夜勤と睡眠の質に関する研究|山田, 太郎|高齢者のうつに対するお茶の効果";
  private static final String KOREAN = "간호사의 야간근무와 수면의 질|침술의 임상연구|김, 철수|당뇨병 환자의 삶의 질 영향요인";
  private static final String TURKISH =
      "Çalışkan, Gül|Hemşirelerin uyku kalitesi üzerine bir çalışma";

  @ParameterizedTest
  @CsvSource({
    "WESTERN,windows-1252",
    "WESTERN,x-MacRoman",
    "POLISH,windows-1250",
    "POLISH,ISO-8859-2",
    "CZECH,windows-1250",
    "CZECH,ISO-8859-2",
    "HUNGARIAN,windows-1250",
    "RUSSIAN,windows-1251",
    "RUSSIAN,KOI8-R",
    "RUSSIAN,ISO-8859-5",
    "RUSSIAN,x-MacCyrillic",
    "GREEK,windows-1253",
    "GREEK,ISO-8859-7",
    "CHINESE,GB18030",
    "TAIWANESE,Big5",
    "JAPANESE,Shift_JIS",
    "JAPANESE,EUC-JP",
    "JAPANESE,ISO-2022-JP",
    "KOREAN,EUC-KR",
    "TURKISH,windows-1254",
    "CHINESE,UTF-16LE",
    "WESTERN,UTF-16BE",
    "WESTERN,UTF-32LE",
    "CHINESE,UTF-32BE",
    "CHINESE,UTF-8"
  })
  void readsWhatWasWritten(String language, String charset) throws IOException {
    for (int values = 1; values <= 4; values++) {
      String text = export(text(language), values);
      ExportText read = of(text.getBytes(Charset.forName(charset)));
      boolean oneNameTellsLittle = values == 1 && charset.matches("windows-1250|ISO-8859-2");
      if (!oneNameTellsLittle) {
        assertThat(read.isInDoubt()).as(language + " in " + charset).isFalse();
        assertThat(all(read)).as(language + " in " + charset).isEqualTo(text);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Müller",
        "a 5 µg dose at 37 °C ± 2, “quoted”, p ≤ 0",
        "10 cm² × 3 – the patient’s risk–benefit…",
        "McÉvoy and Müller, Gómez, Peña–Sørensen, café, naïve, Köln, Malmö, Århus",
        "GÖTEBORG, SÃO PAULO, ÁÉ",
        "©2020 Elsevier®, Nvivo™, ½ tablet, n=2³, £5, §3, ¿qué?"
      })
  void readsWesternTextWithoutAQuestion(String value) throws IOException {
    String text = export(value.replace('≤', '<'), 1);
    ExportText read = of(text.getBytes(Charset.forName("windows-1252")));

    assertThat(read.isInDoubt()).isFalse();
    assertThat(all(read)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "茶,GB18030",
    "茶,Shift_JIS",
    "針灸,Big5",
    "Účinnost léčby při komplexním bolestivém syndromu,windows-1250",
    "Îngrijirea bolnavilor în vârstă şi calitatea vieţii în România,windows-1250",
    "Kompleks bölgesel ağrı sendromunda ilacın etkinliği için şişe,windows-1254",
    "Zażółć gęślą jaźń: wpływ na sen,windows-1250",
    "Wiśniewski Łukasz i Żak Grażyna,windows-1250",
    "Hemşirelerin çalışma düzeni ve uyku niteliği üzerine,windows-1254",
    "Slaugytojų miego kokybė ir nuovargis dirbant naktį ligoninėje,windows-1257"
  })
  void isInDoubtRatherThanWrong(String value, String charset) throws IOException {
    String text = export(value, 1);
    ExportText read = of(text.getBytes(Charset.forName(charset)));

    assertThat(read.isInDoubt() || all(read).equals(text)).isTrue();
  }

  /** The letters of old Macintosh files are others of windows-1252, or signs. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "García", "Martínez", "Martín", "Joaquín", "María", "Peña", "Muñoz", "Núñez", "España",
        "León", "Investigación", "López", "Gómez", "Noël", "Jörg", "Köln", "Björn", "Malmö",
        "Schröder", "Jesús", "Raúl", "Perú", "Müller", "Bäcker", "González", "René", "Thérèse",
        "naïve", "Côte", "García and Jörg Peña"
      })
  void neverReadsAMacintoshWordAsAnotherOne(String word) throws IOException {
    String text = export(word + ", J", 1);
    ExportText read = of(text.getBytes(Charset.forName("x-MacRoman")));

    assertThat(read.isInDoubt() || all(read).equals(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the patient’s pain",
        "risk–benefit",
        "1990–2000",
        "Qur’an",
        "Sana’a",
        "O’Brien",
        "d’Ivoire",
        "didn’t, they’ve, we’ll",
        "pain—a review",
        "an area–a review",
        "Šimek",
        "Tomáš",
        "Škoda",
        "cœur",
        "fœtus",
        "diarrhœa",
        "Hawai‘i",
        "pre–post",
        "‘quoted’ and “quoted”",
        "p < 0.05…",
        "García and Jörg",
        "Peña’s",
        "Žižek",
        "rock ’n’ roll",
        "Côte d’Azur",
        "5–10 mg"
      })
  void readsWordsThatOnlyTheMacintoshMightMean(String word) throws IOException {
    String text = export(word, 1);
    ExportText read = of(text.getBytes(Charset.forName("windows-1252")));

    assertThat(read.isInDoubt()).isFalse();
    assertThat(all(read)).isEqualTo(text);
  }

  @Test
  void takesTheEncodingThatIsTold() throws IOException {
    String text = export("茶", 1);
    ExportText read = of(text.getBytes(Charset.forName("Shift_JIS"))).in("Shift_JIS");

    assertThat(read.isInDoubt()).isFalse();
    assertThat(read.encoding()).isEqualTo("Shift_JIS");
    assertThat(all(read)).isEqualTo(text);
  }

  @Test
  void refusesBytesThatAreNoneOfTheEncodingRatherThanLoseThem() throws IOException {
    ExportText wrong =
        of(export("Größe", 1).getBytes(Charset.forName("windows-1252"))).in("UTF-16LE");
    ExportText japanese = of(export(KOREAN, 3).getBytes(Charset.forName("EUC-KR"))).in("Shift_JIS");

    assertThatThrownBy(() -> all(japanese))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("Shift_JIS");
    assertThatThrownBy(() -> wrong.in("klingon"))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("klingon");
  }

  @Test
  void makesNoReplacementCharacterOfBytesThatWindows1252LeavesOpen() throws IOException {
    byte[] bytes =
        export("Müller Gr" + (char) 0x8d + "n caf\u00e9 G\u00f3mez", 1).getBytes(ISO_8859_1);

    assertThat(all(of(bytes))).doesNotContain("\ufffd");
  }

  @Test
  void followsTheDeclarationOfXml() throws IOException {
    String xml =
        "<?xml version='1.0' encoding='windows-1251'?>\n<records><rec>Да</rec></records>\n";

    assertThat(all(of(xml.getBytes(Charset.forName("windows-1251"))))).isEqualTo(xml);
  }

  private static String text(String language) {
    return switch (language) {
      case "WESTERN" -> WESTERN;
      case "POLISH" -> POLISH;
      case "CZECH" -> CZECH;
      case "HUNGARIAN" -> HUNGARIAN;
      case "RUSSIAN" -> RUSSIAN;
      case "GREEK" -> GREEK;
      case "CHINESE" -> CHINESE;
      case "TAIWANESE" -> TAIWANESE;
      case "JAPANESE" -> JAPANESE;
      case "KOREAN" -> KOREAN;
      default -> TURKISH;
    };
  }

  /** An export in English for the most part. */
  private static String export(String values, int count) {
    StringBuilder text = new StringBuilder();
    for (String value :
        List.of(values.split("\\|")).subList(0, Math.min(count, values.split("\\|").length))) {
      text.append("TY  - JOUR\r\nTI  - ").append(value);
      text.append("\r\nAB  - A study of nurses and their sleep.\r\nER  - \r\n");
    }
    return text.toString();
  }

  private static ExportText of(byte[] bytes) throws IOException {
    return ExportText.in(() -> new ByteArrayInputStream(bytes)).get(0);
  }

  private static String all(ExportText text) throws IOException {
    try (Reader reader = text.open()) {
      StringWriter writer = new StringWriter();
      reader.transferTo(writer);
      return writer.toString();
    }
  }
}

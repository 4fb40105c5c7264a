package screen.format.xml.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class XmlRecordsTest {
  @Test
  void readsTextAcrossInnerElements() throws IOException {
    assertThat(texts("<r><t>A <i>slanted</i> word &amp; <![CDATA[<more> & more]]></t></r>"))
        .containsExactly("A slanted word & <more> & more");
  }

  @Test
  void readsFilesPutOneBehindTheOther() throws IOException {
    String file = "<?xml version='1.0'?>\n<!DOCTYPE r>\n<r><t>one</t></r>\n";
    assertThat(texts(file + file)).containsExactly("one", "one");
  }

  @Test
  void expandsNoEntities() throws IOException {
    StringBuilder laughs = new StringBuilder("<!DOCTYPE r [<!ENTITY l0 'ha'>");
    for (int i = 1; i < 10; i++) {
      String inner = ("&l" + (i - 1) + ";").repeat(10);
      laughs.append("<!ENTITY l").append(i).append(" '").append(inner).append("'>");
    }
    assertThat(texts(laughs + "]><r><t>&l9;</t></r>")).containsExactly("&l9;");
  }

  @Test
  void readsNoOtherFile() throws IOException {
    String file = "<!DOCTYPE r [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><r><t>&x;</t></r>";
    assertThat(texts(file)).containsExactly("&x;");
  }

  @Test
  void fetchesNoDocumentType() throws IOException {
    String file = "<!DOCTYPE r PUBLIC '-//X//DTD X//EN' 'http://192.0.2.1/x.dtd'><r><t>x</t></r>";
    assertThat(texts(file)).containsExactly("x");
  }

  @Test
  void stopsAtDepthBeyondAllMeasure() {
    String deep = "<r>" + "<x>".repeat(200_000);
    assertThatThrownBy(() -> texts(deep))
        .isInstanceOf(XmlDamage.class)
        .hasMessageContaining("nested");
  }

  @Test
  void mendsWhatProducersLeaveUnescaped() throws IOException {
    XmlRecords records =
        records("<r><t>AT&T, p <0.05, n < 3, &#x1f;&#0;\u0002 &nbsp; &#956;</t></r>");
    assertThat(records.next().orElseThrow().text("t")).isEqualTo("AT&T, p <0.05, n < 3,  &nbsp; μ");
    assertThat(records.repairs())
        .containsExactly(
            "unescaped & escaped", "unescaped < escaped", "characters that XML forbids removed");
  }

  @Test
  void tellsOfEachMendWithItsRecord() throws IOException {
    XmlRecords records = records("<x><r><t>a</t></r>\n<r><t>b & c</t></r>\n<r><t>d</t></r></x>");
    List<Integer> repairs = new ArrayList<>();
    while (records.next().isPresent()) {
      repairs.add(records.repairs().size());
    }
    assertThat(repairs).containsExactly(0, 1, 0);
  }

  @Test
  void deliversWhatStandsBeforeTheDamage() throws IOException {
    XmlRecords records = records("<x><r><t>whole</t></r>\n<r><t>cut o");
    assertThat(records.next()).isPresent();
    assertThatThrownBy(records::next)
        .isInstanceOfSatisfying(XmlDamage.class, damage -> assertThat(damage.line()).isEqualTo(2));
  }

  @Test
  void skipsElementsOfNoUse() throws IOException {
    XmlRecords records =
        new XmlRecords(
            new StringReader("<r><t>a</t><refs><t>b</t></refs><t>c</t></r>"),
            Set.of("r"),
            Set.of("refs"));
    assertThat(records.next().orElseThrow().text()).isEqualTo("ac");
  }

  private static XmlRecords records(String file) throws IOException {
    return new XmlRecords(new StringReader(file), Set.of("r"), Set.of());
  }

  private static List<String> texts(String file) throws IOException {
    XmlRecords records = records(file);
    List<String> texts = new ArrayList<>();
    for (Optional<XmlElement> next = records.next(); next.isPresent(); next = records.next()) {
      texts.add(next.get().text("t"));
    }
    return texts;
  }
}

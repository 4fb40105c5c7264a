package screen.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import screen.Failure;
import screen.Slow;
import screen.format.entry.Collected;
import screen.format.entry.ExportReader;

/** No text, however broken, makes a reader fail or count what is not there. */
class HostileExportsTest {
  private static final String[] PIECES = {
    "@article{",
    "@string{",
    "key,",
    "title = {",
    "}",
    "\"",
    "#",
    "=",
    "\\",
    "\\'",
    "{",
    ",",
    "\n",
    "\r",
    "\r\n",
    ";",
    "\t",
    " ",
    "title,doi,year\n",
    "\"TITLE\",\"x\"\n",
    "SOURCE,",
    "=\"1\"",
    "['a', ",
    "<record>",
    "</record>",
    "<PubmedArticle>",
    "<!DOCTYPE x [",
    "]>",
    "<![CDATA[",
    "]]>",
    "<!--",
    "-->",
    "<?xml ",
    "?>",
    "&",
    "&#x0;",
    "&amp;",
    "[{",
    "}]",
    "\"title\":",
    "\"type\":",
    "null",
    "1e999999",
    "\u0000",
    "\ufeff",
    "\ud800",
    "\u202e",
    "10.1000/x",
    "PMID: 1",
    "<",
    ">",
    "/"
  };

  @Slow
  @Property(seed = "2020")
  void everyReaderSurvives(@ForAll("damaged") String text) throws IOException {
    for (ExportFormat format : ExportFormat.values()) {
      Collected collected = new Collected();
      read(format.reader(), text, collected);
      long lines = text.chars().filter(c -> c == '\n' || c == '\r').count() + 1;
      assertThat(collected.entries()).allMatch(entry -> entry.line() >= 1 && entry.line() <= lines);
    }
  }

  private static void read(ExportReader reader, String text, Collected collected)
      throws IOException {
    try {
      reader.recognise(text);
      reader.read(new StringReader(text), collected);
    } catch (Failure refused) {
      assertThat(refused.kind()).isEqualTo(Failure.Kind.INPUT);
    }
  }

  @Provide
  Arbitrary<String> damaged() {
    return Arbitraries.of(Arrays.asList(PIECES))
        .list()
        .ofMaxSize(40)
        .map(pieces -> String.join("", pieces));
  }
}

package screen.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import screen.Slow;
import screen.format.ExportFormat;
import screen.format.entry.Collected;
import screen.format.entry.EntryBuilder;
import screen.record.DocumentType;
import screen.record.Field;
import screen.record.Fields;
import screen.render.figures.ReviewReport;

/** Our own BibTeX and CSV read back as what they were, whatever signs a record holds. */
@Slow
class ReferencesRoundTripTest {
  private static final String[] WORDS = {
    "pain",
    "CRPS",
    "S(+)-ketamine",
    "mRNA",
    "Größe",
    "p<0.05",
    "$p<0.05$",
    "$5",
    "C:\\temp",
    "\\alpha",
    "{95%",
    "CI}",
    "}{",
    "{}",
    "pain_scores",
    "~3",
    "x^2",
    "R&D",
    "#1",
    "100%",
    "--",
    "a--b",
    "'so'",
    "\"said\"",
    "=1+1",
    "@home",
    "-5",
    "it's",
    "and",
    "of",
    "I",
    "A",
    "疼痛",
    "боль",
    "\uD835\uDEFC",
    "1:2",
    "[a]"
  };

  private static final String[] PEOPLE = {
    "Smith, John A.", "van der Berg, Jan P., Jr.", "King, Martin Luther, 3rd", "O'Brien, S. L.",
    "World Health Organization", "Food and Drug Administration", "Ihle, Ute", "Müller-Weiß, Änne",
    "Li, X.", "Brand {X} Group", "R&D Council", "de la Cruz, María José"
  };

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(WORDS)
        .list()
        .ofMinSize(1)
        .ofMaxSize(9)
        .map(words -> String.join(" ", words));
  }

  @Provide
  Arbitrary<List<String>> people() {
    return Arbitraries.of(PEOPLE).list().uniqueElements().ofMinSize(1).ofMaxSize(4);
  }

  @Provide
  Arbitrary<String> types() {
    return Arbitraries.of(
        Arrays.stream(DocumentType.values()).map(DocumentType::id).toArray(String[]::new));
  }

  @Property(seed = "2020")
  void bibtexComesBack(
      @ForAll("texts") String title,
      @ForAll("texts") String text,
      @ForAll("people") List<String> people,
      @ForAll("types") String type)
      throws IOException {
    Fields fields = imported(title, text, people, type);

    Fields back = read(Rendering.INCLUDED_BIB, fields);

    assertSame(back, fields, EnumSet.allOf(Field.class));
  }

  @Property(seed = "2020")
  void csvComesBack(
      @ForAll("texts") String title,
      @ForAll("texts") String text,
      @ForAll("people") List<String> people,
      @ForAll("types") String type)
      throws IOException {
    Fields fields = imported("T " + title, "J " + text, people, type);

    Fields back = read(Rendering.INCLUDED_CSV, fields);

    assertSame(
        back,
        fields,
        EnumSet.complementOf(
            EnumSet.of(
                Field.ABSTRACT, Field.KEYWORDS, Field.ORIGINAL_TITLE, Field.PUBLICATION_TYPES)));
  }

  @Property(seed = "2020")
  void risComesBack(
      @ForAll("texts") String title,
      @ForAll("texts") String text,
      @ForAll("people") List<String> people,
      @ForAll("types") String type)
      throws IOException {
    Fields fields = imported(title, text, people, type);

    Fields back = read(Rendering.INCLUDED_RIS, fields);

    // the kinds of publication are the source's words, for which RIS has no list
    assertSame(
        back,
        fields,
        EnumSet.complementOf(EnumSet.of(Field.PUBLICATION_TYPES, Field.BOOK_TITLE, Field.JOURNAL)));
  }

  @Test
  void bracesOfTheTextNeverUnbalanceTheFile() {
    Fields fields = imported("Unbalanced } brace {", "Effect sizes {95% CI", List.of(), "book");

    String bib = render(Rendering.INCLUDED_BIB, fields);

    assertThat(bib.chars().filter(c -> c == '{').count())
        .isEqualTo(bib.chars().filter(c -> c == '}').count());
    assertThat(bib).contains("Unbalanced \\textbraceright{} brace \\textbraceleft{}");
  }

  @Test
  void keepsCapitalsThatAStyleWouldMakeSmall() {
    Fields fields =
        imported("A trial of S(+)-ketamine for CRPS type I in Japan", "x", List.of(), "book");

    assertThat(render(Rendering.INCLUDED_BIB, fields))
        .contains("title = {A trial of {S}(+)-ketamine for {CRPS} type {I} in {Japan}},")
        .contains("@book{one-1,")
        .contains("langid = {ngerman},");
  }

  @Test
  void putsASuffixWhereBibtexHasIt() {
    Fields fields = imported("T", "x", List.of("van der Berg, Jan P., Jr."), "journal-article");

    assertThat(render(Rendering.INCLUDED_BIB, fields)).contains("{van der Berg, Jr., Jan P.}");
    assertThat(render(Rendering.INCLUDED_CSV, fields)).contains("van der Berg JP Jr. ");
  }

  private static Fields imported(String title, String text, List<String> people, String type) {
    EntryBuilder builder =
        new EntryBuilder(1)
            .add(Field.TITLE, title)
            .add(Field.YEAR, "2020 Mar 15")
            .add(Field.JOURNAL, text)
            .add(Field.VOLUME, "12")
            .add(Field.ISSUE, "3")
            .add(Field.PAGES, "349-69")
            .add(Field.DOI, "10.1000/a_b(c)<d>{e}".replaceAll("[<>{}]", ""))
            .add(Field.PMID, "123456")
            .add(Field.PMCID, "PMC7654321")
            .add(Field.ACCESSION, "CN-01234567")
            .add(Field.ISSN, "0304-3959")
            .add(Field.ISBN, "9783161484100")
            .add(Field.PUBLISHER, "Wiley & Sons")
            .add(Field.ABSTRACT, text)
            .add(Field.KEYWORDS, "Pain, chronic")
            .add(Field.LANGUAGE, "German")
            .add(Field.TYPE, type)
            .add(Field.URL, "https://example.org/a_b?c=d&e=%7Ef#g");
    people.forEach(person -> builder.add(Field.AUTHORS, person));
    Collected found = new Collected();
    builder.into(found);
    return found.entriesAlone().get(0).fields();
  }

  private static void assertSame(Fields back, Fields fields, Set<Field> compared) {
    for (Field field : compared) {
      assertThat(back.all(field)).as(field.key()).isEqualTo(fields.all(field));
    }
  }

  private static String render(Rendering rendering, Fields fields) {
    ReviewReport report = ReviewOfFiveRecords.whole().record("one:1", fields).report();
    return new String(rendering.render(report), StandardCharsets.UTF_8);
  }

  private static Fields read(Rendering rendering, Fields fields) throws IOException {
    String text = render(rendering, fields);
    Collected found = new Collected();
    ExportFormat.recognise(text)
        .orElseThrow()
        .format()
        .reader()
        .read(new StringReader(text), found);
    assertThat(found.entriesAlone()).hasSize(1);
    return found.entries().get(0).fields();
  }
}

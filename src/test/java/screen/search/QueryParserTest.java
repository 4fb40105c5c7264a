package screen.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import screen.Failure;

class QueryParserTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // words
        "ketamine                     | pubmed:1",
        "KETAMINE children            | pubmed:1",
        "pain opioid                  | pubmed:2",
        "pain and opioid              | pubmed:2",
        "sjogren                      | pubmed:3",
        "SJÖGREN’S                    | pubmed:3",
        "zzz                          | ``",
        // phrases and distance
        "\"chronic pain\"             | pubmed:1 pubmed:2",
        "“chronic pain”               | pubmed:1 pubmed:2",
        "\"pain chronic\"             | ``",
        "double-blind                 | pubmed:1",
        "blind-double                 | ``",
        "\"relief pain\"~2            | pubmed:2",
        "\"relief pain\"~1            | pubmed:2",
        "\"severe opioids\"~2         | ``",
        "\"severe opioids\"~3         | pubmed:2",
        "\"does it work?\"            | embase:6",
        "keyword:\"opioid receptor\"  | ``",
        // operators
        "esketamine OR opioid         | cnki:5 pubmed:2",
        "esketamine or opioid         | cnki:5 pubmed:2",
        "pain && opioid               | pubmed:2",
        "pain NOT rat                 | pubmed:1",
        "pain -rat                    | pubmed:1",
        "pain AND (NOT rat)           | pubmed:1",
        "+pain !(rat OR mouse)        | pubmed:1",
        "NOT (pain OR year:[* TO *])  | embase:6",
        "esketamine OR NOT year:[* TO *] | cnki:5 embase:6",
        "*:* NOT pain                 | cnki:4 cnki:5 embase:6 pubmed:3 pubmed:30",
        "\"and\"                      | pubmed:1",
        // wildcards and fuzzy words
        "child*                       | pubmed:1",
        "*ketamine                    | cnki:5 pubmed:1",
        "p?ediatric OR pediatric      | pubmed:2 pubmed:30",
        "sjögr*                       | pubmed:3",
        "\"chron* pain\"              | pubmed:1 pubmed:2",
        "doubl*-blind                 | pubmed:1",
        "\"severe opi*\"~3            | pubmed:2",
        "ketamin~                     | pubmed:1",
        "ketamyne~1                   | pubmed:1",
        "zzketamine~2                 | cnki:5 pubmed:1",
        "abstract:*                   | pubmed:1 pubmed:2",
        // Chinese
        "疼痛                           | cnki:4",
        "疼痛*                          | cnki:4",
        "痛疼                           | ``",
        // fields
        "title:relief                 | pubmed:2",
        "title:(relief OR ketamine)   | pubmed:1 pubmed:2",
        "Titles:relief                | pubmed:2",
        "title:children               | ``",
        "author:sjogren               | pubmed:1",
        "author:\"smith j*\"          | pubmed:1",
        "journal:pain                 | pubmed:1",
        "keyword:opioid               | pubmed:2",
        "year:2009                    | pubmed:1",
        "year:[2010 TO 2015]          | pubmed:2 pubmed:3",
        "year:{2010 TO 2015]          | pubmed:2",
        "year:[2020 TO *]             | cnki:5 pubmed:30",
        "year:2009-2010               | pubmed:1 pubmed:3",
        "year:>2020                   | pubmed:30",
        "year:<=2009                  | pubmed:1",
        "year:202?                    | cnki:5 pubmed:30",
        "source:embase                | embase:6 pubmed:1",
        "status:included              | pubmed:2",
        "pain -status:included        | pubmed:1",
        // ids
        "pubmed:3                     | pubmed:3",
        "embase:L7                    | pubmed:1",
        "cnki:5~2                     | cnki:5",
        "id:pubmed:3                  | pubmed:3",
        "id:30                        | pubmed:30",
        "id:(pubmed:3 OR cnki:4)      | cnki:4 pubmed:3",
        "pubmed:3*                    | pubmed:3 pubmed:30",
        "(pubmed:3)                   | pubmed:3",
        "doi:10.1016/S0304-3959(09)00372-1 | pubmed:1",
        "10.1016/s0304-3959(09)00372-1     | pubmed:1",
        "https://doi.org/10.1016/s0304-3959(09)00372-1 | pubmed:1",
        // signs without a meaning
        "Ketamine: trial              | pubmed:1",
        "pain - relief                | pubmed:2",
        "chronic/pain                 | pubmed:1 pubmed:2",
        "ketamine^3 OR esketamine     | cnki:5 pubmed:1",
        "esketamine\\:                | cnki:5",
      })
  void finds(String query, String ids) {
    assertThat(SearchedArticles.found(query)).isEqualTo(ids);
  }

  @Test
  void readsTheSignsOfOrToo() {
    assertThat(SearchedArticles.found("esketamine || opioid")).isEqualTo("cnki:5 pubmed:2");
  }

  @Test
  void findsEverythingWithoutAQuery() {
    assertThat(SearchedArticles.found(" ").split(" ")).hasSize(7);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "pain (ketamine           | 6  | this bracket is not closed",
        "pain) ketamine           | 5  | this bracket closes none",
        "pain \"chronic           | 6  | this quotation mark is not closed",
        "a OR b AND c             | 8  | OR is beside AND",
        "heart attack OR stroke   | 14 | OR is beside AND",
        "a OR b NOT c             | 8  | OR is beside AND",
        "OR pain                  | 1  | nothing is before this word",
        "pain AND                 | 6  | nothing to search for comes after this",
        "pain AND OR b            | 6  | nothing to search for comes after this",
        "titl:pain                | 1  | Did you mean 'title'?",
        "pain title:              | 6  | nothing is after this field",
        "pain[ti]                 | 5  | such as title:pain",
        "pain title:[a TO b]      | 12 | only years have ranges",
        "year:20xx                | 6  | is not a year",
        "year:[2010 TO x]         | 6  | is not a year",
        "year:[2010 TO            | 6  | range of years",
        "source:pubmd             | 8  | Did you mean 'pubmed'?",
        "status:incuded           | 8  | Did you mean 'included'?",
        "doi:abc                  | 5  | is not a DOI",
        "pain~7                   | 5  | takes 1 or 2",
        "\"a b\"~                 | 1  | needs a number",
        "\"chronic * pain\"       | 1  | a wildcard needs letters beside it",
        "double-blind~            | 1  | belongs to one word",
        "pain NEAR/3 ketamine     | 6  | how other databases write that words are close",
        "pain adj3 ADJ3 ketamine  | 11 | how other databases write that words are close",
        "ketamine.ti,ab.          | 1  | fields as Ovid writes them",
        "exp Ketamine/            | 5  | a subject heading",
        "pain }                   | 6  | this sign is not expected here",
        "( )                      | 1  | there is no word to search for",
      })
  void pointsAtTheFault(String query, int place, String message) {
    assertThatThrownBy(() -> SearchedArticles.query(query))
        .isInstanceOfSatisfying(
            Failure.class, failure -> assertThat(failure.kind()).isEqualTo(Failure.Kind.USAGE))
        .hasMessageContaining("at character " + place + ": ")
        .hasMessageContaining(message)
        .hasMessageEndingWith("\n" + " ".repeat(place + 1) + "^");
  }

  @Test
  void showsThePartOfALongQueryWithTheFault() {
    String query = "pain ".repeat(40) + "titel:x " + "pain ".repeat(40);

    assertThatThrownBy(() -> SearchedArticles.query(query))
        .satisfies(
            failure -> {
              String[] lines = failure.getMessage().split("\n");
              assertThat(lines[1]).hasSizeLessThan(82);
              assertThat(lines[1].substring(lines[2].indexOf('^'))).startsWith("titel:x");
            });
  }

  @Test
  void refusesAStatusWhereItWouldShowOthersVotes() {
    QueryContext blind = new QueryContext(Set.of(), Optional.empty());

    assertThatThrownBy(() -> QueryParser.parse("pain status:conflict", blind))
        .hasMessageContaining("at character 13: a status cannot be asked for here");
  }

  @Test
  void refusesBracketsWithoutEnd() {
    assertThatThrownBy(() -> SearchedArticles.query("(".repeat(100_000)))
        .hasMessageContaining("more than 100 brackets");
  }

  @Test
  void takesAStrategyOfThousandsOfWords() {
    String words = "term" + String.join(" OR term", Collections.nCopies(5000, "x"));

    assertThat(SearchedArticles.found(words + " OR esketamine")).isEqualTo("cnki:5");
  }

  /** Whatever is typed is a query or a fault with its place, never another error. */
  @Property(tries = 3000)
  void anyTextIsAQueryOrAFault(
      @ForAll
          @StringLength(max = 24)
          @Chars({
            '(', ')', '"', '[', ']', '{', '}', '~', '^', '*', '?', ':', '\\', '/', '-', '+', ' ',
            '!', '&', '|', '1', '0', '.', 'a', 'O', 'R', 'T', 'é', '疼', '\'', '<', '=', '\u0000'
          })
          @CharRange(from = 'a', to = 'f')
          String text) {
    try {
      assertThat(SearchedArticles.INDEX.ids(SearchedArticles.query(text)).size())
          .isLessThanOrEqualTo(7);
    } catch (Failure fault) {
      assertThat(fault.message()).startsWith("The query cannot be read at character ");
    }
  }

  /** A query and its negation share no record and leave none out. */
  @Property
  void negationFindsTheOtherRecords(
      @ForAll @StringLength(min = 1, max = 3) @Chars({'a', 'e', 'k', 'p'}) String word) {
    var found = SearchedArticles.INDEX.ids(SearchedArticles.query(word + "*"));
    var others = SearchedArticles.INDEX.ids(SearchedArticles.query("NOT " + word + "*"));

    assertThat(found).doesNotContainAnyElementsOf(others);
    assertThat(found.size() + others.size()).isEqualTo(7);
  }
}

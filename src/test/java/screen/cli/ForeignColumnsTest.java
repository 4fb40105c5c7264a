package screen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import screen.Slow;

/** Columns of a vote file: those that the user names, and those that contradict each other. */
@Slow
class ForeignColumnsTest extends VotesFromFiles {
  @Test
  void asksWhichColumnCountsWhereTwoDiffer() {
    review
        .cli()
        .write(
            "sheet.csv",
            SHEET + ",asreview_label\nx:N1,Night,exclude,,,A,title-abstract,1\nx:N2,,,,,A,,1\n");

    assertThat(take("sheet.csv"))
        .contains("Its asreview says include, its column says exclude.", "--verdicts-of column");
    assertThat(take("sheet.csv", "--verdicts-of", "column")).contains("\"votes\":1");
    assertThat(review.votesOf("A")).contains("x:N1,exclude,");
    assertThat(take("sheet.csv", "--verdicts-of", "asreview")).contains("\"votes\":2");
    assertThat(review.votesOf("A")).contains("x:N1,include,", "x:N2,include,");
  }

  /** Columns that mean the same, in a worksheet and in other tables, by which the user decides. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "record,verdict,decision | x:N1,include,Excluded | --verdict-column decision"
            + " | x:N1,exclude,,",
        "record,verdict,decision | x:N1,include,Excluded | --verdict-column verdict"
            + " | x:N1,include,,",
        "record,decision,verdict | x:N1,no,yes | --verdict-column verdict | x:N1,include,,",
        "doi,verdict,decision | 10.1000/porters,include,exclude | --verdict-column verdict"
            + " | x:N1,include,,",
        "record,verdict,reviewer,screener | x:N1,include,A,B | --reviewer-column reviewer"
            + " | x:N1,include,,",
        "record,verdict,reason,exclusion_reason | x:N1,exclude,other,population"
            + " | --reason-column exclusion_reason | x:N1,exclude,population,",
        "record,verdict,reason,exclusion_reason | x:N1,exclude,other,population"
            + " | --reason-column reason | x:N1,exclude,other,",
        "doi,asreview_label,included | 10.1000/porters,1,0 | --verdict-column asreview_label"
            + " | x:N1,include,,",
      })
  void refusesColumnsThatContradictEachOther(
      String header, String row, String named, String stored) {
    review.cli().write("sheet.csv", header + "\n" + row + "\n");

    assertThat(take("sheet.csv"))
        .contains("Its column '", "Name the column that counts:", named)
        .contains("\"file\":\"sheet.csv\",\"line\":2");
    assertThat(review.cli().exists("records/decisions/title-abstract/A.csv")).isFalse();
    assertThat(take("sheet.csv", named.split(" "))).contains("\"votes\":1");
    assertThat(review.votesOf("A").lines().skip(1)).singleElement().asString().startsWith(stored);
  }

  /** The column that the user names says whose row it is, in a worksheet as in other tables. */
  @ParameterizedTest
  @ValueSource(strings = {"record", "id"})
  void takesOnlyTheRowsOfTheReviewerInTheNamedColumn(String id) {
    review
        .cli()
        .write(
            "sheet.csv",
            id
                + ",verdict,who,reason,why\nx:N1,exclude,A,other,population\n"
                + "x:N2,include,B,,\nx:N3,include,Ana,,\ny:M4,include,,,\n");

    assertThat(take("sheet.csv", "--reviewer-column", "who"))
        .contains("\"votes\":1", "\"of_others\":[3,4]", "\"without_verdict\":[5]");
    assertThat(review.votesOf("A").lines().skip(1))
        .singleElement()
        .asString()
        .startsWith("x:N1,exclude,other,");
    assertThat(take("sheet.csv", "--reviewer-column", "who", "--reason-column", "why"))
        .contains("\"votes\":1");
    assertThat(review.votesOf("A")).contains("x:N1,exclude,population,");
    assertThat(take("sheet.csv", "--reviewer-column", "who", "--as", "Ana"))
        .contains("\"votes\":1", "\"of_others\":[2,3]");
    assertThat(review.votesOf("A")).contains("x:N3,include,").doesNotContain("x:N2", "y:M4");
    assertThat(take("sheet.csv", "--reviewer-column", "who", "--as", "Bo"))
        .contains("It contains no votes of 'Bo'.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--reviewer-column=who", "--verdict-column=verdict"})
  void refusesTheTitleOfAnotherRecordUnderNamedColumnsToo(String option) {
    review
        .cli()
        .write(
            "sheet.csv",
            "record,title,verdict,who\n"
                + "x:N1,Counting sheep in the deaf: a cohort study,include,A\n");

    assertThat(take("sheet.csv", option))
        .contains("The row names x:N1, but its title is that of x:N3.");
  }

  /** A contradiction concerns only those whose row it is, or may be. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "record,verdict,decision,reviewer,screener | B,B | true",
        "record,verdict,decision,reviewer,screener | ,B | true",
        "id,verdict,decision,reviewer,screener | B,B | true",
        "record,verdict,decision,reviewer,screener | A,A | false",
        "record,verdict,decision,reviewer,screener | A,B | false",
        "record,verdict,decision,reviewer,screener | B,A | false",
        "record,verdict,decision,reviewer,screener | , | false",
      })
  void refusesContradictionsOnlyInRowsOfTheReviewer(String header, String who, boolean taken) {
    review
        .cli()
        .write(
            "sheet.csv", header + "\nx:N1,include,include,A,A\nx:N2,include,exclude," + who + "\n");

    String out = take("sheet.csv");

    if (taken) {
      assertThat(out).contains("\"votes\":1", "\"of_others\":[3]");
      assertThat(review.votesOf("A")).contains("x:N1,include,").doesNotContain("x:N2");
    } else {
      assertThat(out).contains("Its column '").contains("\"line\":3");
      assertThat(review.cli().exists("records/decisions/title-abstract/A.csv")).isFalse();
    }
  }

  @Test
  void refusesTwoColumnsOfOneNameThatDiffer() {
    review.cli().write("sheet.csv", "doi,verdict,Verdict\n10.1000/porters,include,exclude\n");

    assertThat(take("sheet.csv"))
        .contains("Its column 'verdict' says 'include' and 'exclude'.", "\"line\":2");
  }

  /** An empty column says nothing, whatever its name and place. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "record,verdict,decision | x:N1,,include",
        "record,decision,verdict | x:N1,,include",
        "doi,verdict,decision | 10.1000/porters,,include",
        "doi,verdict,decision | 10.1000/porters,include,Included",
        "doi,verdict,reviewer,screener | 10.1000/porters,include,,A",
      })
  void takesTheColumnThatIsFilled(String header, String row) {
    review.cli().write("sheet.csv", header + "\n" + row + "\n");

    assertThat(take("sheet.csv")).contains("\"votes\":1");
    assertThat(review.votesOf("A")).contains("x:N1,include,");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "citation_screening_status | included | excluded | included=include",
        "INCLUDE | YES | NO | YES=include",
        "screened_abstracts | selected | excluded | selected=include",
        "Response | 2 | 1 | 2=include",
      })
  void takesAnyColumnThatTheUserNames(String column, String in, String out, String mapped) {
    review
        .cli()
        .write(
            "tool.csv",
            "doi,%s\n10.1000/porters,%s\n10.1000/sheep,%s\n10.1000/milk,%s\n"
                .formatted(column, in, out, in));

    assertThat(take("tool.csv"))
        .contains("no known verdict")
        .contains("'" + column + "' (")
        .contains("--verdict-column '" + column + "'");
    assertThat(
            take(
                "tool.csv", "--verdict-column", column, "--map", mapped, "--map", out + "=exclude"))
        .contains("\"votes\":3");
    assertThat(review.votesOf("A")).contains("x:N1,include,", "x:N3,exclude,", "y:M4,include,");
  }

  @Test
  void namesTheColumnsWhereTheNamedOneIsMissing() {
    review.cli().write("tool.csv", "title,INCLUDE\nNight,YES\n");

    assertThat(take("tool.csv", "--verdict-column", "INCLUDED"))
        .contains("It has no column 'INCLUDED'. Did you mean 'INCLUDE'?");
  }

  @Test
  void takesVerdictsFromATableWithNoOtherColumnThatIsKnown() {
    review.cli().write("tool.csv", "record_id,INCLUDE\nx:N1,YES\n");

    assertThat(take("tool.csv", "--verdict-column", "INCLUDE")).contains("\"votes\":1");
  }
}

package screen.search;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Words that have a meaning in the query languages of databases and none here. As plain words they
 * would quietly find nothing.
 */
enum OtherSyntax {
  NEAR(
      "NEAR(/[0-9]+)?|ADJ[0-9]*|[NW]/[0-9]+|PRE/[0-9]+",
      "this is how other databases write that words are close. Write \"pain relief\"~3: at most 3"
          + " other words between them."),
  OVID_FIELDS(
      ".+\\.(?:ti|ab|tw|mp|kw|kf|hw|sh|au|jn|pt|yr)(?:,(?:ti|ab|tw|mp|kw|kf|hw|sh|au|jn|pt|yr))*\\.",
      "these are fields as Ovid writes them. Here a field comes before its word, such as"
          + " title:pain; without one, title, abstract and keywords are searched."),
  SUBJECT_HEADING(
      "[^/]+/",
      "this is how Ovid writes a subject heading. Write keyword:\"chronic pain\"; narrower headings"
          + " are not searched.");

  private final Pattern words;
  private final String advice;

  OtherSyntax(String words, String advice) {
    this.words = Pattern.compile(words);
    this.advice = advice;
  }

  /** Advice on a word of another query language; empty if it is not one. */
  static Optional<String> adviceOn(String word) {
    for (OtherSyntax syntax : values()) {
      if (syntax.words.matcher(word).matches()) {
        return Optional.of(syntax.advice);
      }
    }
    return Optional.empty();
  }
}

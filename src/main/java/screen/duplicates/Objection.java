package screen.duplicates;

import java.util.List;

/**
 * A reason why two records may not be folded by the machine however much agrees: they only look
 * alike.
 */
@FunctionalInterface
interface Objection {
  /** The objection in words, or "" where there is none. */
  String against(Comparison pair);

  /** All of them, strongest first. */
  List<Objection> ALL =
      List.of(
          Objection::notice,
          Objection::numbers,
          Objection::opposites,
          Objection::identifiers,
          Objection::cochraneVersion,
          Objection::genericTitle,
          Objection::abstractAndPaper,
          Objection::otherPlace);

  /** The first objection that any of them has, or "". */
  static String first(Comparison pair) {
    for (Objection objection : ALL) {
      String words = objection.against(pair);
      if (!words.isEmpty()) {
        return words;
      }
    }
    return "";
  }

  private static String notice(Comparison pair) {
    for (Notice notice : Notice.values()) {
      boolean one = pair.a().titles().notices().contains(notice);
      if (one != pair.b().titles().notices().contains(notice)) {
        return "one of them is " + notice.words();
      }
    }
    return "";
  }

  private static String numbers(Comparison pair) {
    String found = "";
    for (Title one : pair.a().titles().wordings()) {
      for (Title other : pair.b().titles().wordings()) {
        if (one.numbers().contains(other.numbers()) || other.numbers().contains(one.numbers())) {
          return "";
        }
        found = "the titles' numbers differ: " + one.numbers() + " / " + other.numbers();
      }
    }
    return found;
  }

  private static String opposites(Comparison pair) {
    if (pair.agree(Compared.TITLE) || pair.a().titles().isEmpty() || pair.b().titles().isEmpty()) {
      return "";
    }
    String found =
        Opposites.found(WordDifference.between(pair.a().titles().main(), pair.b().titles().main()));
    return found.isEmpty() ? "" : "the titles tell two studies apart: " + found;
  }

  private static String identifiers(Comparison pair) {
    if (pair.differ(Compared.PMID)) {
      return "different PMIDs";
    }
    if (pair.differ(Compared.DOI)) {
      return "different DOIs";
    }
    return "";
  }

  private static String cochraneVersion(Comparison pair) {
    boolean cochrane =
        pair.a().journal().words().contains("cochrane")
            && pair.b().journal().words().contains("cochrane");
    return cochrane && pair.a().year() != pair.b().year()
        ? "two versions of a Cochrane review"
        : "";
  }

  private static String genericTitle(Comparison pair) {
    boolean known = pair.agree(Compared.DOI) || pair.agree(Compared.PMID);
    boolean placed = pair.agree(Compared.VOLUME) && pair.agree(Compared.PAGES);
    if (known || placed || pair.a().titles().isEmpty() || pair.b().titles().isEmpty()) {
      return "";
    }
    int content = Math.max(pair.a().titles().main().content(), pair.b().titles().main().content());
    return content <= TitleComparison.GENERIC
        ? "a title of few words, and neither volume and pages nor an identifier agree"
        : "";
  }

  private static String abstractAndPaper(Comparison pair) {
    return "";
  }

  private static String otherPlace(Comparison pair) {
    return pair.differ(Compared.VOLUME) && pair.differ(Compared.PAGES)
        ? "another volume and other pages"
        : "";
  }
}

package screen.format.clean;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Distinguishes names of databases and of other ways to find a record from names of journals. */
public final class DatabaseName {
  private static final Pattern BETWEEN = Pattern.compile("[;,/+|&()\\[\\]:]+|\\band\\b|\\bvia\\b");
  private static final Pattern BLANKS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern NUMBERS = Pattern.compile("\\d+");

  /** Words that occur beside a database's name but name no database by themselves. */
  private static final Set<String> BESIDE =
      Set.of(
          "all",
          "apa",
          "clarivate",
          "collection",
          "complete",
          "core",
          "database",
          "databases",
          "digital",
          "ebsco",
          "ebscohost",
          "elsevier",
          "epub",
          "export",
          "in",
          "inprocess",
          "library",
          "online",
          "other",
          "ovid",
          "ovidsp",
          "plus",
          "process",
          "proquest",
          "results",
          "search",
          "searches",
          "source",
          "the",
          "ultimate",
          "update",
          "wiley",
          "with",
          "full",
          "text");

  private static final Set<String> NAMES =
      Set.of(
          "acm",
          "acm dl",
          "amed",
          "arxiv",
          "assia",
          "base",
          "biosis",
          "cab abstracts",
          "cabi",
          "cdsr",
          "central",
          "chinaxiv",
          "cinahl",
          "citation",
          "citation searching",
          "citation tracking",
          "citations",
          "cnki",
          "cochrane",
          "cochrane trials",
          "compendex",
          "crossref",
          "ctgov",
          "clinicaltrials gov",
          "clinical trials gov",
          "dblp",
          "dimensions",
          "doaj",
          "econlit",
          "embase",
          "ei compendex",
          "eric",
          "europe pmc",
          "europepmc",
          "global health",
          "google",
          "google scholar",
          "gray literature",
          "grey literature",
          "hand",
          "hand searching",
          "handsearch",
          "handsearching",
          "ictrp",
          "ieee",
          "ieee xplore",
          "ieeexplore",
          "inspec",
          "isi",
          "jstor",
          "lens",
          "lens org",
          "lilacs",
          "manual",
          "medline",
          "medrxiv biorxiv",
          "microsoft academic",
          "openalex",
          "pedro",
          "pmc",
          "prospero",
          "psycarticles",
          "psycinfo",
          "psycnet",
          "pubmed",
          "pubmed central",
          "reference list",
          "reference lists",
          "references",
          "researchgate",
          "scielo",
          "science direct",
          "sciencedirect",
          "scopus",
          "semantic scholar",
          "semanticscholar",
          "snowball",
          "snowballing",
          "springer",
          "springer link",
          "springer nature",
          "springerlink",
          "taylor francis",
          "wanfang",
          "web of knowledge",
          "web of science",
          "wos",
          "who",
          "who covid",
          "who covidence",
          "who ictrp",
          "worldcat",
          "zetoc");

  private DatabaseName() {}

  /** Whether a cell names databases and nothing else; false for an empty one. */
  public static boolean isAll(String cell) {
    List<String> names =
        Arrays.stream(BETWEEN.split(cell.toLowerCase(Locale.ROOT)))
            .map(name -> NUMBERS.matcher(name).replaceAll(" "))
            .map(name -> BLANKS.matcher(name).replaceAll(" ").strip())
            .filter(name -> !name.isEmpty())
            .toList();
    return names.stream().anyMatch(DatabaseName::isOne)
        && names.stream().allMatch(name -> isOne(name) || isBeside(name));
  }

  private static boolean isOne(String name) {
    return NAMES.contains(name) || NAMES.contains(withoutBeside(name));
  }

  private static boolean isBeside(String name) {
    return withoutBeside(name).isEmpty();
  }

  private static String withoutBeside(String name) {
    return String.join(
        " ", Arrays.stream(name.split(" ")).filter(word -> !BESIDE.contains(word)).toList());
  }
}

package screen.format;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Well-known databases and registers, and the platforms on which each can be searched. A platform
 * is listed even if it only may offer a database, so that no warning is wrong.
 */
enum KnownDatabase {
  MEDLINE(
      Set.of(
          Platform.PUBMED,
          Platform.OVID,
          Platform.EBSCO,
          Platform.PROQUEST,
          Platform.EMBASE,
          Platform.WOS,
          Platform.EUROPE_PMC),
      "medline"),
  PUBMED(Set.of(Platform.PUBMED), "pubmed"),
  EMBASE(Set.of(Platform.EMBASE, Platform.OVID, Platform.PROQUEST), "embase"),
  CINAHL(Set.of(Platform.EBSCO, Platform.OVID), "cinahl"),
  PSYCINFO(
      Set.of(Platform.PSYCNET, Platform.OVID, Platform.EBSCO, Platform.PROQUEST),
      "psycinfo",
      "psychinfo",
      "psyc info"),
  COCHRANE(Set.of(Platform.COCHRANE, Platform.OVID, Platform.EBSCO), "cochrane"),
  SCOPUS(Set.of(Platform.SCOPUS), "scopus"),
  WEB_OF_SCIENCE(Set.of(Platform.WOS), "web of science", "wos"),
  AMED(Set.of(Platform.OVID, Platform.EBSCO, Platform.PROQUEST), "amed"),
  /** Its own site exports the format of PubMed. */
  ERIC(Set.of(Platform.EBSCO, Platform.PROQUEST, Platform.OVID, Platform.PUBMED), "eric"),
  SPORTDISCUS(Set.of(Platform.EBSCO), "sportdiscus"),
  ECONLIT(Set.of(Platform.EBSCO, Platform.PROQUEST, Platform.OVID), "econlit"),
  EMCARE(Set.of(Platform.OVID), "emcare"),
  HMIC(Set.of(Platform.OVID), "hmic"),
  ASSIA(Set.of(Platform.PROQUEST), "assia"),
  BIOSIS(Set.of(Platform.WOS, Platform.OVID, Platform.EBSCO), "biosis"),
  INSPEC(Set.of(Platform.WOS, Platform.OVID, Platform.EBSCO, Platform.PROQUEST), "inspec"),
  LILACS(Set.of(), "lilacs"),
  PEDRO(Set.of(), "pedro"),
  EPISTEMONIKOS(Set.of(), "epistemonikos"),
  GOOGLE_SCHOLAR(Set.of(), "google scholar"),
  EUROPE_PMC(Set.of(Platform.EUROPE_PMC), "europe pmc"),
  CNKI(Set.of(Platform.CNKI), "cnki"),
  LENS(Set.of(Platform.LENS), "lens", "lens org"),
  DIMENSIONS(Set.of(Platform.DIMENSIONS), "dimensions"),
  OPENALEX(Set.of(Platform.OPENALEX), "openalex"),
  IEEE(Set.of(Platform.IEEE), "ieee", "ieee xplore"),
  SPRINGER(Set.of(Platform.SPRINGER), "springer", "springerlink"),
  CLINICAL_TRIALS(Set.of(Platform.CLINICAL_TRIALS), "clinicaltrials gov", "clinicaltrials"),
  ICTRP(Set.of(Platform.ICTRP), "ictrp");

  private final Set<Platform> platforms;
  private final List<String> names;

  /**
   * @param names in lower case, words separated by one blank
   */
  KnownDatabase(Set<Platform> platforms, String... names) {
    this.platforms = platforms;
    this.names = List.of(names);
  }

  boolean isOn(Platform platform) {
    return platforms.contains(platform);
  }

  /** The databases that the name of a source mentions, as whole words in any case. */
  static Stream<KnownDatabase> mentionedIn(String source) {
    String words =
        " " + source.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip() + " ";
    return Arrays.stream(values())
        .filter(it -> it.names.stream().anyMatch(name -> words.contains(" " + name + " ")));
  }
}

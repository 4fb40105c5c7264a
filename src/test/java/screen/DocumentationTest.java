package screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages that people read: links lead somewhere, lines and sentences are short and plain. */
class DocumentationTest {
  private static final Path PAGES = Path.of("src", "site", "markdown");
  private static final Pattern LINK =
      Pattern.compile("\\]\\(([^)\\s]+)\\)|(?:src|href)=\"([^\"]+)\"");
  private static final Pattern FENCED = Pattern.compile("(?ms)^```.*?^```");
  private static final Pattern CODE = Pattern.compile("(?ms)^```.*?^```|`[^`\n]*`");
  private static final Pattern MEMBER =
      Pattern.compile("`(?:\\w+\\.)*([A-Z][a-z]+(?:[A-Z][a-z]+)*)(?:\\.([a-z]\\w*))?`");
  private static final Pattern HEADING = Pattern.compile("(?m)^#+ +(.*)$");
  private static final Pattern OPENING =
      Pattern.compile("(?m)(?:^[-*\\d.]* *|[.:!?|] +)(What|Whatever|Where all)\\b.*");

  /** Words with plain ones in their place: repaired, duplicate of, session, any, says, is. */
  private static final Pattern ODD_WORD =
      Pattern.compile(
          "(?i)\\b(mends?|mended|folds?|folded|sittings?|whatever|tells?|told|stands?|stood|torn"
              + "|tore|nobody's)\\b");

  private static final int WIDEST = 120;

  static Stream<Path> pages() throws IOException {
    List<Path> all = new ArrayList<>();
    all.add(Path.of("records", "README.md"));
    all.add(Path.of("src", "test", "README.md"));
    try (Stream<Path> files = Files.list(Path.of("."))) {
      files.map(Path::normalize).filter(DocumentationTest::isPage).forEach(all::add);
    }
    for (Path folder : List.of(PAGES, Path.of(".github"))) {
      try (Stream<Path> files = Files.walk(folder)) {
        files.filter(DocumentationTest::isPage).forEach(all::add);
      }
    }
    return all.stream().sorted();
  }

  static Stream<Path> prose() throws IOException {
    return pages()
        .filter(page -> page.startsWith(PAGES) || page.toString().matches("[A-Z]+.md"))
        .filter(page -> !page.endsWith("CHANGELOG.md"));
  }

  static Stream<Path> pagesForDevelopers() throws IOException {
    return pages()
        .filter(
            page ->
                page.startsWith(PAGES.resolve("decisions"))
                    || page.endsWith("architecture.md")
                    || page.endsWith("CONTRIBUTING.md")
                    || page.startsWith("src/test"));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void linksLeadSomewhere(Path page) throws IOException {
    List<String> lost = new ArrayList<>();
    Matcher links = LINK.matcher(CODE.matcher(Files.readString(page)).replaceAll(""));
    while (links.find()) {
      String link = links.group(1) == null ? links.group(2) : links.group(1);
      if (!leadsSomewhere(page, link)) {
        lost.add(link);
      }
    }
    assertThat(lost).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("prose")
  void linesFitAWindow(Path page) throws IOException {
    String prose = FENCED.matcher(Files.readString(page)).replaceAll("");
    assertThat(prose.lines())
        .filteredOn(line -> line.length() > WIDEST)
        .allMatch(
            line -> line.startsWith("|") || line.startsWith("<img"), "a table's or picture's");
  }

  @ParameterizedTest
  @MethodSource("prose")
  void sentencesBeginPlainly(Path page) throws IOException {
    Matcher openings = OPENING.matcher(CODE.matcher(Files.readString(page)).replaceAll("`x`"));
    assertThat(openings.results().map(found -> found.group())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("prose")
  void wordsArePlain(Path page) throws IOException {
    Matcher odd = ODD_WORD.matcher(CODE.matcher(Files.readString(page)).replaceAll("`x`"));
    assertThat(odd.results().map(found -> found.group())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("pagesForDevelopers")
  void classesAndMethodsExist(Path page) throws IOException {
    Map<String, Path> classes = classes();
    for (MatchResult named : MEMBER.matcher(Files.readString(page)).results().toList()) {
      assertThat(classes).containsKey(named.group(1));
      if (named.group(2) != null) {
        assertThat(Files.readString(classes.get(named.group(1))))
            .containsPattern("\\b" + named.group(2) + "\\b");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void codeEndsInItsParagraph(Path page) throws IOException {
    String prose = FENCED.matcher(Files.readString(page)).replaceAll("");
    assertThat(prose.split("\n\\s*\n"))
        .allMatch(paragraph -> paragraph.chars().filter(c -> c == '`').count() % 2 == 0);
  }

  private static Map<String, Path> classes() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .collect(
              Collectors.toMap(
                  file -> file.getFileName().toString().replace(".java", ""),
                  file -> file,
                  (one, other) -> one));
    }
  }

  private static boolean leadsSomewhere(Path page, String link) throws IOException {
    URI uri = URI.create(link);
    if (uri.isAbsolute()) {
      return Set.of("https", "mailto").contains(uri.getScheme());
    }
    Path target = uri.getPath().isEmpty() ? page : page.resolveSibling(uri.getPath()).normalize();
    if (!Files.exists(target)) {
      return false;
    }
    return uri.getFragment() == null || headings(target).contains(uri.getFragment());
  }

  /** The anchors that hosts of Markdown give to headings. */
  private static Set<String> headings(Path page) throws IOException {
    return HEADING
        .matcher(Files.readString(page))
        .results()
        .map(found -> found.group(1).toLowerCase(Locale.ROOT))
        .map(words -> words.replaceAll("[^\\p{L}\\p{N} _-]", "").strip().replace(' ', '-'))
        .collect(Collectors.toSet());
  }

  private static boolean isPage(Path file) {
    return file.toString().endsWith(".md");
  }
}

package screen;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The shape of the house: data flow one way, and the core knows no files, libraries or clocks. */
@AnalyzeClasses(packages = "screen", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  private static final int LARGEST_PACKAGE = 32;

  /**
   * Each package below the root and the packages that it uses, the used before their users. All may
   * use the root, which holds a few classes such as {@link Failure}.
   */
  private static final Map<String, Set<String>> USES =
      Map.ofEntries(
          entry("agreement", Set.of()),
          entry("record", Set.of()),
          entry("duplicates", Set.of("record")),
          entry("duplicates.match.text", Set.of()),
          entry("duplicates.match.fields", Set.of("duplicates.match.text", "record")),
          entry(
              "duplicates.match",
              Set.of("duplicates.match.fields", "duplicates.match.text", "record")),
          entry(
              "duplicates.search",
              Set.of("duplicates", "duplicates.match", "duplicates.match.fields", "record")),
          entry("folder.disk", Set.of()),
          entry("format.bibtex.syntax", Set.of()),
          entry("format.clean", Set.of("record")),
          entry("format.entry", Set.of("format.clean", "record")),
          entry("format.vendor", Set.of("format.clean", "format.entry", "record")),
          entry(
              "format.bibtex",
              Set.of("format.bibtex.syntax", "format.entry", "format.vendor", "record")),
          entry("format.json.syntax", Set.of()),
          entry("format.table.syntax", Set.of()),
          entry("format.text", Set.of("format.clean")),
          entry("format.tagged", Set.of("format.entry", "format.text", "format.vendor", "record")),
          entry(
              "format.table",
              Set.of(
                  "format.bibtex.syntax",
                  "format.clean",
                  "format.entry",
                  "format.table.syntax",
                  "format.tagged",
                  "format.text",
                  "format.vendor",
                  "record")),
          entry(
              "format.json",
              Set.of(
                  "format.clean", "format.entry", "format.json.syntax", "format.table", "record")),
          entry(
              "format.ris",
              Set.of(
                  "format.clean",
                  "format.entry",
                  "format.tagged",
                  "format.text",
                  "format.vendor",
                  "record")),
          entry("format.xml.syntax", Set.of()),
          entry(
              "format.xml",
              Set.of(
                  "format.clean",
                  "format.entry",
                  "format.table",
                  "format.vendor",
                  "format.xml.syntax",
                  "record")),
          entry(
              "format",
              Set.of(
                  "format.bibtex",
                  "format.entry",
                  "format.json",
                  "format.ris",
                  "format.table",
                  "format.tagged",
                  "format.xml")),
          entry("format.sheet", Set.of("format.table.syntax", "format.text")),
          entry("protocol", Set.of("agreement", "record")),
          entry("votes", Set.of("record")),
          entry("outcome", Set.of("agreement", "duplicates", "protocol", "record", "votes")),
          entry("flow", Set.of("outcome", "protocol", "record")),
          entry("render.diagram", Set.of("flow", "protocol", "record")),
          entry(
              "render.figures",
              Set.of(
                  "agreement",
                  "duplicates",
                  "flow",
                  "outcome",
                  "protocol",
                  "record",
                  "render.diagram",
                  "votes")),
          entry(
              "render.references",
              Set.of("flow", "outcome", "protocol", "record", "render.diagram", "render.figures")),
          entry(
              "exchange",
              Set.of(
                  "duplicates.match",
                  "duplicates.search",
                  "folder.disk",
                  "format",
                  "format.entry",
                  "format.sheet",
                  "format.table",
                  "format.table.syntax",
                  "format.text",
                  "outcome",
                  "protocol",
                  "record",
                  "render.references",
                  "votes")),
          entry("flow.check", Set.of("flow", "record")),
          entry("yaml", Set.of()),
          entry("flow.check.published", Set.of("flow.check", "yaml")),
          entry("folder.config", Set.of("agreement", "protocol", "record", "yaml")),
          entry("folder.records", Set.of("duplicates.search", "folder.disk", "record")),
          entry(
              "folder",
              Set.of(
                  "duplicates",
                  "folder.config",
                  "folder.disk",
                  "folder.records",
                  "protocol",
                  "record",
                  "votes")),
          entry(
              "intake",
              Set.of(
                  "folder",
                  "folder.disk",
                  "folder.records",
                  "format",
                  "format.entry",
                  "format.sheet",
                  "format.table",
                  "format.text",
                  "protocol",
                  "record")),
          entry(
              "render.data",
              Set.of(
                  "agreement",
                  "duplicates",
                  "flow",
                  "outcome",
                  "protocol",
                  "record",
                  "render.diagram",
                  "render.figures",
                  "votes")),
          entry("render.picture", Set.of("protocol", "render.diagram", "render.figures")),
          entry(
              "render.html",
              Set.of(
                  "agreement",
                  "duplicates",
                  "flow",
                  "outcome",
                  "protocol",
                  "record",
                  "render.diagram",
                  "render.figures",
                  "render.picture",
                  "render.references",
                  "votes")),
          entry(
              "render.markdown",
              Set.of(
                  "agreement",
                  "duplicates",
                  "flow",
                  "outcome",
                  "protocol",
                  "record",
                  "render.diagram",
                  "render.figures",
                  "votes")),
          entry(
              "render",
              Set.of(
                  "render.data",
                  "render.diagram",
                  "render.figures",
                  "render.html",
                  "render.markdown",
                  "render.picture",
                  "render.references")),
          entry(
              "terminal", Set.of("duplicates", "folder", "outcome", "protocol", "record", "votes")),
          entry("duplicates.candidates", Set.of("duplicates.match.fields", "duplicates.search")),
          entry(
              "workflow.duplicates",
              Set.of(
                  "duplicates",
                  "duplicates.candidates",
                  "duplicates.match",
                  "duplicates.search",
                  "flow.check",
                  "folder",
                  "folder.disk",
                  "folder.records",
                  "intake",
                  "record")),
          entry(
              "workflow.report",
              Set.of(
                  "agreement",
                  "flow",
                  "flow.check",
                  "folder",
                  "folder.disk",
                  "intake",
                  "outcome",
                  "protocol",
                  "record",
                  "render",
                  "render.data",
                  "render.figures",
                  "render.markdown",
                  "votes",
                  "workflow.duplicates")),
          entry(
              "workflow",
              Set.of(
                  "duplicates",
                  "exchange",
                  "flow",
                  "flow.check",
                  "folder",
                  "folder.disk",
                  "format",
                  "format.entry",
                  "intake",
                  "outcome",
                  "protocol",
                  "record",
                  "votes",
                  "workflow.duplicates",
                  "workflow.report")),
          entry(
              "cli",
              Set.of(
                  "duplicates",
                  "duplicates.match",
                  "duplicates.search",
                  "exchange",
                  "flow",
                  "flow.check",
                  "flow.check.published",
                  "folder",
                  "folder.disk",
                  "format",
                  "format.entry",
                  "intake",
                  "outcome",
                  "protocol",
                  "record",
                  "render",
                  "render.data",
                  "terminal",
                  "votes",
                  "workflow",
                  "workflow.duplicates",
                  "workflow.report")));

  /** The doors of {@code format}: nothing else of it may be used from outside. */
  private static final Set<String> DOORS_OF_FORMAT =
      Set.of(
          "ExportFormat",
          "ExportReader",
          "Entries",
          "Entry",
          "Rejection",
          "ExportText",
          "OtherContent",
          "Workbook",
          "SheetRow",
          "MappedTable",
          "VerdictTable",
          "DelimitedText",
          "TableStart",
          "Header");

  private static final String[] CORE = {
    "screen.record..",
    "screen.protocol..",
    "screen.votes..",
    "screen.duplicates",
    "screen.duplicates.match..",
    "screen.duplicates.search..",
    "screen.outcome..",
    "screen.agreement..",
    "screen.flow",
    "screen.flow.check"
  };

  /** What makes a result depend on where and when the program runs. */
  private static final Set<String> SURROUNDINGS =
      Set.of(
          "java.lang.System.currentTimeMillis",
          "java.lang.System.nanoTime",
          "java.lang.System.getenv",
          "java.lang.System.getProperty",
          "java.lang.System.console",
          "java.time.Clock.systemUTC",
          "java.time.Clock.systemDefaultZone",
          "java.time.Instant.now",
          "java.time.LocalDate.now",
          "java.time.LocalDateTime.now",
          "java.time.OffsetDateTime.now",
          "java.time.ZonedDateTime.now",
          "java.time.Year.now",
          "java.time.ZoneId.systemDefault",
          "java.util.Locale.getDefault",
          "java.nio.charset.Charset.defaultCharset");

  private static final Set<String> ENDINGS =
      Set.of("java.lang.System.exit", "java.lang.Runtime.exit", "java.lang.Runtime.halt");

  @ArchTest
  static void eachPackageUsesWhatTheTableSays(JavaClasses house) {
    assertThat(arrowsOfTheTable()).containsAll(arrows(house));
  }

  private static SortedSet<String> arrows(JavaClasses house) {
    SortedSet<String> arrows = new TreeSet<>();
    for (JavaClass type : house) {
      for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
        JavaClass used = dependency.getTargetClass().getBaseComponentType();
        if (isBelowTheRoot(type) && isBelowTheRoot(used) && !room(used).equals(room(type))) {
          arrows.add(room(type) + " -> " + room(used));
        }
      }
    }
    return arrows;
  }

  private static SortedSet<String> arrowsOfTheTable() {
    SortedSet<String> arrows = new TreeSet<>();
    USES.forEach((room, used) -> used.forEach(one -> arrows.add(room + " -> " + one)));
    return arrows;
  }

  @ArchTest
  static final ArchRule packagesFormNoCycle =
      slices().matching("screen.(**)").should().beFreeOfCycles();

  @ArchTest
  static void packagesStaySmall(JavaClasses house) {
    Map<String, Long> sizes =
        house.stream()
            .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
            .collect(groupingBy(JavaClass::getPackageName, TreeMap::new, counting()));
    assertThat(sizes.values()).allMatch(size -> size <= LARGEST_PACKAGE);
  }

  @ArchTest
  static final ArchRule formatIsEnteredByItsDoors =
      noClasses()
          .that()
          .resideOutsideOfPackage("screen.format..")
          .should()
          .dependOnClassesThat(
              describe(
                  "are in format and no door of it",
                  type ->
                      type.getPackageName().startsWith("screen.format")
                          && !DOORS_OF_FORMAT.contains(outermost(type).getSimpleName())));

  @ArchTest
  static final ArchRule coreIsPlainJava =
      classes()
          .that()
          .resideInAnyPackage(CORE)
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", "screen..", "org.jspecify..");

  @ArchTest
  static final ArchRule coreReadsAndWritesNothing =
      noClasses()
          .that()
          .resideInAnyPackage(CORE)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.io..", "java.nio.file..", "java.nio.channels..");

  @ArchTest
  static final ArchRule luceneLivesWithTheCandidates =
      livesIn("org.apache.lucene..", "screen.duplicates.candidates..");

  @ArchTest
  static final ArchRule jacksonLivesAtTheEdge =
      livesIn(
          "tools.jackson..",
          "screen.format..",
          "screen.folder..",
          "screen.render..",
          "screen.flow.check.published..",
          "screen.yaml..",
          "screen.workflow..",
          "screen.cli..");

  @ArchTest
  static final ArchRule csvLivesAtTheEdge =
      livesIn(
          "org.apache.commons.csv..",
          "screen.format..",
          "screen.folder..",
          "screen.render..",
          "screen.flow.check.published..");

  @ArchTest
  static final ArchRule fastexcelLivesInTheExchange =
      livesIn("org.dhatim.fastexcel..", "screen.exchange..");

  @ArchTest static final ArchRule picocliLivesInTheCli = livesIn("picocli..", "screen.cli..");

  @ArchTest
  static final ArchRule jlineLivesInTheTerminal =
      livesIn("org.jline..", "screen.terminal..", "screen.cli..");

  @ArchTest
  static final ArchRule onlyTheCliLooksAround =
      noClasses()
          .that()
          .resideOutsideOfPackage("screen.cli..")
          .should()
          .callMethodWhere(
              describe("reads clock or environment", c -> SURROUNDINGS.contains(method(c))));

  @ArchTest
  static final ArchRule onlyMainUsesTheStandardStreams =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("screen.cli.Main")
          .should(ACCESS_STANDARD_STREAMS);

  @ArchTest
  static final ArchRule onlyMainEndsTheProgram =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("screen.cli.Main")
          .should()
          .callMethodWhere(describe("ends the program", c -> ENDINGS.contains(method(c))));

  private static ArchRule livesIn(String library, String... homes) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(homes)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library);
  }

  /** The package of a class, without the root's name. */
  private static String room(JavaClass type) {
    return type.getPackageName().replaceFirst("^screen\\.", "");
  }

  private static boolean isBelowTheRoot(JavaClass type) {
    return type.getPackageName().startsWith("screen.");
  }

  private static JavaClass outermost(JavaClass type) {
    return type.getEnclosingClass().map(ArchitectureTest::outermost).orElse(type);
  }

  private static String method(JavaCall<?> call) {
    return call.getTargetOwner().getFullName() + "." + call.getName();
  }
}

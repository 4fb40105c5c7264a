package screen;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Set;

/** The shape of the house: data flow one way, and the core knows no files, libraries or clocks. */
@AnalyzeClasses(packages = "screen", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String ALL = "*";

  /**
   * A package and the packages it may use. All may use the few classes in the root, such as {@link
   * Failure}.
   */
  private static final Map<String, Set<String>> MAY_USE =
      Map.ofEntries(
          entry("record", Set.of()),
          entry("agreement", Set.of()),
          entry("protocol", Set.of("record", "agreement")),
          entry("export", Set.of("record")),
          entry("votes", Set.of("record")),
          entry("duplicates", Set.of("record")),
          entry("candidates", Set.of("record", "duplicates")),
          entry("outcome", Set.of("record", "agreement", "protocol", "votes", "duplicates")),
          entry("flow", Set.of("record", "protocol", "outcome")),
          entry("checks", Set.of("record", "flow")),
          entry("yaml", Set.of()),
          entry("published", Set.of("checks", "yaml")),
          entry(
              "report",
              Set.of("record", "agreement", "protocol", "votes", "duplicates", "outcome", "flow")),
          entry("folder", Set.of("record", "agreement", "protocol", "votes", "duplicates", "yaml")),
          entry("intake", Set.of("record", "protocol", "export", "folder")),
          entry(
              "exchange",
              Set.of(
                  "record",
                  "protocol",
                  "votes",
                  "duplicates",
                  "outcome",
                  "export",
                  "folder",
                  "report")),
          entry(
              "terminal", Set.of("record", "protocol", "votes", "duplicates", "outcome", "folder")),
          entry("cli", Set.of(ALL)));

  private static final String[] CORE = {
    "screen.record..",
    "screen.protocol..",
    "screen.votes..",
    "screen.duplicates..",
    "screen.outcome..",
    "screen.agreement..",
    "screen.flow..",
    "screen.checks.."
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
  static void dataFlowOneWay(JavaClasses house) {
    MAY_USE.forEach(
        (room, mayUse) ->
            noClasses()
                .that(describe("are in " + room, c -> room(c).equals(room)))
                .should()
                .dependOnClassesThat(
                    describe("are in none of " + mayUse, c -> isForbidden(c, room, mayUse)))
                .allowEmptyShould(true)
                .check(house));
  }

  @ArchTest
  static final ArchRule everyPackageStandsInTheTable =
      classes()
          .that()
          .doNotBelongToAnyOf(
              ConflictMarkers.class,
              Counted.class,
              Failure.class,
              FileName.class,
              Moment.class,
              Nearest.class,
              Plain.class,
              Reason.class,
              SpreadsheetCell.class)
          .and()
          .doNotHaveSimpleName("package-info")
          .should()
          .resideInAnyPackage(
              MAY_USE.keySet().stream()
                  .map(room -> "screen." + room + "..")
                  .toArray(String[]::new));

  @ArchTest
  static final ArchRule packagesFormNoCycle =
      slices().matching("screen.(*)..").should().beFreeOfCycles();

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
  static final ArchRule luceneLivesInCandidates =
      livesIn("org.apache.lucene..", "screen.candidates..");

  @ArchTest
  static final ArchRule jacksonLivesAtTheEdge =
      livesIn(
          "tools.jackson..",
          "screen.export..",
          "screen.folder..",
          "screen.report..",
          "screen.published..",
          "screen.yaml..",
          "screen.cli..");

  @ArchTest
  static final ArchRule csvLivesAtTheEdge =
      livesIn(
          "org.apache.commons.csv..",
          "screen.export..",
          "screen.folder..",
          "screen.report..",
          "screen.published..");

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

  /** The package below the root that a class is in, or "" for any other class. */
  private static String room(JavaClass type) {
    String name = type.getPackageName();
    return name.startsWith("screen.")
        ? name.substring("screen.".length()).replaceFirst("\\..*", "")
        : "";
  }

  private static boolean isForbidden(JavaClass used, String by, Set<String> mayUse) {
    String room = room(used);
    return !room.isEmpty() && !room.equals(by) && !mayUse.contains(room) && !mayUse.contains(ALL);
  }

  private static String method(JavaCall<?> call) {
    return call.getTargetOwner().getFullName() + "." + call.getName();
  }
}

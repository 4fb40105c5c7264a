package screen;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The shape of the house: data flow one way, and the core knows no files, libraries or clocks. */
class ArchitectureTest {
  private static final JavaClasses HOUSE =
      new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("screen");

  private static final int LARGEST_PACKAGE = 31;

  /** Each package below the root and the packages that it uses. */
  private static final Path TABLE = Path.of("src/test/resources/screen/packages.txt");

  /** The doors of {@code format}: nothing else of it may be used from outside. */
  private static final Set<String> DOORS_OF_FORMAT =
      Set.of(
          "ExportFormat",
          "OneFormat",
          "ExportReader",
          "Entries",
          "Entry",
          "Rejection",
          "ExportText",
          "ByteSource",
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
    "screen.stopping..",
    "screen.agreement..",
    "screen.flow",
    "screen.flow.check",
    "screen.flow.check.number",
    "screen.flow.check.review"
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

  @Test
  void eachPackageUsesWhatTheTableSays() throws IOException {
    assertThat(arrowsOfTheTable()).containsAll(arrows());
  }

  private static SortedSet<String> arrows() {
    SortedSet<String> arrows = new TreeSet<>();
    for (JavaClass type : HOUSE) {
      for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
        JavaClass used = dependency.getTargetClass().getBaseComponentType();
        if (isBelowTheRoot(type) && isBelowTheRoot(used) && !room(used).equals(room(type))) {
          arrows.add(room(type) + " -> " + room(used));
        }
      }
    }
    return arrows;
  }

  private static SortedSet<String> arrowsOfTheTable() throws IOException {
    SortedSet<String> arrows = new TreeSet<>();
    for (String line : Files.readAllLines(TABLE)) {
      if (!line.startsWith("#")) {
        String[] room = line.split(" -> ?", 2);
        for (String used : room[1].isEmpty() ? new String[0] : room[1].split(", ", -1)) {
          arrows.add(room[0] + " -> " + used);
        }
      }
    }
    return arrows;
  }

  @Test
  void packagesFormNoCycle() {
    Map<String, Set<String>> uses = new TreeMap<>();
    for (String arrow : arrows()) {
      String[] ends = arrow.split(" -> ", 2);
      uses.computeIfAbsent(ends[0], user -> new TreeSet<>()).add(ends[1]);
    }
    assertThat(uses).isNotEmpty();
    assertThat(Circles.in(uses)).isEmpty();
  }

  /**
   * Within a package, too, a class can be read once those that it uses are known. A record that
   * only one enum uses is the columns of its table, and counts as a part of it.
   */
  @Test
  void classesFormNoCircle() {
    Map<JavaClass, String> names = new HashMap<>();
    Map<String, Set<String>> uses = new TreeMap<>();
    for (JavaClass type : HOUSE) {
      Set<String> used = uses.computeIfAbsent(name(type, names), name -> new TreeSet<>());
      for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
        JavaClass target = dependency.getTargetClass().getBaseComponentType();
        if (target.getPackageName().startsWith("screen")) {
          used.add(name(target, names));
        }
      }
    }
    uses.forEach((user, used) -> used.remove(user));
    assertThat(Circles.in(uses)).isEmpty();
  }

  /** The name of the class that a class is a part of; each is worked out once. */
  private static String name(JavaClass type, Map<JavaClass, String> known) {
    return known.computeIfAbsent(type, each -> whole(each).getFullName());
  }

  /** The class in whose file a class is, or the enum whose table it is the columns of. */
  private static JavaClass whole(JavaClass type) {
    JavaClass outer = outermost(type);
    List<JavaClass> users =
        outer.getDirectDependenciesToSelf().stream()
            .map(dependency -> outermost(dependency.getOriginClass()))
            .filter(user -> !user.equals(outer))
            .distinct()
            .toList();
    boolean columns = outer.isRecord() && users.size() == 1 && users.get(0).isEnum();
    return columns ? users.get(0) : outer;
  }

  @Test
  void packagesStaySmall() {
    Map<String, Long> sizes =
        HOUSE.stream()
            .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
            .collect(groupingBy(JavaClass::getPackageName, TreeMap::new, counting()));
    assertThat(sizes.values()).allMatch(size -> size <= LARGEST_PACKAGE);
  }

  @Test
  void formatIsEnteredByItsDoors() {
    noClasses()
        .that()
        .resideOutsideOfPackage("screen.format..")
        .should()
        .dependOnClassesThat(
            describe(
                "are in format and no door of it",
                type ->
                    type.getPackageName().startsWith("screen.format")
                        && !DOORS_OF_FORMAT.contains(outermost(type).getSimpleName())))
        .check(HOUSE);
  }

  @Test
  void coreIsPlainJava() {
    classes()
        .that()
        .resideInAnyPackage(CORE)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..", "screen..", "org.jspecify..", "org.apache.commons.statistics..")
        .check(HOUSE);
  }

  @Test
  void coreReadsAndWritesNothing() {
    noClasses()
        .that()
        .resideInAnyPackage(CORE)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.io..", "java.nio.file..", "java.nio.channels..")
        .check(HOUSE);
  }

  @Test
  void luceneLivesInTheSearch() {
    livesIn("org.apache.lucene..", "screen.search..", "screen.workflow.search..").check(HOUSE);
  }

  /** Only one class of the search touches the disk. */
  @Test
  void searchReadsAndWritesNothing() {
    noClasses()
        .that()
        .resideInAPackage("screen.search..")
        .and()
        .doNotHaveSimpleName("StoredIndex")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.nio.file..", "java.nio.channels..")
        .check(HOUSE);
  }

  @Test
  void jacksonLivesAtTheEdge() {
    livesIn(
            "tools.jackson..",
            "screen.format..",
            "screen.folder..",
            "screen.render..",
            "screen.flow.check.published..",
            "screen.yaml..",
            "screen.workflow..",
            "screen.serve..",
            "screen.cli..")
        .check(HOUSE);
  }

  @Test
  void csvLivesAtTheEdge() {
    livesIn(
            "org.apache.commons.csv..",
            "screen.format..",
            "screen.folder..",
            "screen.render..",
            "screen.flow.check.published..")
        .check(HOUSE);
  }

  @Test
  void fastexcelLivesInTheExchange() {
    livesIn("org.dhatim.fastexcel..", "screen.exchange..").check(HOUSE);
  }

  @Test
  void picocliLivesInTheCli() {
    livesIn("picocli..", "screen.cli..").check(HOUSE);
  }

  @Test
  void jlineLivesInTheTerminal() {
    livesIn("org.jline..", "screen.terminal..", "screen.cli..").check(HOUSE);
  }

  @Test
  void qrCodesLiveInTheTerminal() {
    livesIn("io.nayuki.qrcodegen..", "screen.terminal..").check(HOUSE);
  }

  @Test
  void onlyTheCliLooksAround() {
    noClasses()
        .that()
        .resideOutsideOfPackage("screen.cli..")
        .should()
        .callMethodWhere(
            describe("reads clock or environment", c -> SURROUNDINGS.contains(method(c))))
        .check(HOUSE);
  }

  @Test
  void onlyMainUsesTheStandardStreams() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("screen.cli.Main")
        .should(ACCESS_STANDARD_STREAMS)
        .check(HOUSE);
  }

  @Test
  void onlyMainEndsTheProgram() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("screen.cli.Main")
        .should()
        .callMethodWhere(describe("ends the program", c -> ENDINGS.contains(method(c))))
        .check(HOUSE);
  }

  /** The entries of such a map come in another order at each start; in JSON all bytes are fixed. */
  @Test
  void jsonObjectsAreOrdered() {
    noClasses()
        .that()
        .resideInAnyPackage("screen.serve..", "screen.cli..")
        .should()
        .callMethodWhere(
            describe(
                "it makes a map of several entries without an order",
                call ->
                    call.getTargetOwner().isEquivalentTo(Map.class)
                        && call.getTarget().getName().equals("of")
                        && call.getTarget().getRawParameterTypes().size() > 2
                        && !call.getOrigin().getName().equals("<clinit>")))
        .check(HOUSE);
  }

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

  /** The tree in the documentation names every package, in full or below its parent. */
  @Test
  void thePageNamesEveryPackage() throws IOException {
    String page = Files.readString(Path.of("src/site/markdown/architecture.md"));
    for (String row : Files.readAllLines(TABLE)) {
      if (row.contains(" ->")) {
        String name = row.substring(0, row.indexOf(" ->"));
        String below = "`" + name.substring(Math.max(0, name.indexOf('.'))) + "`";
        assertThat(page).containsAnyOf("`screen." + name + "`", below);
      }
    }
  }
}

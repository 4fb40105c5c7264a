package screen.protocol;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import screen.protocol.PlanEvent.Kind;

/** All lines of {@code plans.csv}: those on stopping, and those on AI. */
public final class PlanLog {
  /** That of a review without plans. */
  public static final PlanLog NONE = new PlanLog(List.of());

  private final List<PlanEvent> events;
  private final List<AiPlanEvent> ai;
  private final List<PlanEvent> stops = new ArrayList<>();
  private final Set<String> stopped = new HashSet<>();

  /** The log of these lines on stopping, in file order. */
  public PlanLog(List<PlanEvent> events) {
    this(events, List.of());
  }

  /**
   * The log of these lines.
   *
   * @param events those on stopping, in file order
   * @param ai those on AI, in file order
   */
  public PlanLog(List<PlanEvent> events, List<AiPlanEvent> ai) {
    this.events = List.copyOf(events);
    this.ai = List.copyOf(ai);
    for (PlanEvent event : events) {
      if (event.kind() == Kind.STOP) {
        stops.add(event);
      } else if (event.kind() == Kind.RESUME) {
        stops.removeIf(stop -> stop.seal().equals(event.seal()));
      }
    }
    stops.forEach(stop -> stop.stop().ifPresent(what -> stopped.addAll(what.searches())));
  }

  /** The lines on stopping, in file order. */
  public List<PlanEvent> events() {
    return events;
  }

  /** The line by which the newest plan was fixed; empty if there is no plan. */
  public Optional<PlanEvent> plan() {
    return plan(events);
  }

  /** The line by which the plan was fixed that a later line is about. */
  public Optional<PlanEvent> planOf(PlanEvent later) {
    return plan(events.subList(0, events.indexOf(later)));
  }

  private static Optional<PlanEvent> plan(List<PlanEvent> events) {
    return events.stream()
        .filter(event -> event.kind() == Kind.PLAN || event.kind() == Kind.NO_PLAN)
        .reduce((older, newer) -> newer)
        .filter(event -> event.kind() == Kind.PLAN);
  }

  /** Whether the newest plan and its order are those of the config. */
  public boolean isNoted(ScreeningSettings config) {
    return plan().flatMap(PlanEvent::plan).equals(config.stopping())
        && plan().stream().allMatch(noted -> noted.order().equals(config.order().id()));
  }

  /** The newest line on the plan of an AI; empty if there is none. */
  public Optional<AiPlanEvent> aiPlan(String tool) {
    return newest(ai.stream().filter(line -> line.ai().equals(tool)));
  }

  /** The line on the plan of an AI that was the newest at a moment. */
  public Optional<AiPlanEvent> aiPlanAt(String tool, Instant moment) {
    return newest(
        ai.stream()
            .filter(line -> line.ai().equals(tool))
            .filter(line -> !line.decidedAt().toInstant().isAfter(moment)));
  }

  /** The AI of which a line says something. */
  public SortedSet<String> aiWithPlans() {
    return ai.stream().map(AiPlanEvent::ai).collect(Collectors.toCollection(TreeSet::new));
  }

  /** Whether the newest line on each AI agrees with the config. */
  public boolean isNoted(Automation config) {
    return config.ai().stream().allMatch(tool -> isNoted(tool.id(), tool.plan()))
        && aiWithPlans().stream()
            .filter(tool -> config.ai(tool).isEmpty())
            .allMatch(tool -> isNoted(tool, Optional.empty()));
  }

  /** Whether the newest line on an AI has this plan. */
  public boolean isNoted(String tool, Optional<AiPlan> plan) {
    return aiPlan(tool).flatMap(AiPlanEvent::plan).equals(plan);
  }

  private static <T> Optional<T> newest(Stream<T> lines) {
    return lines.reduce((older, newer) -> newer);
  }

  /** The stops that were not taken back, in file order. */
  public List<PlanEvent> stops() {
    return List.copyOf(stops);
  }

  /** Whether screening of the records that this search found first was stopped. */
  public boolean isStopped(String search) {
    return stopped.contains(search);
  }

  /** All lines on stopping as the tool writes them. */
  public String text() {
    return text(events);
  }

  /** The lines on stopping before this one, as the tool writes them. */
  public String textBefore(PlanEvent event) {
    return text(events.subList(0, events.indexOf(event)));
  }

  private static String text(List<PlanEvent> events) {
    return events.stream().map(PlanEvent::text).collect(Collectors.joining());
  }
}

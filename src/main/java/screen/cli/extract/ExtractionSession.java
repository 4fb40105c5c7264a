package screen.cli.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import screen.Counted;
import screen.Failure;
import screen.cli.session.Session;
import screen.extraction.Cell;
import screen.extraction.CellContent;
import screen.extraction.Difference;
import screen.extraction.Extraction;
import screen.extraction.FormField;
import screen.flow.Flow;
import screen.flow.check.Finding;
import screen.folder.FullTexts;
import screen.folder.ReviewFolder;
import screen.outcome.Review;
import screen.record.RecordId;
import screen.terminal.Opener;
import screen.terminal.form.FormEnd;
import screen.terminal.form.FormKeeper;
import screen.terminal.form.FormSession;
import screen.terminal.form.FormStudy;
import screen.workflow.LockRetry;
import screen.workflow.NextSteps;
import screen.workflow.extraction.ExtractionIntake;
import screen.workflow.extraction.LoadExtraction;
import screen.workflow.extraction.Settling;
import screen.workflow.extraction.StudyFacts;

/** Extracts in the terminal, study by study; in the end prints what was done and what is left. */
final class ExtractionSession {
  private final Session session;
  private final ReviewFolder folder;
  private final Review review;
  private final Flow flow;
  private final StudyFacts facts;
  private final String person;
  private final boolean ascii;
  private final ExtractionIntake intake;
  private final FullTexts fullTexts;
  private final boolean settles;

  ExtractionSession(
      Session session,
      ReviewFolder folder,
      Review review,
      Flow flow,
      String person,
      boolean ascii) {
    this.session = session;
    this.folder = folder;
    this.review = review;
    this.facts = new StudyFacts(review);
    this.flow = flow;
    this.person = person;
    Extraction extraction = LoadExtraction.of(folder, review, flow);
    this.ascii = ascii;
    this.intake = new ExtractionIntake(session, folder, review, extraction, person);
    this.fullTexts = new FullTexts(folder.root());
    this.settles = extraction.team().settles(person);
  }

  int run() {
    if (session.json()) {
      throw Failure.usage(
          "In the terminal there is no --json; name --from, --export or --compare.");
    }
    int kept = 0;
    Set<RecordId> seen = new HashSet<>();
    Optional<RecordId> study = next(seen);
    if (study.isEmpty()) {
      session.print(nothingLeft());
      next().forEach(session::advise);
      return 0;
    }
    while (study.isPresent()) {
      FormSession.Result result =
          FormSession.run(
              form(study.get()), person, keeper(study.get()), ascii, session.wantsColour());
      kept += result.kept();
      if (result.end() == FormEnd.QUIT) {
        break;
      }
      if (result.end() == FormEnd.DONE) {
        seen.add(study.get());
      }
      study = next(seen);
    }
    session.print(person + ": " + Counted.of(kept, "value") + " saved, " + left());
    next().forEach(session::advise);
    return 0;
  }

  /** The next steps, from the values on the disk: others may have entered some meanwhile. */
  private List<String> next() {
    try {
      return NextSteps.ofExtraction(person, LoadExtraction.of(folder, review, flow));
    } catch (Failure e) {
      return List.of(e.described());
    }
  }

  private Optional<RecordId> next(Set<RecordId> seen) {
    return studies().stream().filter(study -> !seen.contains(study)).findFirst();
  }

  private List<RecordId> studies() {
    Extraction extraction = intake.extraction();
    return settles ? List.copyOf(Settling.open(extraction).keySet()) : extraction.askedOf(person);
  }

  private String nothingLeft() {
    return settles
        ? "No difference is left to settle."
        : "Nothing is left for " + person + " to extract.";
  }

  private String left() {
    int studies = studies().size();
    return settles
        ? Counted.of(intake.extraction().table().open(), "difference") + " to settle"
        : Counted.of(studies, "study") + " to extract";
  }

  private FormStudy form(RecordId study) {
    Extraction extraction = intake.extraction();
    List<String> about = new ArrayList<>();
    about.add(facts.title(study));
    about.add(
        fullTexts.pdf(study).isPresent()
            ? "Full text: " + FullTexts.place(study) + "; o opens it"
            : "No full text in the folder; save it as " + FullTexts.place(study));
    return new FormStudy(
        facts.name(study),
        about,
        settles ? conflicts(extraction, study) : questions(extraction, study),
        settles);
  }

  /** The cells without a value first, so that a form can be resumed where it was left. */
  private List<FormStudy.Asked> questions(Extraction extraction, RecordId study) {
    List<Cell> cells =
        extraction
            .form()
            .cells(
                extraction.entries().arms(extraction.form(), person, study),
                extraction.entries().timepoints(extraction.form(), person, study));
    Map<Boolean, List<FormStudy.Asked>> byAnswer =
        cells.stream()
            .map(cell -> asked(extraction, study, cell, List.of()))
            .collect(Collectors.partitioningBy(asked -> asked.entry().isPresent()));
    List<FormStudy.Asked> asked = new ArrayList<>(byAnswer.getOrDefault(false, List.of()));
    asked.addAll(byAnswer.getOrDefault(true, List.of()));
    return asked;
  }

  private List<FormStudy.Asked> conflicts(Extraction extraction, RecordId study) {
    return Settling.open(extraction).getOrDefault(study, List.of()).stream()
        .map(
            difference ->
                asked(
                    extraction,
                    study,
                    difference.cell(),
                    Settling.shown(difference, review, person)))
        .toList();
  }

  private FormStudy.Asked asked(
      Extraction extraction, RecordId study, Cell cell, List<Difference.Said> said) {
    FormField field = extraction.form().field(cell.field()).orElseThrow();
    return new FormStudy.Asked(field, cell, extraction.entries().value(person, study, cell), said);
  }

  private FormKeeper keeper(RecordId study) {
    return new FormKeeper() {
      @Override
      public String keep(Cell cell, CellContent content) {
        return locked(
            () -> {
              intake.requireUnchanged(LoadExtraction.of(folder, review, flow), study, cell);
              List<Finding> before = intake.findings();
              intake.keep(study, cell, content);
              return intake.since(before).stream()
                  .map(finding -> finding.message() + ". " + finding.remedy())
                  .collect(Collectors.joining(" "));
            });
      }

      @Override
      public void done() {
        locked(
            () -> {
              intake.mark(study, true);
              return true;
            });
      }

      @Override
      public String open() {
        return fullTexts
            .locate(study, review.fields(study))
            .map(Opener.of(System.getProperty("os.name", ""))::open)
            .orElse("Nothing to open: no link, and no " + FullTexts.place(study) + ".");
      }
    };
  }

  private <T> T locked(Supplier<T> work) {
    return LockRetry.whileLocked(session, folder, "extract", work);
  }
}

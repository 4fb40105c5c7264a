package screen.serve.live;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import screen.Console;
import screen.Failure;
import screen.folder.ReviewFolder;
import screen.protocol.ScreeningSettings.Order;
import screen.votes.Stage;
import screen.votes.Vote;
import screen.workflow.LoadReview;
import screen.workflow.LockRetry;
import screen.workflow.ScreeningStart;

/** The review as it is on the disk now, also after other commands have written to it. */
public final class LiveReview {
  private final Console console;
  private final Path root;

  /**
   * One writes at a time: the lock of the folder is the process's, and does not hold back its own
   * threads.
   */
  private final Object writing = new Object();

  private final Rankings rankings = new Rankings();
  private final RecordFinder finder = new RecordFinder();
  private final LiveExtraction extraction;

  private @Nullable Loaded newest;

  public LiveReview(Console console, Path root) {
    this.console = console;
    this.root = root;
    this.extraction = new LiveExtraction(root);
  }

  /**
   * The review of a folder, which is read at once, with the folder's warnings.
   *
   * @throws Failure if it is damaged
   */
  public static LiveReview of(Console console, ReviewFolder folder) {
    LiveReview live = new LiveReview(console, folder.root());
    live.begin(folder);
    return live;
  }

  private synchronized void begin(ReviewFolder folder) {
    FolderState state = FolderState.of(root, 0);
    if (folder.protocol().screening().order() == Order.RANKED) {
      rankings.begin(folder);
    }
    newest = new Loaded(withoutWarnings(), LoadReview.of(folder), state, rankings);
  }

  /**
   * Computes the queues of these reviewers, so that they need not wait. Faults are left for their
   * first request.
   */
  public void prepare(List<String> reviewers) {
    try {
      Loaded loaded = now();
      reviewers.forEach(reviewer -> loaded.work(reviewer, Stage.TITLE_ABSTRACT));
    } catch (Failure damaged) {
      // said at the first request
    }
  }

  /** Searches the records, for all seats alike. */
  public RecordFinder finder() {
    return finder;
  }

  /** The extracted values, for all seats alike. */
  public LiveExtraction extraction() {
    return extraction;
  }

  /** The review, read again where a file has changed since. */
  public synchronized Loaded now() {
    rankings.pause();
    Loaded before = newest;
    FolderState state =
        FolderState.of(
            root, before == null ? 0 : before.review().protocol().reviewers().everybody().size());
    if (before != null && before.state().equals(state)) {
      return before;
    }
    Loaded read = before == null ? readAll(state) : readChanged(before, state);
    newest = read;
    return read;
  }

  /** Reads again as little as the changes allow. */
  private Loaded readChanged(Loaded before, FolderState state) {
    ReviewFolder folder = before.folder();
    if (state.differsInVotesOnly(before.state())) {
      try {
        return new Loaded(
            folder, LoadReview.withVotesRead(folder, before.review()), state, rankings);
      } catch (Failure unfit) {
        // the whole review says why
      }
    }
    return before.state().records().equals(state.records())
        ? new Loaded(folder, LoadReview.of(folder, before.review().records()), state, rankings)
        : readAll(state);
  }

  private synchronized void noteAppended(Loaded before, Vote vote) {
    newest =
        before.after(
            vote,
            LoadReview.withVote(before.folder(), before.review(), vote),
            before.state().afterVote(root, vote.stage(), vote.reviewer()));
  }

  /** The same; the pilot round's sample and the stopping plan are noted before. */
  public Loaded forScreening(Stage stage) {
    Loaded loaded = now();
    if (ScreeningStart.isDue(loaded.review(), stage)) {
      synchronized (writing) {
        ScreeningStart.note(console, loaded.folder(), loaded.review(), stage);
      }
      return now();
    }
    return loaded;
  }

  /** Does work that writes to the folder, with the folder locked. */
  public <T> T write(ReviewFolder folder, Supplier<T> work) {
    synchronized (writing) {
      return LockRetry.whileLocked(console, folder, "serve", work);
    }
  }

  private Loaded readAll(FolderState state) {
    ReviewFolder folder = withoutWarnings();
    return new Loaded(folder, LoadReview.of(folder), state, rankings);
  }

  /** The command has given the folder's warnings; a seat need not know what is odd with others. */
  private ReviewFolder withoutWarnings() {
    return ReviewFolder.open(root, false, warning -> {});
  }

  /**
   * Appends a reviewer's vote; when this returns it is on the disk.
   *
   * @param vote computes it from the review with the folder locked; empty where there is nothing
   *     new to say
   * @throws Failure where it cannot be kept
   */
  public void keep(String reviewer, Stage stage, Function<Loaded, Optional<Vote>> vote) {
    synchronized (writing) {
      LockRetry.runLocked(
          console,
          now().folder(),
          "serve",
          () -> {
            Loaded loaded = now();
            vote.apply(loaded)
                .ifPresent(
                    said -> {
                      loaded.folder().voteFiles().append(stage, reviewer, List.of(said));
                      noteAppended(loaded, said);
                    });
          });
    }
  }
}

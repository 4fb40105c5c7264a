package screen.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import screen.folder.SeatFile;
import screen.folder.SeatFile.Seat;

/** The seats of the reviewers, each with the secret that opens it. */
public final class Seats {
  private final Supplier<List<Pass>> passes;

  private Seats(Supplier<List<Pass>> passes) {
    this.passes = passes;
  }

  /** Seats with new secrets, which are forgotten when the server ends. */
  public static Seats ofOneRun(List<String> reviewers) {
    List<Pass> passes = new ArrayList<>();
    reviewers.forEach(reviewer -> passes.add(Pass.fresh(passes.size() + 1, reviewer)));
    List<Pass> all = List.copyOf(passes);
    return new Seats(() -> all);
  }

  /** Seats with the secrets of a file, which is read again whenever it has changed. */
  public static Seats ofTeam(SeatFile file, List<String> reviewers) {
    Kept kept = new Kept(file, List.copyOf(reviewers));
    return new Seats(kept::passes);
  }

  /** The seats that can be opened now. */
  List<Pass> passes() {
    return passes.get();
  }

  /** Gives each reviewer who has none a seat with a secret; those that were revoked stay so. */
  public static void complete(SeatFile file, List<String> reviewers) {
    SeatFile.Seats seats = file.read();
    List<Seat> all = new ArrayList<>(seats.all());
    for (String reviewer : reviewers) {
      if (all.stream().noneMatch(seat -> seat.reviewer().equals(reviewer))) {
        int number = 1 + all.stream().mapToInt(Seat::number).max().orElse(0);
        all.add(new Seat(number, reviewer, Pass.fresh(number, reviewer).token()));
      }
    }
    if (!all.equals(seats.all())) {
      file.write(new SeatFile.Seats(seats.address(), all));
    }
  }

  /** Replaces a reviewer's secret by a new one: the old link stops working. */
  public static void renew(SeatFile file, String reviewer) {
    complete(file, List.of(reviewer));
    change(
        file,
        reviewer,
        seat -> new Seat(seat.number(), reviewer, Pass.fresh(seat.number(), reviewer).token()));
  }

  /** Takes a reviewer's secret away, until it is renewed. */
  public static void revoke(SeatFile file, String reviewer) {
    complete(file, List.of(reviewer));
    change(file, reviewer, seat -> new Seat(seat.number(), reviewer, ""));
  }

  /** The address of a reviewer's seat at the last server; empty where there is none yet. */
  public static Optional<String> lastAddress(SeatFile file, String reviewer) {
    SeatFile.Seats seats = file.read();
    return seats.all().stream()
        .filter(seat -> seat.reviewer().equals(reviewer) && !seat.key().isEmpty())
        .filter(seat -> !seats.address().isEmpty())
        .map(seat -> new Pass(seat.number(), reviewer, seat.key()).link(seats.address()))
        .findFirst();
  }

  private static void change(SeatFile file, String reviewer, UnaryOperator<Seat> change) {
    SeatFile.Seats seats = file.read();
    file.write(
        new SeatFile.Seats(
            seats.address(),
            seats.all().stream()
                .map(seat -> seat.reviewer().equals(reviewer) ? change.apply(seat) : seat)
                .toList()));
  }

  /** The passes of a file as it is now. */
  private static final class Kept {
    private final SeatFile file;
    private final List<String> reviewers;
    private String state = "";
    private List<Pass> newest = List.of();

    Kept(SeatFile file, List<String> reviewers) {
      this.file = file;
      this.reviewers = reviewers;
    }

    synchronized List<Pass> passes() {
      String now = state(file.path());
      if (!now.equals(state)) {
        newest =
            file.read().all().stream()
                .filter(seat -> !seat.key().isEmpty() && reviewers.contains(seat.reviewer()))
                .map(seat -> new Pass(seat.number(), seat.reviewer(), seat.key()))
                .toList();
        state = now;
      }
      return newest;
    }

    private static String state(Path file) {
      try {
        BasicFileAttributes seen = Files.readAttributes(file, BasicFileAttributes.class);
        return seen.size() + " " + seen.lastModifiedTime() + " " + seen.fileKey();
      } catch (IOException e) {
        return "none";
      }
    }
  }
}

package screen.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import screen.Failure;
import screen.format.entry.Entry;
import screen.format.entry.EntryBuilder;
import screen.format.entry.Rejection;
import screen.record.Fields;

class ParallelEntriesTest {
  private static final int MANY = 1000;

  private final List<String> seen = new ArrayList<>();

  private final ParallelEntries.Target target =
      new ParallelEntries.Target() {
        @Override
        public Runnable prepare(Entry entry) {
          return () -> seen.add("accepted " + entry.line() + " " + entry.values().apply("TI"));
        }

        @Override
        public void reject(Rejection rejection) {
          seen.add("rejected " + rejection.line());
        }

        @Override
        public void leftOut(int line, String text) {
          seen.add("left out " + line);
        }

        @Override
        public void leftOut(List<String> columns) {
          seen.add("left out " + columns);
        }
      };

  @Test
  void handsAllOnInTheOrderOfTheFile() {
    List<String> expected = new ArrayList<>();
    try (ParallelEntries relay = new ParallelEntries(target, () -> 0)) {
      for (int line = 1; line <= MANY; line++) {
        Rejection rejection = new Rejection(line, "", "a reason");
        relay.defer(to -> to.reject(rejection));
        relay.leftOut(line, "text");
        relay.leftOut(List.of("column " + line));
        int at = line;
        relay.defer(to -> new EntryBuilder(at).values(List::of).into(to));
        expected.add("rejected " + line);
        expected.add("left out " + line);
        expected.add("left out [column " + line + "]");
        expected.add("accepted " + line + " [TI]");
      }
    }
    assertThat(seen).isEqualTo(expected);
  }

  @Test
  void preparesEntriesInAnyOrderAndAcceptsThemInThatOfTheFile() {
    List<Integer> accepted = new ArrayList<>();
    ParallelEntries.Target slowerAtFirst =
        new ParallelEntries.Target() {
          @Override
          public Runnable prepare(Entry entry) {
            String work = "x".repeat(20 * (MANY - entry.line()) + 1);
            return () -> accepted.add(entry.line() + work.indexOf('x'));
          }

          @Override
          public void reject(Rejection rejection) {}

          @Override
          public void leftOut(int line, String text) {}

          @Override
          public void leftOut(List<String> columns) {}
        };
    try (ParallelEntries relay = new ParallelEntries(slowerAtFirst, () -> 0)) {
      for (int line = 1; line <= MANY; line++) {
        relay.accept(
            new Entry(line, "", Fields.NONE, List.of(), List.of(), false, name -> List.of()));
      }
    }
    assertThat(accepted).isEqualTo(IntStream.rangeClosed(1, MANY).boxed().toList());
  }

  @Test
  void readsOnlyAFewVeryLongEntriesAhead() {
    AtomicLong position = new AtomicLong();
    try (ParallelEntries relay = new ParallelEntries(target, position::get)) {
      for (int line = 1; line <= MANY; line++) {
        position.addAndGet(5_000_000);
        relay.leftOut(line, "text");
        assertThat(seen).hasSizeGreaterThanOrEqualTo(line - 3);
      }
    }
    assertThat(seen).hasSize(MANY);
  }

  @Test
  void failsWhereAnEntryFails() {
    assertThatThrownBy(
            () -> {
              try (ParallelEntries relay = new ParallelEntries(target, () -> 0)) {
                for (int line = 1; line <= MANY; line++) {
                  int at = line;
                  relay.defer(to -> failAt(at));
                }
              }
            })
        .isInstanceOf(Failure.class)
        .hasMessageContaining("the entry on line 100");
  }

  private static void failAt(int line) {
    if (line >= 100) {
      throw Failure.input("the entry on line " + line);
    }
  }
}

package screen.workflow.duplicates;

import java.util.Comparator;
import java.util.List;
import screen.duplicates.Ruling;
import screen.folder.ReviewFolder;
import screen.record.RecordId;

/** Describes the last ruling on the pairs of a record. */
public final class RulingWords {
  private final List<Ruling> rulings;

  public RulingWords(ReviewFolder folder) {
    rulings = folder.rulingFile().read();
  }

  /** Such as {@code AP ruled on 2021-03-01 that it is the same as x:1}. */
  public String on(RecordId id) {
    return rulings.stream()
        .filter(ruling -> ruling.a().equals(id) || ruling.b().equals(id))
        .max(Comparator.comparing((Ruling r) -> r.decidedAt().toInstant()))
        .map(ruling -> words(ruling, id))
        .orElse("no ruling concerns it; a later import may have changed it");
  }

  private static String words(Ruling ruling, RecordId id) {
    RecordId other = ruling.a().equals(id) ? ruling.b() : ruling.a();
    return ruling.reviewer()
        + " ruled on "
        + ruling.decidedAt().toLocalDate()
        + " that it is "
        + (ruling.kind() == Ruling.Kind.SAME ? "the same as " : "not the same as ")
        + other;
  }
}

package screen.intake;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import screen.folder.records.RecordLine;
import screen.folder.records.SortedRecords;
import screen.record.AssignedNumber;
import screen.record.BibRecord;

/** Merges the stored records with those found since, both sorted by id. */
final class Merge implements SortedRecords {
  private final SortedRecords known;
  private final Iterator<FoundRecord> found;
  private final Corrections corrections;
  private final Renumbering renumbering;
  private Optional<RecordLine> nextKnown = Optional.empty();
  private Optional<FoundRecord> nextFound = Optional.empty();

  /**
   * Merges two sequences.
   *
   * @param found sorted by id; with equal ids, the older search first
   * @param corrections receives the records that are new and those that are not found again
   * @param renumbering receives the records that are found again
   */
  Merge(
      SortedRecords known,
      Iterator<FoundRecord> found,
      Corrections corrections,
      Renumbering renumbering) {
    this.known = known;
    this.found = found;
    this.corrections = corrections;
    this.renumbering = renumbering;
    advanceKnown();
    advanceFound();
  }

  @Override
  public boolean hasNext() {
    return nextKnown.isPresent() || nextFound.isPresent();
  }

  @Override
  public RecordLine next() {
    return nextFound.filter(this::isNew).map(this::added).orElseGet(this::nextKnown);
  }

  private boolean isNew(FoundRecord first) {
    return nextKnown.map(line -> line.id().compareTo(first.line().id()) > 0).orElse(true);
  }

  private RecordLine added(FoundRecord first) {
    first.counts().countNew();
    corrections.addNew(first);
    advanceFound();
    return isFoundAgain(first.line()) ? updated(first.line()) : first.line();
  }

  private RecordLine nextKnown() {
    RecordLine line = nextKnown.orElseThrow(NoSuchElementException::new);
    advanceKnown();
    boolean again = isFoundAgain(line);
    corrections.addStored(line, again);
    return again ? updated(line) : line;
  }

  private boolean isFoundAgain(RecordLine line) {
    return nextFound.filter(again -> again.line().id().equals(line.id())).isPresent();
  }

  private RecordLine updated(RecordLine line) {
    BibRecord record = line.record();
    while (isFoundAgain(line)) {
      FoundRecord again = nextFound.orElseThrow();
      BibRecord after = updated(record, again);
      again.counts().countKnown(!after.fields().equals(record.fields()));
      record = after;
      advanceFound();
    }
    return RecordLine.of(record);
  }

  private BibRecord updated(BibRecord before, FoundRecord again) {
    BibRecord newer = again.line().record();
    List<String> searches = new ArrayList<>(before.searches());
    newer.searches().stream().filter(s -> !searches.contains(s)).forEach(searches::add);
    BibRecord after =
        new BibRecord(
            before.id(), searches, before.fields().updatedBy(newer.fields()), newer.repaired());
    boolean other = OtherArticle.is(before.fields(), newer.fields());
    if (other) {
      again
          .counts()
          .noteReused(
              new ExportWarnings.Reused(
                  again.at(),
                  before.id().toString(),
                  before.title(),
                  newer.title(),
                  AssignedNumber.isKeyOf(newer.fields())));
    }
    renumbering.addFoundAgain(before, again, other);
    return other || before.isRenumbered() ? after.renumbered() : after;
  }

  private void advanceKnown() {
    nextKnown = known.hasNext() ? Optional.of(known.next()) : Optional.empty();
  }

  private void advanceFound() {
    nextFound = found.hasNext() ? Optional.of(found.next()) : Optional.empty();
  }

  @Override
  public void close() {
    known.close();
  }
}

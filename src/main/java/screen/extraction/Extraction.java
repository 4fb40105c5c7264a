package screen.extraction;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import screen.record.RecordId;

/**
 * The data extraction of a review at one moment.
 *
 * @param studies the included studies, each named by its first report, in order
 */
public record Extraction(
    ExtractionForm form, ExtractionTeam team, Extractions entries, List<RecordId> studies) {
  public Extraction {
    studies = List.copyOf(studies);
  }

  /** Whether the config asks for no extraction. */
  public boolean isEmpty() {
    return form.isEmpty();
  }

  /** The values that count. */
  public ConsensusTable table() {
    return ConsensusTable.of(form, entries, studies, team);
  }

  /** How often independent values agree, by field. */
  public List<FieldAgreement> agreement() {
    return FieldAgreement.of(form, entries, studies, team);
  }

  /** The same with one more entry. */
  public Extraction with(EnteredValue entry) {
    return new Extraction(form, team, entries.with(List.of(entry), List.of()), studies);
  }

  /** The same with one more mark. */
  public Extraction with(DoneMark mark) {
    return new Extraction(form, team, entries.with(List.of(), List.of(mark)), studies);
  }

  /** The same with entries and marks. */
  public Extraction with(Collection<EnteredValue> more, Collection<DoneMark> marks) {
    return new Extraction(form, team, entries.with(more, marks), studies);
  }

  /** The time for a new entry or mark of a person: later than all that it replaces. */
  public OffsetDateTime time(String person, RecordId study, OffsetDateTime now) {
    return team.time(entries, person, study, now);
  }

  /** The studies that a person is asked to extract, in order. */
  public List<RecordId> askedOf(String person) {
    return studies.stream().filter(study -> team.isAsked(entries, person, study)).toList();
  }

  /** The differences that are not settled, of all studies that enough people have extracted. */
  public List<Difference> open() {
    return table().studies().stream().flatMap(study -> study.open().stream()).toList();
  }
}

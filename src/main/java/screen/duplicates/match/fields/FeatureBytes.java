package screen.duplicates.match.fields;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import screen.record.DocumentType;
import screen.record.RecordId;

/**
 * The features of a record as bytes, to move them between the processes of one search. The bytes
 * are not kept from one version of the tool to the next.
 */
@SuppressWarnings("EnumOrdinal") // both ends run the same code
public final class FeatureBytes {
  private static final DocumentType[] TYPES = DocumentType.values();
  private static final PublicationKind[] KINDS = PublicationKind.values();
  private static final PageNumbers.Kind[] PAGES = PageNumbers.Kind.values();
  private static final UnicodeScript[] SCRIPTS = UnicodeScript.values();

  private FeatureBytes() {}

  public static byte[] of(Features record) {
    ByteOutput out = new ByteOutput();
    out.text(record.id().source());
    out.text(record.id().key());
    out.flag(record.isCopy());
    out.number(record.type().map(type -> type.ordinal() + 1).orElse(0));
    out.text(record.title());
    write(out, record.titles());
    List<Person> persons = record.authors().persons();
    out.number(persons.size());
    persons.forEach(person -> write(out, person));
    out.number(record.year());
    out.texts(record.journal().words());
    out.texts(record.journal().issns());
    out.flag(record.journal().isMeeting());
    out.text(record.numbering().volume());
    out.text(record.numbering().issue());
    out.text(record.numbering().supplemented());
    write(out, record.pages());
    out.text(record.doi());
    out.text(record.pmid());
    out.number(record.trials().size());
    for (TrialNumber trial : record.trials()) {
      out.text(trial.registry());
      out.text(trial.number());
    }
    out.bytes(record.sketch().bins());
    out.number(record.scripts().title().ordinal());
    out.number(record.scripts().authors().ordinal());
    out.number(record.scripts().journal().ordinal());
    return out.toBytes();
  }

  private static void write(ByteOutput out, TitleWordings titles) {
    out.number(titles.wordings().size());
    for (Title title : titles.wordings()) {
      out.text(title.plain());
      out.text(title.numbers());
      out.fixed(title.signature());
      out.number(title.content());
    }
    long notices = 0;
    for (PublicationKind kind : titles.notices()) {
      notices |= 1L << kind.ordinal();
    }
    out.number(notices);
    out.flag(titles.hasErratum());
  }

  private static void write(ByteOutput out, Person person) {
    out.text(person.family());
    out.text(person.given());
    out.text(person.initials());
    out.texts(person.parts());
  }

  private static void write(ByteOutput out, PageNumbers pages) {
    out.fixed(pages.first());
    out.fixed(pages.last());
    out.text(pages.prefix());
    out.number(pages.kind().ordinal());
    out.text(pages.plain());
  }

  /** The features that {@link #of} wrote. */
  public static Features features(byte[] bytes) {
    ByteInput in = new ByteInput(bytes);
    RecordId id = new RecordId(in.text(), in.text());
    boolean copy = in.flag();
    int type = (int) in.number();
    return new Features(
        id,
        copy,
        type == 0 ? Optional.empty() : Optional.of(TYPES[type - 1]),
        in.text(),
        titles(in),
        new Authors(list(in, () -> person(in))),
        (int) in.number(),
        new Journal(in.texts(), in.texts(), in.flag()),
        new Numbering(in.text(), in.text(), in.text()),
        pages(in),
        in.text(),
        in.text(),
        list(in, () -> new TrialNumber(in.text(), in.text())),
        AbstractSketch.ofBins(in.bytes()),
        new Scripts(script(in), script(in), script(in)));
  }

  private static TitleWordings titles(ByteInput in) {
    List<Title> wordings = list(in, () -> title(in));
    Set<PublicationKind> notices = EnumSet.noneOf(PublicationKind.class);
    long kinds = in.number();
    for (PublicationKind kind : KINDS) {
      if ((kinds & 1L << kind.ordinal()) != 0) {
        notices.add(kind);
      }
    }
    return new TitleWordings(wordings, notices, in.flag());
  }

  private static Title title(ByteInput in) {
    return new Title(in.text(), in.text(), in.fixed(), (int) in.number());
  }

  private static Person person(ByteInput in) {
    return new Person(in.text(), in.text(), in.text(), in.texts());
  }

  private static PageNumbers pages(ByteInput in) {
    return new PageNumbers(in.fixed(), in.fixed(), in.text(), PAGES[(int) in.number()], in.text());
  }

  private static UnicodeScript script(ByteInput in) {
    return SCRIPTS[(int) in.number()];
  }

  private static <T> List<T> list(ByteInput in, Supplier<T> item) {
    int size = (int) in.number();
    if (size == 0) {
      return List.of();
    }
    List<T> list = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      list.add(item.get());
    }
    return List.copyOf(list);
  }
}

package screen.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;
import screen.record.AbstractSections;
import screen.record.Field;
import screen.record.Fields;
import screen.record.RecordId;
import screen.record.TypeWords;
import screen.terminal.frame.TerminalStyle;
import screen.terminal.frame.Wrap;
import screen.votes.Vote;

/** A record as lines: title, authors, where it was published, links, abstract. */
final class Card {
  private static final int MOST_AUTHORS = 12;

  private final ReviewQueue docket;
  private final TerminalStyle look;
  private final Highlighter highlighter;

  Card(ReviewQueue docket, Highlighter highlighter, TerminalStyle look) {
    this.docket = docket;
    this.look = look;
    this.highlighter = highlighter;
  }

  /**
   * The lines of a record.
   *
   * @param own this reviewer's votes of this session
   * @param fullText where the full text is; "" if the card does not say it
   * @param toSettle others' votes, where this reviewer is to settle them
   */
  List<AttributedString> lines(
      int at, int width, String fullText, Map<RecordId, Vote> own, List<Vote> toSettle) {
    Fields fields = docket.fields(at);
    List<AttributedString> lines = new ArrayList<>();
    String title = look.text(fields.first(Field.TITLE));
    add(lines, width, highlighter.mark(title.isEmpty() ? "(no title)" : title, look.title()));
    addPlain(lines, width, look.text(fields.first(Field.ORIGINAL_TITLE)));
    addPlain(lines, width, authors(fields.all(Field.AUTHORS)));
    addPlain(lines, width, published(fields));
    addPlain(lines, width, labelled("Type: ", TypeWords.of(fields)));
    addPlain(lines, width, links(at, fields));
    addPlain(lines, width, fullText);
    votes(lines, at, width, own, toSettle);
    lines.add(AttributedString.EMPTY);
    summary(lines, width, look.text(fields.first(Field.ABSTRACT)));
    addPlain(lines, width, labelled("Keywords: ", fields.all(Field.KEYWORDS)));
    return lines;
  }

  /** The abstract; each section of a structured one begins a line. */
  private void summary(List<AttributedString> lines, int width, String text) {
    if (text.isEmpty()) {
      addPlain(lines, width, "(no abstract)");
    }
    for (AbstractSections.Section section : AbstractSections.of(text)) {
      AttributedStringBuilder line = new AttributedStringBuilder();
      if (!section.heading().isEmpty()) {
        line.append(highlighter.mark(section.heading() + ":", look.title())).append(" ");
      }
      line.append(highlighter.mark(section.text(), AttributedStyle.DEFAULT));
      add(lines, width, line.toAttributedString());
    }
  }

  private void votes(
      List<AttributedString> lines,
      int at,
      int width,
      Map<RecordId, Vote> own,
      List<Vote> toSettle) {
    List<String> votes = new ArrayList<>();
    toSettle.forEach(vote -> votes.add(vote.reviewer() + ": " + words(vote)));
    Vote mine = own.get(docket.report(at));
    if (mine != null) {
      votes.add("You said " + words(mine));
    }
    if (!votes.isEmpty()) {
      lines.add(AttributedString.EMPTY);
      votes.forEach(line -> addPlain(lines, width, look.text(line)));
    }
  }

  private static String words(Vote vote) {
    String tags = vote.tags().isEmpty() ? "" : " [" + String.join(", ", vote.tags()) + "]";
    return verdict(vote) + tags + (vote.note().isEmpty() ? "" : ": " + vote.note());
  }

  /** Such as {@code exclude (wrong-population)}. */
  static String verdict(Vote vote) {
    return vote.verdict() + (vote.reason().isEmpty() ? "" : " (" + vote.reason() + ")");
  }

  private String authors(List<String> authors) {
    String shown = String.join("; ", authors.subList(0, Math.min(MOST_AUTHORS, authors.size())));
    int rest = authors.size() - MOST_AUTHORS;
    return look.text(rest > 0 ? shown + "; and " + rest + " more" : shown);
  }

  private String published(Fields fields) {
    StringBuilder where = new StringBuilder(fields.first(Field.JOURNAL));
    append(where, where.length() > 0 ? ". " : "", fields.first(Field.YEAR), "");
    append(where, "; ", fields.first(Field.VOLUME), "");
    append(where, "(", fields.first(Field.ISSUE), ")");
    append(where, ": ", fields.first(Field.PAGES), "");
    return look.text(where.toString());
  }

  private String links(int at, Fields fields) {
    StringBuilder links = new StringBuilder(docket.report(at).toString());
    append(links, look.dot() + "https://doi.org/", fields.first(Field.DOI), "");
    append(links, look.dot() + "PMID ", fields.first(Field.PMID), "");
    append(links, look.dot(), fields.first(Field.PMCID), "");
    return look.text(links.toString());
  }

  private static void append(StringBuilder text, String before, String value, String after) {
    if (!value.isEmpty()) {
      text.append(before).append(value).append(after);
    }
  }

  private String labelled(String label, List<String> values) {
    return values.isEmpty() ? "" : label + look.text(String.join("; ", values));
  }

  private void addPlain(List<AttributedString> lines, int width, String text) {
    if (!text.isEmpty()) {
      add(lines, width, new AttributedString(text, AttributedStyle.DEFAULT));
    }
  }

  private static void add(List<AttributedString> lines, int width, AttributedString text) {
    lines.addAll(Wrap.to(width, text));
  }
}

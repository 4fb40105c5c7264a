package screen.format.ris;

import java.io.IOException;
import java.io.Reader;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import screen.format.entry.TaggedEntry;
import screen.format.tagged.RisLine;
import screen.format.text.Lines;

/**
 * Reads the records of an RIS file as raw values, tolerant of producers' deviations.
 *
 * <ul>
 *   <li>A record begins with TY and ends with ER, with the next TY, or with the file.
 *   <li>The style of its tags (blanks before and behind) is that of its first lines; any other line
 *       that looks like a tag is text.
 *   <li>A line without a tag continues the value before: as a further value if the tag is that of a
 *       list, else as more of the same text.
 *   <li>Tags between ER and TY belong to the record that follows. If ER ends them they are a record
 *       without TY, or the rest of the one before if they make none by themselves.
 *   <li>An abstract alone right after ER belongs to the record before if that has none, as in files
 *       of wiso.
 * </ul>
 */
final class RisParser {
  private static final Set<String> LISTS =
      Set.of("KW", "UR", "L1", "L2", "SN", "DB", "AD", "C1", "U3");

  /**
   * Tags that make no record by themselves: if the one before has none of them yet, they are the
   * rest of it, as the BVS portal breaks some.
   */
  private static final Set<String> REST =
      Set.of("SP", "EP", "PG", "VL", "IS", "DO", "UR", "L1", "L2", "SN", "KW", "LA", "AB", "N2");

  private static final Pattern BETWEEN =
      Pattern.compile(
          "\\d+\\.\\s*|<\\d+\\.?\\s*>|Record #\\d+ of"
              + " \\d+.*|Provider:.*|Content:.*|Tagformat:.*|Database:.*|Link to the"
              + " (?:Ovid|External).*");

  /** Tags of APA PsycNet, which would otherwise continue the text before. */
  private static final Pattern LONG_TAG =
      Pattern.compile("(PMID|PMCID|DESCRIPTORS)  -(?: (.*))?", Pattern.DOTALL);

  private final Lines lines;
  private final Consumer<TaggedEntry> found;
  private final ObjIntConsumer<String> leftOut;
  private final RisLine line = new RisLine();

  private TaggedEntry before = new TaggedEntry(1);
  private TaggedEntry entry = new TaggedEntry(1);
  private boolean open;
  private boolean ended;
  private boolean unused;
  private boolean behind;
  private boolean abstractBehind;
  private int style;

  /**
   * @param found receives each record
   * @param leftOut receives each line that belongs to no record, with its number
   */
  RisParser(Reader text, Consumer<TaggedEntry> found, ObjIntConsumer<String> leftOut) {
    this.lines = new Lines(text);
    this.found = found;
    this.leftOut = leftOut;
  }

  void read() throws IOException {
    while (lines.next()) {
      boolean tagged = line.read(lines.text());
      if (tagged && line.is("TY")) {
        begin();
      } else if (tagged && line.endsEntry()) {
        end();
        if (line.read(line.value()) && line.is("TY")) {
          begin();
        }
      } else if (open) {
        within(tagged);
      } else {
        outside(tagged);
      }
    }
    if (open) {
      hand(ended ? entry.truncated() : entry.unfinished());
    } else if (!giveBackAbstract()) {
      leaveOut();
    }
    hand(new TaggedEntry(1));
  }

  /** Hands on the record before, now complete, and keeps the next one. */
  private void hand(TaggedEntry next) {
    if (!before.isEmpty()) {
      found.accept(before);
    }
    before = next;
  }

  private void begin() {
    if (open && entry.size() == 1) {
      leaveOut();
      entry = new TaggedEntry(lines.number());
    } else if (open) {
      hand(entry.unfinished());
      entry = new TaggedEntry(lines.number());
    }
    if (!giveBackAbstract() && entry.isEmpty()) {
      entry = new TaggedEntry(lines.number());
    }
    open = true;
    unused = false;
    style = line.style();
    entry.add("TY", line.value());
  }

  private void end() {
    if (!open && isRestOfBefore()) {
      before.addAll("ER", entry);
    } else if (open || !entry.isEmpty()) {
      hand(entry);
    }
    entry = new TaggedEntry(lines.number() + 1);
    ended = ended || open;
    open = false;
    abstractBehind = false;
    behind = !before.isEmpty() && before.has("TY");
  }

  private boolean isRestOfBefore() {
    boolean rest = !entry.isEmpty() && !before.isEmpty();
    for (int i = 0; rest && i < entry.size(); i++) {
      rest = REST.contains(entry.tag(i)) && !before.has(entry.tag(i));
    }
    return rest;
  }

  /** Gives an abstract to the record before, once nothing is seen to follow it. */
  private boolean giveBackAbstract() {
    boolean gives =
        !open && abstractBehind && entry.size() == 1 && !before.has("AB") && !before.has("N2");
    if (gives) {
      before.addAll("ER", entry);
      entry = new TaggedEntry(lines.number());
    }
    return gives;
  }

  private void within(boolean tagged) {
    if (tagged && entry.size() == 1) {
      style = line.style();
    }
    if (tagged && line.style() == style && !line.is("ER")) {
      String tag = line.tag();
      unused = isUnused(tag);
      if (!unused) {
        entry.add(tag, line.value());
      }
    } else {
      continueValue();
    }
  }

  private void continueValue() {
    Matcher tag = LONG_TAG.matcher(lines.text());
    if (tag.matches()) {
      unused = false;
      entry.add(tag.group(1), tag.group(2) == null ? "" : tag.group(2).strip());
    } else if (!unused && !entry.lastTag().equals("TY") && !lines.text().isBlank()) {
      entry.addLine(lines.text().strip(), LISTS);
    }
  }

  /** Long tags that are not used: addresses, funding, cited works and authors, publishers. */
  private static boolean isUnused(String tag) {
    return switch (tag) {
      case "AD", "C1", "FU", "FX", "PU", "PI", "PA", "A2", "AI", "CR", "M2" -> true;
      default -> false;
    };
  }

  private void outside(boolean tagged) {
    if (tagged) {
      if (entry.isEmpty()) {
        entry = new TaggedEntry(lines.number());
        abstractBehind = behind && line.is("AB");
      }
      entry.add(line.tag(), line.value());
    } else if (lines.text().isBlank()) {
      giveBackAbstract();
    } else if (!BETWEEN.matcher(lines.text()).matches()) {
      leftOut.accept(lines.text(), lines.number());
    }
    behind = false;
  }

  private void leaveOut() {
    for (int i = 0; i < entry.size(); i++) {
      leftOut.accept(entry.tag(i) + "  - " + entry.value(i), entry.line());
    }
  }
}

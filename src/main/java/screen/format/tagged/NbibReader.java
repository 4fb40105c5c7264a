package screen.format.tagged;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import screen.format.entry.Entries;
import screen.format.entry.ExportReader;
import screen.format.entry.TaggedEntry;
import screen.format.text.Lines;

/**
 * Reads PubMed's nbib, also called MEDLINE format, and ERIC's imitation of it: a tag of two to four
 * letters, padded with blanks to four, and a dash; values continue in lines indented by six.
 */
public final class NbibReader implements ExportReader {
  private static final Pattern START =
      Pattern.compile("^(?:PMID|OWN |STAT) {0,2}- ?(?:\\d|[A-Za-z])", Pattern.MULTILINE);

  @Override
  public Optional<String> recognise(String head) {
    Matcher start = START.matcher(head);
    if (!start.find() || head.lastIndexOf("\nTY  -", start.start()) >= 0) {
      return Optional.empty();
    }
    return Optional.of("a line that begins with " + start.group().strip());
  }

  @Override
  public void read(Reader text, Entries entries) throws IOException {
    Lines lines = new Lines(text);
    TagNames names = new TagNames();
    TaggedEntries found = new TaggedEntries(entries, NbibEntry::of);
    boolean unused = false;
    while (lines.next()) {
      String line = lines.text();
      int dash = dash(line);
      if (dash > 0) {
        String tag = names.of(line, 0, tagEnd(line, dash));
        if (begins(tag, found.open())) {
          found.begin(lines.number());
        }
        unused = isUnused(tag);
        if (tag.equals("SO") || tag.equals("PST") || line.endsWith("- ERIC")) {
          found.complete();
        }
        if (!unused && (!found.open().isEmpty() || isIdentity(tag))) {
          found.open().add(tag, line.substring(dash + 1).strip());
        } else if (!unused) {
          entries.leftOut(lines.number(), line);
        }
      } else if (line.startsWith("  ") && !found.open().isEmpty()) {
        if (!unused) {
          found.open().append(" ", line.strip());
        }
      } else if (!line.isBlank()) {
        entries.leftOut(lines.number(), line);
      }
    }
    found.endOfFile(NbibReader::isCutShort);
  }

  /** Whether an entry of PubMed, which ends with its source, lacks its date or its journal too. */
  private static boolean isCutShort(TaggedEntry withoutSource) {
    boolean dated = withoutSource.has("DP") || withoutSource.has("DEP");
    boolean placed = withoutSource.has("TA") || withoutSource.has("JT");
    return withoutSource.has("STAT") && withoutSource.has("OWN") && !(dated && placed);
  }

  private static int tagEnd(String line, int dash) {
    int end = dash;
    while (line.charAt(end - 1) == ' ') {
      end--;
    }
    return end;
  }

  /** Long and frequent tags that are not used: addresses, grants, substances and the like. */
  private static boolean isUnused(String tag) {
    return switch (tag) {
      case "AD", "AUID", "CI", "COIS", "GR", "RN", "IR", "FIR", "IRAD", "PHST", "SO", "JID", "SB" ->
          true;
      default -> false;
    };
  }

  private static boolean isIdentity(String tag) {
    return tag.equals("PMID") || tag.equals("OWN");
  }

  private static boolean begins(String tag, TaggedEntry open) {
    return isIdentity(tag) && (open.isEmpty() || open.has(tag) || open.has("TI"));
  }

  /** Index of the dash after a tag, or -1 if the line has no tag. */
  private static int dash(String line) {
    int limit = Math.min(line.length(), 6);
    int letters = 0;
    while (letters < limit && isTagLetter(line.charAt(letters), letters)) {
      letters++;
    }
    if (letters < 2 || letters > 4) {
      return -1;
    }
    int at = letters;
    while (at < limit && line.charAt(at) == ' ') {
      at++;
    }
    boolean tag = at < limit && line.charAt(at) == '-' && (at == 4 || blankAfter(line, at));
    return tag ? at : -1;
  }

  private static boolean blankAfter(String line, int dash) {
    return dash + 1 == line.length() || line.charAt(dash + 1) == ' ';
  }

  private static boolean isTagLetter(char c, int at) {
    return (c >= 'A' && c <= 'Z') || (at > 0 && c >= '0' && c <= '9');
  }
}

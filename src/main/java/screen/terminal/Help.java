package screen.terminal;

import java.util.ArrayList;
import java.util.List;
import screen.votes.Stage;

/** The help on the keys, in one line and in full. */
final class Help {
  private Help() {}

  /** The line of keys below every record. */
  static String keys(ReviewQueue docket) {
    String verdicts =
        docket.stage() == Stage.FULL_TEXT
            ? "i include  e exclude  1-9 exclude with reason  x not retrieved  w awaiting  g"
                + " ongoing"
            : "i include  e exclude  m maybe  1-9 exclude with reason";
    return verdicts
        + (docket.again() ? "  d withdraw" : "")
        + (docket.criteria().isEmpty() ? "" : "  c criteria")
        + (docket.tags(List.of()).isEmpty() ? "" : "  t tags")
        + "  u undo  n note  s skip  o open  / search  ? help  q quit";
  }

  /** The keys for possible duplicates. */
  static List<String> ofPairs() {
    return List.of(
        "y      yes, the two records are the same",
        "d      they are different; of a group: all its records are different",
        "s      skip for now; the pair comes again at the end",
        "u      back to the pair ruled on last, to rule again; a ruling counts until then",
        "e      explain: all that is known about the pair; e or q goes back",
        "space  scroll, as do the arrow keys and page up and down",
        "q      quit; every ruling is saved, and duplicates are removed as you ruled");
  }

  /** The line of keys when nothing is left to screen. */
  static String keysAtTheEnd() {
    return "u undo  / search  ? help  q quit";
  }

  static List<String> lines(ReviewQueue docket) {
    List<String> lines = new ArrayList<>();
    boolean fullText = docket.stage() == Stage.FULL_TEXT;
    lines.add("i      include");
    lines.add(fullText ? "e      exclude; asks for the reason" : "e      exclude");
    lines.add("1-9    exclude with that reason; r lists the reasons");
    if (fullText) {
      lines.add("x      not retrieved, for everybody: the report leaves all queues");
      lines.add("w      awaiting classification");
      lines.add("g      the study is ongoing");
    } else {
      lines.add("m      maybe: goes on like include");
    }
    if (!docket.criteria().isEmpty()) {
      lines.add("c      the criteria of the protocol");
    }
    if (!docket.tags(List.of()).isEmpty()) {
      lines.add("t      tags that go with the next verdict on this record");
    }
    lines.add("u      back to the last record, to vote on it again");
    lines.add("d      withdraw your vote on this record: it counts as not screened");
    lines.add("n      note that goes with the next verdict on this record");
    lines.add("s      skip for now; it comes again at the end");
    lines.add("o      open the full text in fulltext/, else the link");
    lines.add("/      search the queue for a text or a query; / and Enter goes on");
    lines.add("space  scroll, as do the arrow keys and page up and down");
    lines.add("q      quit; every vote is saved already");
    return lines;
  }
}

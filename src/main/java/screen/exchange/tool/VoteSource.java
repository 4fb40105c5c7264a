package screen.exchange.tool;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** A way of writing votes into a file of records, mostly that of a tool. */
public interface VoteSource {
  /** The word by which the user names it. */
  String id();

  /** The description shown to users. */
  String title();

  /** Whether the entries contain votes of this kind. */
  boolean recognises(List<ForeignEntry> entries);

  /**
   * Whether the program that wrote the file gave these votes itself, so that votes in notes and
   * tags are older.
   */
  default boolean wrote(List<ForeignEntry> entries) {
    return false;
  }

  /** Whether the votes are in notes or tags, which other programs pass on unchanged. */
  default boolean isCarried() {
    return false;
  }

  /** The names of all voters in the entries; empty if the tool does not name them. */
  default SortedSet<String> voters(List<ForeignEntry> entries) {
    return new TreeSet<>();
  }

  /**
   * The vote of one voter on an entry, if any.
   *
   * @param voter one of the voters; ignored if the tool names none
   */
  Optional<ForeignVote> vote(ForeignEntry entry, String voter);

  /**
   * The contradictions within an entry: sentences that also say what to do.
   *
   * @param voter entries that are certainly of other voters have none
   */
  default List<String> contradictions(ForeignEntry entry, String voter) {
    return List.of();
  }
}

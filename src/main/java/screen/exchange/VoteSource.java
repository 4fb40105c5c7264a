package screen.exchange;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** A tool, or a habit, of writing votes into a file of records. */
interface VoteSource {
  /** One word by which a user names it. */
  String id();

  /** What people call it. */
  String title();

  /** Whether these entries bear votes of this kind, by what they hold. */
  boolean recognises(List<ForeignEntry> entries);

  /**
   * Whether the program that wrote the file gave these votes, so that what notes and tags say
   * beside them is older.
   */
  default boolean wrote(List<ForeignEntry> entries) {
    return false;
  }

  /** Whether it is something that programs carry along: a note or tag. */
  default boolean isCarried() {
    return false;
  }

  /** Everybody whose votes the entries bear; empty where the tool does not say whose they are. */
  default SortedSet<String> voters(List<ForeignEntry> entries) {
    return new TreeSet<>();
  }

  /**
   * What one voter says of an entry; empty where nothing.
   *
   * @param voter one of the voters; ignored where there are none
   */
  Optional<ForeignVote> vote(ForeignEntry entry, String voter);

  /**
   * What contradicts itself in what an entry says, whoever said it, each in sentences with what to
   * do about it.
   */
  default List<String> contradictions(ForeignEntry entry) {
    return List.of();
  }
}

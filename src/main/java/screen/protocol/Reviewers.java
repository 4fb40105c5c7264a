package screen.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The team of the config, after all handovers so far. */
public final class Reviewers {
  private final List<Seat> seats;
  private final int votesPerRecord;
  private final List<Seat> tiebreakers;
  private final List<String> automation;
  private final List<String> substitutes;
  private final List<String> screeners;

  private Reviewers(
      List<Seat> seats,
      int votesPerRecord,
      List<Seat> tiebreakers,
      List<String> automation,
      List<String> substitutes) {
    this.seats = List.copyOf(seats);
    this.votesPerRecord = votesPerRecord;
    this.tiebreakers = List.copyOf(tiebreakers);
    this.automation = List.copyOf(automation);
    this.substitutes = List.copyOf(substitutes);
    this.screeners =
        Stream.concat(seats.stream().map(Seat::name), substitutes.stream())
            .filter(name -> !isTiebreaker(name))
            .toList();
    if (votesPerRecord < 1) {
      throw new IllegalArgumentException("votes-per-record is 1 or more: " + votesPerRecord);
    }
  }

  /**
   * The team as the config names it.
   *
   * @param screeners in the order of the config
   * @param votesPerRecord the number of independent votes that settle a record, 1 or more
   * @param tiebreaker who settles conflicts; "" if there is none
   * @param automation the rules whose hits are in files of votes, by id
   * @param substitutes people who screen only what others hand over to them
   */
  public Reviewers(
      List<String> screeners,
      int votesPerRecord,
      String tiebreaker,
      List<String> automation,
      List<String> substitutes) {
    this(
        screeners.stream().map(Seat::of).toList(),
        votesPerRecord,
        tiebreaker.isEmpty() ? List.of() : List.of(Seat.of(tiebreaker)),
        automation,
        substitutes);
  }

  /** Everyone whose votes count as a screener's, including those who have handed over. */
  public List<String> screeners() {
    return screeners;
  }

  /** The screeners' seats, in the order of the config. */
  public List<Seat> seats() {
    return seats;
  }

  /** The screeners' seats, then the tiebreaker's. */
  public List<Seat> everySeat() {
    return Stream.concat(seats.stream(), tiebreakers.stream()).toList();
  }

  public int votesPerRecord() {
    return votesPerRecord;
  }

  /** The ids of the rules whose hits are in files of votes. */
  public List<String> automation() {
    return automation;
  }

  /** The present tiebreaker; "" if there is none. */
  public String tiebreaker() {
    return tiebreakers.isEmpty() ? "" : tiebreakers.get(0).holder();
  }

  /** Whether this reviewer is or was a tiebreaker. */
  public boolean isTiebreaker(String reviewer) {
    return tiebreakers.stream().anyMatch(seat -> seat.holders().contains(reviewer));
  }

  /** Whether the protocol names this reviewer in any role. */
  public boolean knows(String reviewer) {
    return everybody().contains(reviewer);
  }

  /** Screeners, tiebreakers, automation, in this order. */
  public List<String> everybody() {
    return Stream.concat(people().stream(), automation.stream()).toList();
  }

  /** Screeners and tiebreakers, in this order. */
  public List<String> people() {
    List<String> people = new ArrayList<>(screeners);
    tiebreakers.forEach(seat -> people.addAll(seat.holders().stream().distinct().toList()));
    return people;
  }

  /** Whether this reviewer now has a seat, which could be handed over. */
  public boolean hasSeat(String reviewer) {
    return everySeat().stream().anyMatch(seat -> seat.holder().equals(reviewer));
  }

  /**
   * The team after one person has handed over all records not screened yet to another.
   *
   * @throws IllegalArgumentException if that is not possible; the message says why in a sentence
   */
  public Reviewers afterHandover(String from, String to) {
    if (!hasSeat(from)) {
      throw new IllegalArgumentException(
          "'"
              + from
              + "' has nothing to hand over: this person is neither a screener nor the tiebreaker"
              + " now.");
    }
    boolean tie = tiebreaker().equals(from);
    if (from.equals(to) || !(tie ? mayBreakTies(to) : screeners.contains(to))) {
      throw new IllegalArgumentException("'" + to + "' cannot take over. " + whoMay(tie));
    }
    List<Seat> handed = seats.stream().map(seat -> seat.handedOver(from, to)).toList();
    long left = handed.stream().map(Seat::holder).distinct().count();
    if (left < votesPerRecord) {
      throw new IllegalArgumentException(
          "Then only "
              + left
              + " would be left to screen, but votes-per-record is "
              + votesPerRecord
              + ". Name a person under `substitutes` in the config and hand over to that person.");
    }
    return new Reviewers(
        handed,
        votesPerRecord,
        tiebreakers.stream().map(seat -> seat.handedOver(from, to)).toList(),
        automation,
        substitutes);
  }

  /**
   * Whether this person can become tiebreaker. A screener cannot, since a screener's vote would not
   * count as the tiebreaker's.
   */
  private boolean mayBreakTies(String name) {
    boolean screens = seats.stream().anyMatch(seat -> seat.holders().contains(name));
    return isTiebreaker(name) || (substitutes.contains(name) && !screens);
  }

  private static String whoMay(boolean tie) {
    return tie
        ? "Only a person who does not screen can settle conflicts: name the person under"
            + " `substitutes` in the config."
        : "Name a screener, or a new person whom the config lists under `substitutes`.";
  }
}

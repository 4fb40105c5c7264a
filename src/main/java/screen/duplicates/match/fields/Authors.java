package screen.duplicates.match.fields;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The authors of a record in their order. */
public final class Authors {
  /**
   * The most authors that are compared, since databases truncate longer lists at different places.
   */
  static final int MOST = 25;

  private final Person[] persons;

  /** By person: the marks for {@link Person#mayResemble}, which rule out most persons. */
  private final long[] marks;

  Authors(List<Person> persons) {
    this.persons = persons.toArray(Person[]::new);
    this.marks = new long[this.persons.length];
    for (int i = 0; i < marks.length; i++) {
      marks[i] = this.persons[i].mark();
    }
  }

  static Authors of(List<String> names, Journals journals) {
    List<Person> persons = new ArrayList<>();
    for (String name : names) {
      for (String one : separate(name)) {
        if (persons.size() < MOST) {
          Person.of(one).map(journals::shared).ifPresent(persons::add);
        }
      }
    }
    return new Authors(persons);
  }

  /** Splits a field that contains several names: "Moreno FA, Wiegand CB", "Li, W.; Xu, T.". */
  private static List<String> separate(String name) {
    if (name.indexOf(';') >= 0) {
      return List.of(name.split(";"));
    }
    String[] parts = name.split(",");
    if (parts.length < 2) {
      return List.of(name);
    }
    for (String part : parts) {
      if (!endsInInitials(part.strip())) {
        return List.of(name);
      }
    }
    return List.of(parts);
  }

  private static boolean endsInInitials(String name) {
    int blank = name.lastIndexOf(' ');
    String last = name.substring(blank + 1).replace(".", "").replace("-", "");
    return blank > 1
        && !last.isEmpty()
        && last.length() <= 3
        && last.chars().allMatch(Character::isUpperCase)
        && name.substring(0, blank).chars().anyMatch(Character::isLowerCase);
  }

  public boolean isEmpty() {
    return persons.length == 0;
  }

  public int size() {
    return persons.length;
  }

  public Person first() {
    return persons[0];
  }

  List<Person> persons() {
    return List.of(persons);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Authors authors && Arrays.equals(persons, authors.persons);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(persons);
  }

  /** The number of authors that both lists have, in any order. */
  public int shared(Authors other) {
    int shared = 0;
    boolean[] taken = new boolean[other.size()];
    for (int i = 0; i < persons.length; i++) {
      int match = other.indexOf(persons[i], marks[i], i, taken);
      if (match >= 0) {
        taken[match] = true;
        shared++;
      }
    }
    return shared;
  }

  /** Whether the longer list begins with these authors, in any order; its last may be kept too. */
  public boolean isBeginningOf(Authors longer) {
    List<Person> beginning = longer.persons().subList(0, size());
    if (shared(new Authors(beginning)) == size()) {
      return true;
    }
    List<Person> withLast = new ArrayList<>(beginning);
    withLast.set(size() - 1, longer.persons[longer.size() - 1]);
    return shared(new Authors(withLast)) == size();
  }

  /** The position of a person, tried at the expected place first; -1 if absent. */
  private int indexOf(Person person, long mark, int expected, boolean[] taken) {
    if (expected < persons.length
        && !taken[expected]
        && persons[expected].family().equals(person.family())) {
      return expected;
    }
    for (int i = 0; i < persons.length; i++) {
      if (!taken[i] && Person.mayResemble(marks[i], mark) && persons[i].resembles(person)) {
        return i;
      }
    }
    return -1;
  }
}

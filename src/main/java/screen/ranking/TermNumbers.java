package screen.ranking;

import java.util.Arrays;

/** Numbers terms in the order in which they first occur, and counts the records that have each. */
final class TermNumbers {
  private static final int EMPTY = -1;

  private long[] keys = new long[1 << 12];
  private int[] slots = emptySlots(1 << 12);
  private int[] records = new int[1 << 11];
  private int size;

  /** The number of a term that occurs in one more record. */
  int occurs(long term) {
    if (2 * size >= slots.length) {
      grow();
    }
    int slot = slotOf(term);
    if (slots[slot] == EMPTY) {
      keys[slot] = term;
      slots[slot] = size++;
    }
    records[slots[slot]]++;
    return slots[slot];
  }

  int size() {
    return size;
  }

  /** How many records have a term. */
  int recordsWith(int number) {
    return records[number];
  }

  private int slotOf(long term) {
    int mask = slots.length - 1;
    int slot = (int) term & mask;
    while (slots[slot] != EMPTY && keys[slot] != term) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldSlots = slots;
    keys = new long[2 * oldKeys.length];
    slots = emptySlots(keys.length);
    records = Arrays.copyOf(records, oldKeys.length);
    for (int i = 0; i < oldSlots.length; i++) {
      if (oldSlots[i] != EMPTY) {
        int slot = slotOf(oldKeys[i]);
        keys[slot] = oldKeys[i];
        slots[slot] = oldSlots[i];
      }
    }
  }

  private static int[] emptySlots(int length) {
    int[] slots = new int[length];
    Arrays.fill(slots, EMPTY);
    return slots;
  }
}

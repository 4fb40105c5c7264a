package screen.ranking;

/** Mixes numbers into one whose bits each depend on all bits of the input. */
final class Hash {
  private Hash() {}

  /** The finaliser of the MurmurHash3 family. */
  static long mix(long hash, long next) {
    long h = (hash ^ next) * 0xFF51AFD7ED558CCDL;
    h = (h ^ (h >>> 33)) * 0xC4CEB9FE1A85EC53L;
    return h ^ (h >>> 29);
  }
}

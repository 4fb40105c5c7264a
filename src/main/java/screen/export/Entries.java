package screen.export;

/** Takes what a reader finds, in the order of the file. */
public interface Entries {
  void accept(Entry entry);

  void reject(Rejection rejection);
}

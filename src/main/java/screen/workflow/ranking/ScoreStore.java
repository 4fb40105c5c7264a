package screen.workflow.ranking;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import java.util.zip.CRC32;
import screen.Sha256;
import screen.folder.ReviewFolder;
import screen.ranking.Ranking;

/**
 * The scores that were learned last for each reviewer, each in a file, so that a session with the
 * same votes as the one before need not learn again. A file is trusted only if it was made by the
 * same model from the same records and labels, and is whole; it may be deleted.
 */
final class ScoreStore {
  private static final String PREFIX = "scores-";
  private static final int KEY = 32;

  private final Path home;
  private final String features;
  private final int records;

  /**
   * The scores of a folder's records.
   *
   * @param features identifies the features of the records
   * @param records how many there are
   */
  ScoreStore(ReviewFolder folder, String features, int records) {
    this.home = folder.rankingFolder();
    this.features = features;
    this.records = records;
  }

  /** The scores that were learned from these labels; empty if others were kept, or none. */
  Optional<double[]> scores(String reviewer, BitSet relevant, BitSet others) {
    Path file = file(reviewer);
    try {
      if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) != size()) {
        return Optional.empty();
      }
      byte[] bytes = Files.readAllBytes(file);
      byte[] key = key(relevant, others);
      if (bytes.length != size()
          || !Arrays.equals(bytes, 0, KEY, key, 0, KEY)
          || ByteBuffer.wrap(bytes).getLong(bytes.length - Long.BYTES) != sum(bytes)) {
        return Optional.empty();
      }
      double[] scores = new double[records];
      ByteBuffer.wrap(bytes, KEY, Double.BYTES * records).asDoubleBuffer().get(scores);
      return Optional.of(scores);
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  /** Keeps scores in place of those that were kept before, if the folder can be written. */
  void keep(String reviewer, BitSet relevant, BitSet others, double[] scores) {
    ByteBuffer bytes = ByteBuffer.allocate(size());
    bytes.put(key(relevant, others));
    for (double score : scores) {
      bytes.putDouble(score);
    }
    bytes.putLong(sum(bytes.array()));
    Path file = file(reviewer);
    Path unfinished = home.resolve("unfinished-" + reviewer);
    if (!Files.isDirectory(home, LinkOption.NOFOLLOW_LINKS)) {
      // features cannot be kept either
      return;
    }
    try {
      // Not forced to the disk, for which votes would wait: a torn file is found by its checksum.
      Files.deleteIfExists(unfinished);
      Files.write(unfinished, bytes.array(), StandardOpenOption.CREATE_NEW);
      Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException cannotKeep) {
      // learned again
    }
  }

  private Path file(String reviewer) {
    return home.resolve(PREFIX + reviewer);
  }

  private int size() {
    return KEY + Double.BYTES * records + Long.BYTES;
  }

  /** A checksum of all that the scores depend on. */
  private byte[] key(BitSet relevant, BitSet others) {
    MessageDigest sum = Sha256.digest();
    sum.update((Ranking.VERSION + " " + features + "\n").getBytes(StandardCharsets.UTF_8));
    for (BitSet labels : new BitSet[] {relevant, others}) {
      byte[] bytes = labels.toByteArray();
      sum.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, bytes.length));
      sum.update(bytes);
    }
    return sum.digest();
  }

  private static long sum(byte[] bytes) {
    CRC32 sum = new CRC32();
    sum.update(bytes, 0, bytes.length - Long.BYTES);
    return sum.getValue();
  }
}

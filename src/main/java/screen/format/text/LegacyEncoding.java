package screen.format.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Finds the encoding of a text that is not Unicode. It is windows-1252 if the words look Western,
 * and uncertain if another encoding makes them the words of one language. Else it is the one in
 * which they are words of its script; of several, the one named by the detector of Mozilla's
 * browsers.
 */
final class LegacyEncoding {
  /** Encodings that an old export may be written in. */
  private enum Candidate {
    WINDOWS_1252("windows-1252", Script.WESTERN),
    WINDOWS_1250("windows-1250", Script.CENTRAL_EUROPEAN),
    ISO_8859_2("ISO-8859-2", Script.CENTRAL_EUROPEAN),
    MAC_ROMAN("x-MacRoman", Script.WESTERN),
    WINDOWS_1254("windows-1254", Script.TURKISH),
    WINDOWS_1257("windows-1257", Script.BALTIC),
    WINDOWS_1251("windows-1251", Script.CYRILLIC),
    KOI8_R("KOI8-R", Script.CYRILLIC),
    ISO_8859_5("ISO-8859-5", Script.CYRILLIC),
    MAC_CYRILLIC("x-MacCyrillic", Script.CYRILLIC),
    IBM866("IBM866", Script.CYRILLIC),
    WINDOWS_1253("windows-1253", Script.GREEK),
    ISO_8859_7("ISO-8859-7", Script.GREEK),
    WINDOWS_1255("windows-1255", Script.HEBREW),
    WINDOWS_1256("windows-1256", Script.ARABIC),
    TIS_620("TIS-620", Script.THAI),
    GB18030("GB18030", Script.SIMPLIFIED_CHINESE),
    BIG5("Big5", Script.TRADITIONAL_CHINESE),
    SHIFT_JIS("windows-31j", Script.JAPANESE),
    EUC_JP("EUC-JP", Script.JAPANESE),
    EUC_KR("EUC-KR", Script.KOREAN);

    private final Charset charset;
    private final Script script;

    Candidate(String charset, Script script) {
      this.charset = Charset.forName(charset);
      this.script = script;
    }

    /** Whether the detector means it by this name. */
    boolean isCalled(String name) {
      String own = charset.name().replaceFirst("^x-", "").replace("windows-31j", "SHIFT_JIS");
      return own.replaceAll("\\W", "").equalsIgnoreCase(name.replaceAll("\\W", ""));
    }
  }

  /** How much is examined of the lines with letters beyond ASCII, in bytes. */
  private static final int SAMPLE = 1 << 16;

  /** Least number of words beyond ASCII that can cast doubt on an encoding. */
  private static final int ENOUGH_WORDS = 4;

  /** How many times fewer foreign words make another encoding the likelier one. */
  private static final int CLEARER = 4;

  private static final Pattern DECLARED =
      Pattern.compile("<\\?xml[^>]{0,100}\\sencoding\\s*=\\s*[\"']([\\w.:-]{1,40})[\"']");

  private LegacyEncoding() {}

  private record Guess(Candidate candidate, String text, Script.Look look) {}

  /**
   * Returns the encoding, or empty if it is uncertain.
   *
   * @param start the beginning of the text, where XML states the encoding
   * @param bytes the text from its beginning
   */
  static Optional<Charset> of(byte[] start, InputStream bytes) throws IOException {
    byte[] sample = sample(bytes);
    Optional<Charset> declared = declared(start);
    if (declared.filter(charset -> !decoded(sample, charset).isEmpty()).isPresent()) {
      return declared;
    }
    Optional<Guess> western = guess(Candidate.WINDOWS_1252, sample);
    if (western.filter(guess -> guess.look().isSound()).isPresent()) {
      return isClearerElsewhere(western.get(), sample) || mayBeMacRoman(western.get(), sample)
          ? Optional.empty()
          : Optional.of(Candidate.WINDOWS_1252.charset);
    }
    return best(sample)
        .or(
            () ->
                western.filter(
                    guess -> guess.look().isMostlySound() && !isSounderElsewhere(guess, sample)))
        .map(guess -> guess.candidate().charset);
  }

  /**
   * Whether words that no Western language has together are those of one language in another
   * encoding. Names of many countries may look so too: only a person can decide.
   */
  private static boolean isClearerElsewhere(Guess western, byte[] sample) {
    int foreign = western.look().foreign();
    return foreign > 0
        && western.look().words() >= ENOUGH_WORDS
        && Stream.of(Candidate.values())
            .filter(candidate -> candidate.script != Script.WESTERN)
            .flatMap(candidate -> guess(candidate, sample).stream())
            .filter(guess -> guess.look().isSound() && !guess.text().equals(western.text()))
            .anyMatch(guess -> guess.look().foreign() * CLEARER <= foreign);
  }

  /** Whether another Latin encoding makes far fewer odd words than the Western one. */
  private static boolean isSounderElsewhere(Guess western, byte[] sample) {
    return Stream.of(Candidate.values())
        .filter(candidate -> candidate.script != Script.WESTERN && candidate.script.isLatin())
        .flatMap(candidate -> guess(candidate, sample).stream())
        .anyMatch(guess -> guess.look().odd() * 2 < western.look().odd());
  }

  private static boolean mayBeMacRoman(Guess western, byte[] sample) {
    return MacRoman.mayBe(western.text())
        && guess(Candidate.MAC_ROMAN, sample).filter(guess -> guess.look().odd() == 0).isPresent();
  }

  private static Optional<Guess> best(byte[] sample) {
    List<Guess> sound = new ArrayList<>();
    for (Candidate candidate : Candidate.values()) {
      guess(candidate, sample).filter(guess -> guess.look().isSound()).ifPresent(sound::add);
    }
    int least = sound.stream().mapToInt(guess -> guess.look().signs()).min().orElse(0);
    sound.removeIf(guess -> guess.look().signs() > least);
    int foreign = sound.stream().mapToInt(guess -> guess.look().foreign()).min().orElse(0);
    sound.removeIf(guess -> guess.look().foreign() > foreign);
    boolean alike = sound.stream().map(Guess::text).distinct().count() == 1;
    if (alike) {
      return sound.stream().findFirst();
    }
    String name = detected(sample);
    return sound.stream().filter(guess -> guess.candidate().isCalled(name)).findFirst();
  }

  private static String detected(byte[] sample) {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(sample, 0, sample.length);
    detector.dataEnd();
    return String.valueOf(detector.getDetectedCharset());
  }

  private static Optional<Guess> guess(Candidate candidate, byte[] sample) {
    String text = decoded(sample, candidate.charset);
    return text.isEmpty()
        ? Optional.empty()
        : Optional.of(new Guess(candidate, text, candidate.script.look(text)));
  }

  /** Returns the text, or "" if it is not in this encoding. */
  private static String decoded(byte[] sample, Charset charset) {
    boolean western = charset.equals(Candidate.WINDOWS_1252.charset);
    CharBuffer text = CharBuffer.allocate(sample.length);
    CoderResult result =
        charset
            .newDecoder()
            .onUnmappableCharacter(western ? CodingErrorAction.REPLACE : CodingErrorAction.REPORT)
            .decode(ByteBuffer.wrap(sample), text, false);
    return result.isError() ? "" : text.flip().toString();
  }

  private static Optional<Charset> declared(byte[] start) {
    Matcher declaration = DECLARED.matcher(new String(start, StandardCharsets.ISO_8859_1));
    if (!declaration.find()) {
      return Optional.empty();
    }
    String name = declaration.group(1).toUpperCase(Locale.ROOT);
    boolean western =
        name.startsWith("UTF") || name.equals("ISO-8859-1") || name.equals("US-ASCII");
    return western ? Optional.empty() : Charsets.named(name);
  }

  /** Returns the first lines with bytes beyond ASCII. */
  private static byte[] sample(InputStream bytes) throws IOException {
    ByteArrayOutputStream sample = new ByteArrayOutputStream();
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 16];
    boolean beyond = false;
    int read = bytes.read(buffer);
    while (read >= 0 && sample.size() < SAMPLE) {
      for (int i = 0; i < read && sample.size() < SAMPLE; i++) {
        byte b = buffer[i];
        line.write(b);
        beyond |= b < 0;
        if (b == '\n' || b == '\r' || line.size() == SAMPLE) {
          if (beyond) {
            line.writeTo(sample);
          }
          line.reset();
          beyond = false;
        }
      }
      read = bytes.read(buffer);
    }
    if (beyond && sample.size() < SAMPLE) {
      line.writeTo(sample);
    }
    return sample.toByteArray();
  }
}

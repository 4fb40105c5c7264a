package screen.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.util.BytesRef;

/**
 * Takes text apart into words: by Unicode's rules, in lower case, without accents and without the
 * English genitive. There are no stop words and no stemming, so that a query finds exactly the
 * words that it names. Chinese characters are words of their own.
 */
final class FoldingAnalyzer extends Analyzer {
  static final FoldingAnalyzer WORDS = new FoldingAnalyzer();

  /** The distance between two values of a field, so that no phrase spans them. */
  private static final int BETWEEN_VALUES = 1000;

  private FoldingAnalyzer() {}

  /**
   * A word of a text.
   *
   * @param start the place of its first character
   * @param end the place after its last character
   */
  record Word(BytesRef term, int start, int end) {}

  /** A text with each accented letter as one character, as the index has it. */
  static String composed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  /** The words of a text. */
  List<Word> wordsOf(String text) {
    List<Word> words = new ArrayList<>();
    try (TokenStream tokens = tokenStream("", text)) {
      TermToBytesRefAttribute term = tokens.addAttribute(TermToBytesRefAttribute.class);
      OffsetAttribute place = tokens.addAttribute(OffsetAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        words.add(
            new Word(
                BytesRef.deepCopyOf(term.getBytesRef()), place.startOffset(), place.endOffset()));
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException("text in memory cannot fail to be read", e);
    }
    return words;
  }

  /** A part of a word in the form in which the index has words. */
  String folded(String part) {
    return normalize("", part).utf8ToString();
  }

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    Tokenizer words = new StandardTokenizer();
    return new TokenStreamComponents(words, folded(new EnglishPossessiveFilter(words)));
  }

  @Override
  protected TokenStream normalize(String fieldName, TokenStream in) {
    return folded(in);
  }

  private static TokenStream folded(TokenStream in) {
    return new ASCIIFoldingFilter(new LowerCaseFilter(in));
  }

  @Override
  public int getPositionIncrementGap(String fieldName) {
    return BETWEEN_VALUES;
  }
}

package screen.format.bibtex;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import java.util.regex.Pattern;
import screen.format.bibtex.syntax.BibtexChunk;
import screen.format.bibtex.syntax.BibtexChunks;
import screen.format.bibtex.syntax.BibtexEntry;
import screen.format.bibtex.syntax.BibtexParser;
import screen.format.entry.Entries;
import screen.format.entry.EntryBuilder;
import screen.format.entry.ExportReader;
import screen.format.entry.Rejection;

/** Reads BibTeX of any database or tool. */
public final class BibtexReader implements ExportReader {
  private static final Pattern ENTRY =
      Pattern.compile(
          "(?m)^\\s{0,20}@(?:[A-Za-z][\\w -]{1,40}|\\[[^\\]{}\\n"
              + "]{0,200}\\])\\s{0,20}[{(]\\s{0,20}[^,={}\\n"
              + "]{0,300}[,\\n"
              + "]");
  private static final int SHOWN = 2000;

  /** The most characters of entries that wait for the book or volume that they refer to. */
  private static final long MOST_WAITING = 1 << 23;

  @Override
  public Optional<String> recognise(String head) {
    return ENTRY.matcher(head).find()
        ? Optional.of("entries that begin like @article{key,")
        : Optional.empty();
  }

  @Override
  public void read(Reader text, Entries entries) throws IOException {
    BibtexChunks chunks = new BibtexChunks(text);
    BibtexParser parser = new BibtexParser();
    CrossReferences references = new CrossReferences(MOST_WAITING);
    for (Optional<BibtexChunk> next = chunks.next(); next.isPresent(); next = chunks.next()) {
      BibtexChunk chunk = next.get();
      int size = chunk.text().length();
      Optional<BibtexEntry> entry = chunk.whole() ? parser.parse(chunk.text()) : Optional.empty();
      if (entry.isPresent()) {
        references.add(entry.get(), size, found -> accept(chunk, found, entries));
      } else if (!chunk.whole()) {
        String reason = "The entry is longer than any record. The file seems damaged.";
        references.add(size, () -> reject(chunk, reason, entries));
      } else if (BibtexParser.isEntry(chunk.text())) {
        String reason = "The entry has no field. Correct it, or delete it.";
        references.add(size, () -> reject(chunk, reason, entries));
      }
    }
    references.endOfFile();
  }

  private static void accept(BibtexChunk chunk, BibtexEntry found, Entries entries) {
    EntryBuilder builder = BibtexFields.read(found, new EntryBuilder(chunk.line()));
    (chunk.truncated() ? builder.truncated() : builder).values(found::all).into(entries);
  }

  private static void reject(BibtexChunk chunk, String reason, Entries entries) {
    String shown = chunk.text().substring(0, Math.min(SHOWN, chunk.text().length()));
    entries.reject(new Rejection(chunk.line(), shown, reason));
  }
}

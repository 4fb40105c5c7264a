package screen.folder;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import screen.duplicates.Deduplication;
import screen.duplicates.Duplicate;
import screen.duplicates.JudgedPair;
import screen.duplicates.KeyedRecord;
import screen.duplicates.PossiblePair;
import screen.duplicates.SearchMemory;
import screen.record.RecordId;

/**
 * {@code records/.duplicates}: what the last search for duplicates leaves to the next on the same
 * machine. No part of the review: git ignores it, and whatever is torn, foreign or of another build
 * of the tool counts as not there.
 */
final class MemoryFile {
  private static final String FORMAT = "prisma-screen duplicates 1";

  private final Path file;
  private final String build;

  MemoryFile(Path file, String build) {
    this.file = file;
    this.build = build;
  }

  /**
   * What it holds; empty where that cannot be relied upon.
   *
   * @param basis what the search knew, line by line
   */
  Optional<SearchMemory> read(List<String> basis) {
    try {
      if (!Files.isRegularFile(file)) {
        return Optional.empty();
      }
      BinaryReader in = new BinaryReader(Files.readAllBytes(file));
      boolean ours =
          in.isWhole()
              && in.text().equals(FORMAT)
              && in.text().equals(build)
              && in.text().equals(basis.toString());
      return ours ? Optional.of(memory(in)) : Optional.empty();
    } catch (IOException | BufferUnderflowException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static SearchMemory memory(BinaryReader in) {
    return new SearchMemory(
        in.list(
            () ->
                new KeyedRecord(
                    id(in), in.number(), in.word(), in.word(), in.numbers(), in.word(), in.text())),
        in.list(() -> new JudgedPair(in.count(), in.count(), in.fraction(), in.count() == 1)),
        in.list(in::text),
        new Deduplication.Result(
            in.count(),
            in.list(
                () ->
                    new Duplicate(
                        id(in), id(in), in.text(), in.fraction(), in.word(), in.text(), in.word())),
            in.list(
                () ->
                    new PossiblePair(
                        id(in), id(in), in.text(), in.text(), in.fraction(), in.text()))));
  }

  private static RecordId id(BinaryReader in) {
    return RecordId.parse(in.text()).orElseThrow(IllegalArgumentException::new);
  }

  /** Keeps it, unless the disk refuses: the search does not depend on it. */
  void write(SearchMemory memory, List<String> basis) {
    Path temporary = file.resolveSibling(file.getFileName() + ".tmp");
    try {
      try (BinaryWriter out = new BinaryWriter(Files.newOutputStream(temporary))) {
        out.text(FORMAT);
        out.text(build);
        out.text(basis.toString());
        write(out, memory);
      }
      Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      delete(temporary);
      delete(file);
    }
  }

  private static void write(BinaryWriter out, SearchMemory memory) throws IOException {
    out.count(memory.records().size());
    for (KeyedRecord record : memory.records()) {
      out.text(record.id().toString());
      out.number(record.print());
      out.text(record.search());
      out.text(record.issue());
      out.numbers(record.keys());
      out.text(record.place());
      out.text(record.author());
    }
    out.count(memory.pairs().size());
    for (JudgedPair pair : memory.pairs()) {
      out.count(pair.one());
      out.count(pair.other());
      out.fraction(pair.weight());
      out.count(pair.sure() ? 1 : 0);
    }
    out.texts(memory.rulings());
    write(out, memory.result());
  }

  private static void write(BinaryWriter out, Deduplication.Result result) throws IOException {
    out.count(result.records());
    out.count(result.duplicates().size());
    for (Duplicate row : result.duplicates()) {
      out.text(row.record().toString());
      out.text(row.kept().toString());
      out.text(row.title());
      out.fraction(row.score());
      out.text(row.rule());
      out.text(row.evidence());
      out.text(row.decidedBy());
    }
    out.count(result.possible().size());
    for (PossiblePair row : result.possible()) {
      out.text(row.a().toString());
      out.text(row.b().toString());
      out.text(row.titleA());
      out.text(row.titleB());
      out.fraction(row.score());
      out.text(row.evidence());
    }
  }

  private static void delete(Path path) {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      // a file that cannot be relied upon is not read either
    }
  }
}

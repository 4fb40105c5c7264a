package screen.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import screen.folder.ReviewFolder;
import screen.record.Search;

/** Lost exports and the identical files that replace them. */
final class Restorations {
  private final List<Restoration> all = new ArrayList<>();

  private record Restoration(MissingExport export, Path original) {}

  void add(MissingExport export, Path original) {
    all.add(new Restoration(export, original));
  }

  void putBack() {
    all.forEach(restoration -> restoration.export().putBack(restoration.original()));
  }

  /**
   * Checks that all exports can be read again.
   *
   * @throws screen.Failure if one is lost and has no replacement here
   */
  void requireAllOthers(ReviewFolder folder, List<Search> searches) {
    for (Search search : searches) {
      Optional<MissingExport> lost = MissingExport.of(folder, search).filter(this::isNoneOfThese);
      if (lost.isPresent()) {
        throw lost.get().failure(search);
      }
    }
  }

  private boolean isNoneOfThese(MissingExport lost) {
    return all.stream().noneMatch(it -> it.export().place().equals(lost.place()));
  }
}

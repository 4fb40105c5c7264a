package screen.duplicates.match.fields;

import java.util.List;
import java.util.Set;
import screen.duplicates.match.text.FoldedText;

/**
 * A record's title as its database prints it, taken apart.
 *
 * @param wordings the title first, then translations of it; none where the record has no title
 * @param notices what it says that makes the item stand beside an article; none for an article
 */
public record TitleWordings(List<Title> wordings, Set<PublicationKind> notices) {
  public TitleWordings {
    wordings = List.copyOf(wordings);
    notices = Set.copyOf(notices);
  }

  static TitleWordings of(String title, String originalTitle) {
    TitleReader reader = new TitleReader();
    reader.read(title);
    reader.add(originalTitle);
    String own = TitleReader.withoutRetraction(TitleReader.withoutLinks(title));
    return new TitleWordings(reader.wordings(), PublicationKind.heldBy(FoldedText.of(own)));
  }

  public boolean isEmpty() {
    return wordings.isEmpty();
  }

  /** The title proper. */
  public Title main() {
    return wordings.get(0);
  }
}

package screen.duplicates.match.fields;

import java.util.List;
import java.util.Set;
import screen.duplicates.match.text.FoldedText;

/**
 * The wordings of a record's title, and the notices in it.
 *
 * @param wordings the title first, then its translations; empty if the record has no title
 * @param notices the kinds of notice, such as an erratum, that the title shows; empty for an
 *     article
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
    return new TitleWordings(reader.wordings(), PublicationKind.noticesIn(FoldedText.of(own)));
  }

  public boolean isEmpty() {
    return wordings.isEmpty();
  }

  /** The title itself, without translations. */
  public Title main() {
    return wordings.get(0);
  }
}

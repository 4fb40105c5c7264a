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
 * @param hasErratum whether the title says that an erratum appeared
 */
public record TitleWordings(
    List<Title> wordings, Set<PublicationKind> notices, boolean hasErratum) {
  public TitleWordings {
    wordings = List.copyOf(wordings);
    notices = Set.copyOf(notices);
  }

  static TitleWordings of(String title, String originalTitle) {
    String unlinked = TitleReader.withoutLinks(title);
    String article = TitleReader.withoutRetraction(unlinked).strip();
    String own = FoldedText.of(article);
    TitleReader reader = new TitleReader(article, own);
    reader.add(originalTitle);
    return new TitleWordings(
        reader.wordings(),
        PublicationKind.noticesIn(own),
        title.startsWith("[Erratum appear", unlinked.length()));
  }

  public boolean isEmpty() {
    return wordings.isEmpty();
  }

  /** The title itself, without translations. */
  public Title main() {
    return wordings.get(0);
  }
}

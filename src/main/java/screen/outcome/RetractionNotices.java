package screen.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import screen.record.BibRecord;
import screen.record.Field;
import screen.record.Fields;
import screen.record.NoticeTitle;
import screen.record.Notices;
import screen.record.RecordId;

/**
 * The records of a review that are notices of retraction or concern, each of which is about another
 * article: by the PMID or DOI that the database gives, or else by its title.
 */
final class RetractionNotices {
  private final List<Notice> notices = new ArrayList<>();

  private record Notice(RecordId id, Fields fields, Optional<NoticeTitle> title) {
    String words() {
      return title.map(NoticeTitle::notice).orElse("Retraction notice") + " " + id;
    }

    boolean isOn(Fields article) {
      List<String> named = fields.all(Field.NOTICE_OF);
      return named.isEmpty()
          ? title.filter(it -> it.isOn(article.first(Field.TITLE))).isPresent()
          : named.contains(article.first(Field.PMID)) || named.contains(article.first(Field.DOI));
    }
  }

  RetractionNotices(Review review) {
    for (BibRecord record : review.records().values()) {
      Optional<NoticeTitle> title = NoticeTitle.of(record.title());
      if (title.isPresent() || record.fields().has(Field.NOTICE_OF)) {
        notices.add(new Notice(record.id(), record.fields(), title));
      }
    }
  }

  /**
   * The notices on an article, such as {@code Retraction notice x:7}.
   *
   * @param members the records of its report; one that is the retracted article itself, with a mark
   *     in its title, is no notice
   */
  SortedSet<String> on(Fields article, Set<RecordId> members) {
    SortedSet<String> found = new TreeSet<>();
    for (Notice notice : notices) {
      boolean own = members.contains(notice.id()) && !Notices.in(notice.fields()).isEmpty();
      if (!own && notice.isOn(article)) {
        found.add(notice.words());
      }
    }
    return found;
  }
}

package screen.serve;

import java.util.List;
import screen.record.RecordId;

/**
 * What one reviewer has to judge at a stage.
 *
 * @param queue the reports that wait, in the order in which they come
 * @param judged how many the reviewer has judged
 */
record Work(List<RecordId> queue, int judged) {
  Work {
    queue = List.copyOf(queue);
  }
}

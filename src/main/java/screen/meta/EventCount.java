package screen.meta;

/**
 * A dichotomous outcome in one group.
 *
 * @param events participants with the event, 0 to total
 * @param total participants, at least 1
 */
public record EventCount(int events, int total) {
  public EventCount {
    if (total < 1 || events < 0 || events > total) {
      throw new IllegalArgumentException(events + " events among " + total + " participants");
    }
  }

  int others() {
    return total - events;
  }
}

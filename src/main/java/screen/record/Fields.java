package screen.record;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The values of a record, field by field; immutable. An absent field is "" or an empty list, never
 * null.
 */
public final class Fields {
  public static final Fields NONE = new Fields(new EnumMap<>(Field.class));

  private final Map<Field, List<String>> values;

  private Fields(EnumMap<Field, List<String>> values) {
    this.values = Collections.unmodifiableMap(values);
  }

  /** The first value, or "". */
  public String first(Field field) {
    List<String> all = all(field);
    return all.isEmpty() ? "" : all.get(0);
  }

  /** All values in the order of the export; empty if there are none. */
  public List<String> all(Field field) {
    return values.getOrDefault(field, List.of());
  }

  public boolean has(Field field) {
    return values.containsKey(field);
  }

  /** The fields that have a value, in their declared order. */
  public Set<Field> present() {
    return values.keySet();
  }

  /** These values, replaced field by field with those of {@code newer} where it has any. */
  public Fields updatedBy(Fields newer) {
    EnumMap<Field, List<String>> merged = new EnumMap<>(Field.class);
    merged.putAll(values);
    merged.putAll(newer.values);
    return new Fields(merged);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Fields that && values.equals(that.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  @Override
  public String toString() {
    return values.toString();
  }

  public static Builder builder() {
    return new Builder();
  }

  /**
   * Collects values; blank ones and repeats within a field are left out, and a single-valued field
   * keeps its first.
   */
  public static final class Builder {
    private final EnumMap<Field, List<String>> values = new EnumMap<>(Field.class);

    private Builder() {}

    /** Adds a value, trimmed. */
    public Builder add(Field field, String value) {
      String trimmed = value.strip();
      if (!trimmed.isEmpty()) {
        List<String> list = values.computeIfAbsent(field, f -> new ArrayList<>(1));
        if (list.isEmpty() || (field.many() && !list.contains(trimmed))) {
          list.add(trimmed);
        }
      }
      return this;
    }

    public Builder addAll(Field field, Iterable<String> all) {
      all.forEach(value -> add(field, value));
      return this;
    }

    public boolean has(Field field) {
      return values.containsKey(field);
    }

    /** The first value so far, or "". */
    public String first(Field field) {
      List<String> list = values.getOrDefault(field, List.of());
      return list.isEmpty() ? "" : list.get(0);
    }

    public Fields build() {
      if (values.isEmpty()) {
        return NONE;
      }
      EnumMap<Field, List<String>> copy = new EnumMap<>(Field.class);
      values.forEach((field, list) -> copy.put(field, List.copyOf(list)));
      return new Fields(copy);
    }
  }
}

package screen.format.xml.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An element and its content. Paths are local names joined by slashes, relative to it. */
public final class XmlElement {
  /** A part of an element's content. */
  private sealed interface Content permits Text, Child {}

  private record Text(String value) implements Content {}

  private record Child(XmlElement element) implements Content {}

  private final String name;
  private final Map<String, String> attributes;
  private final List<Content> content = new ArrayList<>(1);

  XmlElement(String name, Map<String, String> attributes) {
    this.name = name;
    this.attributes = Map.copyOf(attributes);
  }

  void add(String text) {
    content.add(new Text(text));
  }

  void add(XmlElement element) {
    content.add(new Child(element));
  }

  /** Its local name. */
  public String name() {
    return name;
  }

  /** The attribute's value, or "". */
  public String attribute(String attribute) {
    return attributes.getOrDefault(attribute, "");
  }

  /** All text in it, including that of nested elements. */
  public String text() {
    if (content.size() == 1 && content.get(0) instanceof Text plain) {
      return plain.value();
    }
    StringBuilder text = new StringBuilder();
    appendTo(text);
    return text.toString();
  }

  private void appendTo(StringBuilder text) {
    for (Content part : content) {
      if (part instanceof Text plain) {
        text.append(plain.value());
      } else if (part instanceof Child child) {
        child.element().appendTo(text);
      }
    }
  }

  /** The text of the first element at this path, or "". */
  public String text(String path) {
    return first(path).map(XmlElement::text).orElse("");
  }

  /** The first element at this path. */
  public Optional<XmlElement> first(String path) {
    List<XmlElement> all = all(path);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(0));
  }

  /** The elements at this path, in order. */
  public List<XmlElement> all(String path) {
    List<XmlElement> found = new ArrayList<>();
    collect(path, found);
    return found;
  }

  /** The first element of this name at any depth. */
  public Optional<XmlElement> find(String wanted) {
    for (Content part : content) {
      if (part instanceof Child child) {
        XmlElement element = child.element();
        Optional<XmlElement> found =
            element.name.equals(wanted) ? Optional.of(element) : element.find(wanted);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /** Its tag and all text in it. */
  @Override
  public String toString() {
    return "<" + name + ">" + text().strip();
  }

  private void collect(String path, List<XmlElement> found) {
    int slash = path.indexOf('/');
    String step = slash < 0 ? path : path.substring(0, slash);
    for (Content part : content) {
      if (part instanceof Child child && child.element().name.equals(step)) {
        if (slash < 0) {
          found.add(child.element());
        } else {
          child.element().collect(path.substring(slash + 1), found);
        }
      }
    }
  }
}

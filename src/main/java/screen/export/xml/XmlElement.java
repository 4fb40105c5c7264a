package screen.export.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** An element with all that is in it. Paths are local names joined by slashes, relative to it. */
public final class XmlElement {
  /** What stands within an element, in order. */
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

  /** All text in it, whatever elements lie between. */
  public String text() {
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
    return at(path).map(XmlElement::text).findFirst().orElse("");
  }

  /** The first element at this path. */
  public Optional<XmlElement> first(String path) {
    return at(path).findFirst();
  }

  /** The elements at this path, in order. */
  public List<XmlElement> all(String path) {
    return at(path).toList();
  }

  /** The first element of this name at whatever depth. */
  public Optional<XmlElement> find(String wanted) {
    for (XmlElement child : children().toList()) {
      Optional<XmlElement> found =
          child.name.equals(wanted) ? Optional.of(child) : child.find(wanted);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Stream<XmlElement> at(String path) {
    int slash = path.indexOf('/');
    String step = slash < 0 ? path : path.substring(0, slash);
    Stream<XmlElement> named = children().filter(child -> child.name.equals(step));
    return slash < 0 ? named : named.flatMap(child -> child.at(path.substring(slash + 1)));
  }

  private Stream<XmlElement> children() {
    return content.stream()
        .filter(Child.class::isInstance)
        .map(Child.class::cast)
        .map(Child::element);
  }
}

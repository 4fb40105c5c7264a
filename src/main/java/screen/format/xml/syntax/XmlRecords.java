package screen.format.xml.syntax;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the elements of certain names in a file, one tree at a time. */
public final class XmlRecords {
  /** Most levels of elements in a record. */
  static final int DEPTH = 100;

  /** Most characters and elements in one record. */
  static final int SIZE = 64 * 1024 * 1024;

  private final XmlText text;
  private final XMLStreamReader reader;
  private final Set<String> names;
  private final Set<String> skipped;
  private int line = 1;
  private boolean within;

  /**
   * @param names of the elements that are records
   * @param skipped names of elements within them whose content is not used
   */
  public XmlRecords(Reader file, Set<String> names, Set<String> skipped) throws XmlDamage {
    this.text = new XmlText(file);
    this.names = Set.copyOf(names);
    this.skipped = Set.copyOf(skipped);
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    try {
      this.reader = factory.createXMLStreamReader(text);
    } catch (XMLStreamException broken) {
      throw damage(broken);
    }
  }

  /** Returns the next record, or empty at the end of the file. */
  public Optional<XmlElement> next() throws IOException {
    try {
      while (reader.hasNext()) {
        int event = reader.next();
        if (event == XMLStreamConstants.START_ELEMENT && names.contains(localName())) {
          line = reader.getLocation().getLineNumber();
          within = true;
          XmlElement record = tree();
          within = false;
          return Optional.of(record);
        }
      }
      return Optional.empty();
    } catch (XMLStreamException broken) {
      throw damage(broken);
    }
  }

  /** Line at which the last record began, 1-based. */
  public int line() {
    return line;
  }

  /** New repairs of the XML up to the end of the last record, in words. */
  public List<String> repairs() {
    return text.repairsUpTo(reader.getLocation().getCharacterOffset());
  }

  private XmlElement tree() throws XMLStreamException, XmlDamage {
    XmlElement root = element();
    Deque<XmlElement> open = new ArrayDeque<>();
    open.push(root);
    int size = 0;
    while (!open.isEmpty()) {
      int event = reader.next();
      size++;
      switch (event) {
        case XMLStreamConstants.START_ELEMENT -> {
          XmlElement child = element();
          open.element().add(child);
          open.push(child);
          if (skipped.contains(child.name())) {
            skip();
            open.pop();
          }
        }
        case XMLStreamConstants.END_ELEMENT -> open.pop();
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          size += reader.getTextLength();
          open.element().add(reader.getText());
        }
        default -> {}
      }
      if (open.size() > DEPTH || size > SIZE) {
        throw new XmlDamage(line, "The record is nested too deeply, or too long.");
      }
    }
    return root;
  }

  private void skip() throws XMLStreamException {
    int depth = 1;
    while (depth > 0) {
      int event = reader.next();
      depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
      depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
    }
  }

  private XmlElement element() {
    Map<String, String> attributes = new HashMap<>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
    }
    return new XmlElement(localName(), attributes);
  }

  private String localName() {
    String name = reader.getLocalName();
    return name.substring(name.indexOf(':') + 1);
  }

  /** The parser's messages are in the language of the machine; ours are not. */
  private XmlDamage damage(XMLStreamException broken) {
    int at = broken.getLocation() == null ? line : broken.getLocation().getLineNumber();
    XmlDamage damage =
        new XmlDamage(
            within ? line : at,
            "The XML is damaged or cut off near line "
                + at
                + ". The rest of the file cannot be read: export it again.");
    damage.initCause(broken);
    return damage;
  }
}

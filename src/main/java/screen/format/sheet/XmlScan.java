package screen.format.sheet;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import screen.Failure;

/** Scans a part of a workbook once. */
final class XmlScan {
  /**
   * Most characters of text in a sheet, and those that fit into memory; a review of 100,000 records
   * has fewer.
   */
  private static final long MOST_TEXT = Math.min(512L << 20, Runtime.getRuntime().maxMemory() / 4);

  /** The format's escape of a character that XML cannot contain, ECMA-376 part 1, 22.4.2.4. */
  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private final XMLStreamReader reader;
  private long size;

  XmlScan(InputStream part) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    this.reader = factory.createXMLStreamReader(part);
  }

  /** Advances to the next element that begins or ends; false at the end. */
  boolean next() throws XMLStreamException {
    while (reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
        return true;
      }
    }
    return false;
  }

  boolean begins(String name) {
    return reader.isStartElement() && reader.getLocalName().equals(name);
  }

  boolean ends(String name) {
    return reader.isEndElement() && reader.getLocalName().equals(name);
  }

  /** Returns an attribute of the element that begins here, in any namespace, or "". */
  String attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return reader.getAttributeValue(i);
      }
    }
    return "";
  }

  /** Returns the text of the element that begins here, which contains no others. */
  String text() throws XMLStreamException {
    String text = reader.getElementText();
    size += text.length();
    if (size > MOST_TEXT) {
      throw Failure.input(
          "The sheet has over "
              + (MOST_TEXT >> 20)
              + " million characters, more than a real worksheet has.");
    }
    return text.indexOf("_x") < 0 ? text : ESCAPED.matcher(text).replaceAll(XmlScan::unescaped);
  }

  private static String unescaped(MatchResult escaped) {
    String sign = String.valueOf((char) Integer.parseInt(escaped.group(1), 16));
    return java.util.regex.Matcher.quoteReplacement(sign);
  }

  /** Returns the text of each element of this name. */
  List<String> texts(String element) throws XMLStreamException {
    List<String> texts = new ArrayList<>();
    while (next()) {
      if (begins(element)) {
        texts.add(textWithin(element));
      }
    }
    return texts;
  }

  /** Returns the text of the runs in the element that begins here, without its pronunciation. */
  String textWithin(String element) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    boolean spoken = false;
    while (!ends(element) && next()) {
      spoken = begins("rPh") || (spoken && !ends("rPh"));
      if (begins("t") && !spoken) {
        text.append(text());
      }
    }
    return text.toString();
  }
}

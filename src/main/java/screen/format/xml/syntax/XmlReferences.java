package screen.format.xml.syntax;

import java.util.Set;

/** References between {@code &} and {@code ;} in XML without a document type. */
final class XmlReferences {
  private static final Set<String> NAMED = Set.of("amp", "lt", "gt", "quot", "apos");

  private XmlReferences() {}

  /** Whether it is one of the five names, or the number of a character that XML allows. */
  static boolean isKnown(String name) {
    return NAMED.contains(name) || isAllowed(codePoint(name));
  }

  /** Whether it is the number of a character, allowed or not. */
  static boolean isNumber(String name) {
    return codePoint(name) >= 0;
  }

  private static int codePoint(String name) {
    if (!name.startsWith("#") || name.length() < 2) {
      return -1;
    }
    boolean hex = name.charAt(1) == 'x';
    try {
      return Integer.parseUnsignedInt(name, hex ? 2 : 1, name.length(), hex ? 16 : 10);
    } catch (NumberFormatException noNumber) {
      return -1;
    }
  }

  private static boolean isAllowed(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c < 0xd800)
        || (c > 0xdfff && c < 0xfffe)
        || (c > 0xffff && c <= Character.MAX_CODE_POINT);
  }
}

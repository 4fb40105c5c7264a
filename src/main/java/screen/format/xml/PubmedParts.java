package screen.format.xml;

import java.util.List;
import java.util.StringJoiner;
import screen.format.entry.EntryBuilder;
import screen.format.xml.syntax.XmlElement;
import screen.record.Field;

/** The parts that articles and books have in common in PubMed's XML. */
final class PubmedParts {
  private PubmedParts() {}

  /** Adds the record's own DOI, unless it is stated to be invalid. */
  static void locations(XmlElement parent, EntryBuilder entry) {
    for (XmlElement location : parent.all("ELocationID")) {
      boolean valid = !location.attribute("ValidYN").equals("N");
      if (valid && location.attribute("EIdType").equals("doi")) {
        entry.add(Field.DOI, location.text());
      }
    }
  }

  static void identifiers(List<XmlElement> identifiers, EntryBuilder entry) {
    for (XmlElement identifier : identifiers) {
      switch (identifier.attribute("IdType")) {
        case "doi" -> entry.add(Field.DOI, identifier.text());
        case "pmc" -> entry.add(Field.PMCID, identifier.text());
        case "pubmed" -> entry.add(Field.PMID, identifier.text());
        default -> {}
      }
    }
  }

  static void authors(List<XmlElement> lists, EntryBuilder entry) {
    for (XmlElement list : lists) {
      if (!list.attribute("Type").equals("editors")) {
        for (XmlElement author : list.all("Author")) {
          if (!author.attribute("ValidYN").equals("N")) {
            entry.add(Field.AUTHORS, name(author));
          }
        }
      }
    }
  }

  private static String name(XmlElement author) {
    String family = author.text("LastName").strip();
    String given = author.text("ForeName").isBlank() ? "Initials" : "ForeName";
    String rest = (author.text(given).strip() + " " + author.text("Suffix").strip()).strip();
    if (family.isEmpty()) {
      return author.text("CollectiveName");
    }
    return rest.isEmpty() ? family : family + ", " + rest;
  }

  static void date(XmlElement parent, String path, EntryBuilder entry) {
    entry.add(Field.YEAR, parent.text(path + "/Year"));
    entry.add(Field.YEAR, parent.text(path + "/MedlineDate"));
    entry.date(
        parent.text(path + "/Year"), parent.text(path + "/Month"), parent.text(path + "/Day"));
  }

  /** Writes parts with a label as {@code METHODS: text}. */
  static void abstractOf(List<XmlElement> parts, EntryBuilder entry) {
    StringJoiner text = new StringJoiner("\n");
    for (XmlElement part : parts) {
      String label = part.attribute("Label");
      boolean labelled = !label.isEmpty() && !label.equals("UNLABELLED");
      text.add(labelled ? label + ": " + part.text() : part.text());
    }
    entry.add(Field.ABSTRACT, text.toString());
  }

  static void keywords(XmlElement parent, EntryBuilder entry) {
    parent.all("KeywordList/Keyword").forEach(keyword -> entry.add(Field.KEYWORDS, keyword.text()));
  }
}

package screen.record;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the sections of a structured abstract. */
public final class AbstractSections {
  /** Headings that journals write in small letters; others are known by their capitals. */
  private static final String USUAL =
      "Background|Introduction|Context|Importance|Rationale|Objectives?|Aims?|Purpose|Hypothesis"
          + "|(?:Study )?Design|Setting|Participants|Patients|Subjects|Interventions?|Exposures?"
          + "|(?:Materials?|Patients|Subjects) and methods|Methods?|Methods and results"
          + "|Data sources|Search methods|Study selection|Selection criteria|Data extraction"
          + "|Data collection and analysis|Data synthesis|Main outcomes?(?: measures?)?"
          + "|Main outcomes? and measures?|Measurements|(?:Main )?Results?|Findings|Discussion"
          + "|Limitations?|(?:Authors' )?Conclusions?|Conclusions and relevance|Interpretation"
          + "|Significance|Clinical relevance|Level of evidence|Funding"
          + "|(?:Clinical )?Trial registration|Registration";

  private static final Pattern HEADING =
      Pattern.compile(
          "(?:^|(?<=[.!?;)\\]%\\d]\\s))((?:"
              + USUAL
              + ")|\\p{Lu}[\\p{Lu} /&,()'-]{1,60}\\p{Lu}\\)?):\\s+");

  private AbstractSections() {}

  /** A part of an abstract; {@code heading} is "" if it has none. */
  public record Section(String heading, String text) {}

  /**
   * The sections in their order; one section with the whole text if fewer than two headings are
   * found.
   */
  public static List<Section> of(String text) {
    List<Section> sections = new ArrayList<>();
    Matcher headings = HEADING.matcher(text);
    String heading = "";
    int from = 0;
    int found = 0;
    while (headings.find()) {
      add(sections, heading, text.substring(from, headings.start()));
      heading = headings.group(1);
      from = headings.end();
      found++;
    }
    add(sections, heading, text.substring(from));
    return found > 1 ? List.copyOf(sections) : whole(text);
  }

  private static List<Section> whole(String text) {
    return text.isBlank() ? List.of() : List.of(new Section("", text.strip()));
  }

  private static void add(List<Section> sections, String heading, String text) {
    if (!heading.isEmpty() || !text.isBlank()) {
      sections.add(new Section(heading, text.strip()));
    }
  }
}

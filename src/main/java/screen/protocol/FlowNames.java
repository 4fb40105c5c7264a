package screen.protocol;

import java.util.ArrayList;
import java.util.List;

/** The names by which a config can say what a number of the flow is expected to be. */
public final class FlowNames {
  private static final List<String> NUMBERS =
      List.of(
          "identified.databases",
          "identified.registers",
          "removed.duplicates",
          "removed.automation",
          "removed.other",
          "screened",
          "excluded",
          "sought",
          "not_retrieved",
          "assessed",
          "excluded_full_text.total",
          "not_screened",
          "excluded_by.human",
          "excluded_by.ai",
          "awaiting",
          "ongoing",
          "other.identified.websites",
          "other.identified.organisations",
          "other.identified.citations",
          "other.identified.other",
          "other.dropped",
          "other.sought",
          "other.not_retrieved",
          "other.assessed",
          "other.excluded_full_text.total",
          "other.awaiting",
          "other.ongoing",
          "included.studies",
          "included.reports",
          "previous.studies",
          "previous.reports",
          "total.studies",
          "total.reports",
          "pending.title-abstract",
          "pending.full-text",
          "pending.conflicts",
          "pending.possible_duplicates",
          "identified",
          "databases",
          "registers",
          "identified.other_methods",
          "other_methods",
          "duplicates",
          "automation",
          "excluded_full_text",
          "included");

  private FlowNames() {}

  /** Every name, with those that the sources and reasons of a config add. */
  public static List<String> of(List<Source> sources, List<ExclusionReason> reasons) {
    List<String> names = new ArrayList<>(NUMBERS);
    for (Source source : sources) {
      names.add("identified.by_source." + source.id());
      names.add("by_source." + source.id());
    }
    for (ExclusionReason reason : reasons) {
      names.add("excluded_title_abstract.by_reason." + reason.id());
      names.add("excluded_full_text.by_reason." + reason.id());
      names.add("by_reason." + reason.id());
      names.add("other.excluded_full_text.by_reason." + reason.id());
    }
    return names;
  }
}

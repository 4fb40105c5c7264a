package screen.format.json;

import static screen.format.json.syntax.JsonText.all;
import static screen.format.json.syntax.JsonText.first;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import screen.format.entry.EntryBuilder;
import screen.record.DocumentType;
import screen.record.Field;
import tools.jackson.databind.JsonNode;

/**
 * Reads ClinicalTrials.gov's JSON since 2024. The papers it lists are not the registration's own;
 * its contacts are not read.
 */
public final class ClinicalTrialsJson {
  public static final JsonReader READER =
      new JsonReader(
          "objects with a protocolSection and an nctId",
          List.of(Pattern.compile("\"protocolSection\"\\s*:"), Pattern.compile("\"nctId\"\\s*:")),
          Set.of("studies"),
          ClinicalTrialsJson::read);

  /** The register escapes characters that Markdown would interpret, as in {@code p \\< 0.05}. */
  private static final Pattern MARKDOWN = Pattern.compile("\\\\([\\\\<>&*_\\[\\]#~^`|.+-])");

  private ClinicalTrialsJson() {}

  private static void read(JsonNode study, EntryBuilder entry) {
    JsonNode protocol = study.path("protocolSection");
    JsonNode names = protocol.path("identificationModule");
    String number = first(names.path("nctId"));
    entry.database("ClinicalTrials.gov");
    entry.add(Field.ACCESSION, number);
    entry.add(Field.TITLE, first(names.path("briefTitle")));
    entry.add(Field.TITLE, first(names.path("officialTitle")));
    JsonNode status = protocol.path("statusModule");
    entry.add(Field.YEAR, first(status.path("studyFirstPostDateStruct").path("date")));
    entry.add(Field.YEAR, first(status.path("studyFirstSubmitDate")));
    entry.add(Field.YEAR, first(status.path("startDateStruct").path("date")));
    String summary = first(protocol.path("descriptionModule").path("briefSummary"));
    entry.add(Field.ABSTRACT, MARKDOWN.matcher(summary).replaceAll("$1"));
    JsonNode conditions = protocol.path("conditionsModule");
    all(conditions.path("conditions")).forEach(name -> entry.add(Field.KEYWORDS, name));
    all(conditions.path("keywords")).forEach(name -> entry.add(Field.KEYWORDS, name));
    protocol
        .path("armsInterventionsModule")
        .path("interventions")
        .values()
        .forEach(it -> entry.add(Field.KEYWORDS, first(it.path("name"))));
    entry.add(Field.TYPE, DocumentType.TRIAL_REGISTRATION.id());
    entry.add(Field.PUBLICATION_TYPES, first(protocol.path("designModule").path("studyType")));
    if (!number.isEmpty()) {
      entry.add(Field.URL, "https://clinicaltrials.gov/study/" + number);
    }
  }
}

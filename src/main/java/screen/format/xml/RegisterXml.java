package screen.format.xml;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import screen.format.entry.EntryBuilder;
import screen.format.xml.syntax.XmlElement;
import screen.record.DocumentType;
import screen.record.Field;

/**
 * Reads trial registers' XML. A registration has no authors and no journal, and its year is that of
 * its registration; names and addresses of contacts are not read.
 */
public final class RegisterXml {
  public static final XmlReader ICTRP =
      new XmlReader(
          "trials with a TrialID, as ICTRP writes them",
          Pattern.compile("<Trials_downloaded_from_ICTRP[\\s>]|<Trial>[\\s\\S]{0,2000}<TrialID>"),
          Set.of("Trial"),
          Set.of(),
          RegisterXml::ictrp);

  public static final XmlReader CLINICAL_TRIALS =
      new XmlReader(
          "studies with an nct_id, as ClinicalTrials.gov wrote them before 2024",
          Pattern.compile("<clinical_study[\\s>]|<search_results[\\s\\S]{0,5000}<nct_id>"),
          Set.of("clinical_study", "study"),
          Set.of(
              "location", "overall_official", "overall_contact", "clinical_results", "reference"),
          RegisterXml::clinicalTrials);

  private static final Pattern SEMICOLON = Pattern.compile(";");
  private static final Pattern HYPHEN = Pattern.compile("[\u2010-\u2014]");

  private RegisterXml() {}

  private static void ictrp(XmlElement trial, EntryBuilder entry) {
    entry.add(Field.ACCESSION, HYPHEN.matcher(trial.text("TrialID")).replaceAll("-"));
    entry.database(trial.text("Source_Register")).database("ICTRP");
    entry.add(Field.TITLE, trial.text("Public_title"));
    entry.add(Field.TITLE, trial.text("Scientific_title"));
    entry.add(Field.YEAR, trial.text("Date_registration3"));
    entry.add(Field.YEAR, trial.text("Date_registration"));
    for (String name : List.of("Condition", "Intervention")) {
      SEMICOLON.splitAsStream(trial.text(name)).forEach(part -> entry.add(Field.KEYWORDS, part));
    }
    entry.add(Field.TYPE, DocumentType.TRIAL_REGISTRATION.id());
    entry.add(Field.PUBLICATION_TYPES, trial.text("Study_type"));
    entry.add(Field.URL, trial.text("web_address"));
  }

  private static void clinicalTrials(XmlElement study, EntryBuilder entry) {
    entry.add(Field.ACCESSION, study.text("nct_id"));
    entry.add(Field.ACCESSION, study.text("id_info/nct_id"));
    entry.database("ClinicalTrials.gov");
    entry.add(Field.TITLE, study.text("brief_title"));
    entry.add(Field.TITLE, study.text("title"));
    entry.add(Field.TITLE, study.text("official_title"));
    for (String date : List.of("study_first_posted", "study_first_submitted", "start_date")) {
      entry.add(Field.YEAR, study.text(date));
    }
    entry.add(Field.ABSTRACT, study.text("brief_summary/textblock"));
    for (String path : List.of("condition", "conditions/condition", "keyword")) {
      study.all(path).forEach(keyword -> entry.add(Field.KEYWORDS, keyword.text()));
    }
    entry.add(Field.TYPE, DocumentType.TRIAL_REGISTRATION.id());
    entry.add(Field.PUBLICATION_TYPES, study.text("study_type"));
    entry.add(Field.PUBLICATION_TYPES, study.text("study_types"));
    entry.add(Field.URL, study.text("required_header/url"));
    entry.add(Field.URL, study.text("url"));
  }
}

package screen.format.table;

import static screen.format.table.RowPart.database;
import static screen.format.table.RowPart.databaseIn;
import static screen.format.table.RowPart.field;
import static screen.format.table.RowPart.list;
import static screen.record.Field.ABSTRACT;
import static screen.record.Field.ACCESSION;
import static screen.record.Field.KEYWORDS;
import static screen.record.Field.PUBLICATION_TYPES;
import static screen.record.Field.TITLE;
import static screen.record.Field.TYPE;
import static screen.record.Field.URL;
import static screen.record.Field.YEAR;

import java.util.List;
import screen.format.clean.Separator;
import screen.record.DocumentType;

/**
 * Columns of the delimited exports of trial registers. A registration has no authors or journal,
 * and its year is that of its registration.
 */
public final class RegisterTables {
  private static final RowPart REGISTRATION =
      (row, entry) -> entry.add(TYPE, DocumentType.TRIAL_REGISTRATION.id());

  public static final TableLayout CLINICAL_TRIALS =
      TableLayout.of(
          "ClinicalTrials.gov's CSV",
          List.of("NCT Number", "Study Title"),
          database("ClinicalTrials.gov"),
          field(ACCESSION, "NCT Number"),
          field(TITLE, "Study Title"),
          field(YEAR, "First Posted", "Start Date"),
          field(ABSTRACT, "Brief Summary"),
          list(KEYWORDS, Separator.BAR, "Conditions"),
          list(KEYWORDS, Separator.BAR, "Interventions"),
          REGISTRATION,
          field(PUBLICATION_TYPES, "Study Type"),
          field(URL, "Study URL"));

  public static final TableLayout CLINICAL_TRIALS_BEFORE_2024 =
      TableLayout.of(
          "ClinicalTrials.gov's CSV before 2024",
          List.of("NCT Number", "Title"),
          database("ClinicalTrials.gov"),
          field(ACCESSION, "NCT Number"),
          field(TITLE, "Title"),
          field(YEAR, "First Posted", "Start Date"),
          field(ABSTRACT, "Brief Summary"),
          list(KEYWORDS, Separator.BAR, "Conditions"),
          list(KEYWORDS, Separator.BAR, "Interventions"),
          REGISTRATION,
          field(PUBLICATION_TYPES, "Study Type", "Study Types"),
          field(URL, "URL"));

  public static final TableLayout ICTRP =
      TableLayout.of(
          "ICTRP's CSV",
          List.of("TrialID", "Public title"),
          databaseIn("Source Register"),
          database("ICTRP"),
          TableCells::trialNumber,
          field(TITLE, "Public title", "Scientific title"),
          field(YEAR, "Date registration3", "Date registration", "Date enrollement"),
          list(KEYWORDS, Separator.SEMICOLON, "Condition"),
          list(KEYWORDS, Separator.SEMICOLON, "Intervention"),
          REGISTRATION,
          field(PUBLICATION_TYPES, "Study type"),
          field(URL, "web address"));

  private RegisterTables() {}
}

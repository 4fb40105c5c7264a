package screen.render.diagram;

import java.util.List;
import java.util.Optional;
import screen.flow.Arm;
import screen.flow.Box;

/** The words of a diagram that has the boxes of PRISMA 2020. */
interface Wording {
  /**
   * The title of the diagram.
   *
   * @param kind of review: new, updated or living
   */
  String title(String kind, boolean otherMethods);

  /** How the studies of the column of databases and registers were identified. */
  String databases();

  BoxText identified();

  /** Records removed before screening; empty if no line is shown. */
  Optional<BoxText> removed();

  /** A box with one number. */
  BoxText counted(Box box);

  BoxText excludedRecords();

  BoxText excludedReports(Arm arm);

  /** The label of the number of included studies; "New studies" in an update. */
  String studies(String included);

  /** The label of the number of reports of included studies. */
  String reports(String included);

  List<String> notes();
}

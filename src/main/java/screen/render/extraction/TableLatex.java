package screen.render.extraction;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import screen.render.references.LatexText;

/**
 * Writes a table of studies as a longtable of LaTeX, to be included in a paper with {@code \input}.
 * Long cells wrap, the heading is repeated on each page.
 */
final class TableLatex {
  /** The room between two columns, for which their widths leave space, as a share of the line. */
  private static final double GAPS = 0.012;

  private TableLatex() {}

  static String of(StudyTable table) {
    StringBuilder latex = new StringBuilder();
    latex.append("% Needs \\usepackage{array,booktabs,longtable} and a text encoding of UTF-8;\n");
    latex.append("% for a wide table put \\input within \\begin{landscape} (package pdflscape).\n");
    latex.append("{\\setlength{\\tabcolsep}{").append(number(GAPS / 2)).append("\\linewidth}\n");
    latex.append(table.columns().size() > 8 ? "\\scriptsize\n" : "\\small\n");
    latex.append("\\begin{longtable}{@{}\n").append(columns(table)).append("@{}}\n");
    latex.append("\\caption{").append(LatexText.of(table.title())).append("}\\\\\n\\toprule\n");
    String heading = row(table.headings());
    latex.append(heading).append("\\midrule\n\\endfirsthead\n\\toprule\n");
    latex.append(heading).append("\\midrule\n\\endhead\n\\bottomrule\n\\endlastfoot\n");
    table.rows().forEach(row -> latex.append(row(row)).append("\\addlinespace[1pt]\n"));
    latex.append("\\end{longtable}\n");
    table.notes().forEach(note -> latex.append(LatexText.of(note)).append("\\par\n"));
    return latex.append("}\n").toString();
  }

  private static String columns(StudyTable table) {
    double[] widths = table.widths();
    double room = 1 - GAPS * (widths.length - 1);
    StringBuilder columns = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String aligned = table.columns().get(i).number() ? "raggedleft" : "raggedright";
      columns.append(">{\\").append(aligned).append("\\arraybackslash}p{");
      columns.append(number(widths[i] * room)).append("\\linewidth}\n");
    }
    return columns.toString();
  }

  private static String row(List<String> cells) {
    return cells.stream().map(TableLatex::cell).collect(Collectors.joining(" & ")) + " \\\\\n";
  }

  /** A cell; one that begins with a bracket would be read as an option of the line before. */
  private static String cell(String text) {
    String latex =
        Arrays.stream(text.split("\n", -1))
            .map(LatexText::of)
            .collect(Collectors.joining(" \\newline "));
    return latex.startsWith("[") || latex.startsWith("*") ? "{}" + latex : latex;
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }
}

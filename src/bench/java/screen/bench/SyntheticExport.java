package screen.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;

/** Exports of made-up records: the same seed gives the same bytes. */
enum SyntheticExport {
  NBIB("", SyntheticExport::nbib, ""),
  RIS("", SyntheticExport::ris, ""),
  XML(
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<PubmedArticleSet>\n",
      SyntheticExport::xml,
      "</PubmedArticleSet>\n");

  private final String beginning;
  private final Function<SyntheticRecord, String> entry;
  private final String end;

  SyntheticExport(String beginning, Function<SyntheticRecord, String> entry, String end) {
    this.beginning = beginning;
    this.entry = entry;
    this.end = end;
  }

  /** Writes entries until the file has its size, and says how many. */
  long write(Path file, long size, long seed) throws IOException {
    Vocabulary words = new Vocabulary(seed);
    long records = 0;
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
      out.write(beginning.getBytes(StandardCharsets.UTF_8));
      for (long written = 0; written < size; records++) {
        byte[] bytes = entry.apply(words.record()).getBytes(StandardCharsets.UTF_8);
        out.write(bytes);
        written += bytes.length;
      }
      out.write(end.getBytes(StandardCharsets.UTF_8));
    }
    return records;
  }

  private static String nbib(SyntheticRecord r) {
    StringBuilder text = new StringBuilder(4096);
    text.append("PMID- ").append(r.number()).append("\nOWN - NLM\nSTAT- MEDLINE\nDCOM- 20200101\n");
    text.append("IS  - 1234-5679 (Electronic)\nVI  - ").append(r.volume());
    text.append("\nIP  - ").append(r.issue()).append("\nDP  - ").append(r.year()).append(" Mar\n");
    folded(text, "TI  - ", r.title() + ".");
    text.append("PG  - ").append(r.pages()).append("\nLID - ").append(r.doi()).append(" [doi]\n");
    folded(text, "AB  - ", r.summary());
    for (String author : r.authors()) {
      text.append("FAU - ").append(author).append("\nAU  - ").append(author).append('\n');
      folded(text, "AD  - ", r.address());
    }
    text.append("LA  - eng\nPT  - Journal Article\nPL  - Nowhere\nTA  - ").append(r.journal());
    text.append("\nJT  - ").append(r.journal()).append("\nSB  - IM\n");
    r.keywords().forEach(word -> text.append("MH  - ").append(word).append('\n'));
    text.append("AID - ").append(r.doi()).append(" [doi]\nSO  - ").append(r.journal());
    return text.append(". ").append(r.year()).append(".\n\n").toString();
  }

  /** A value as PubMed breaks it: lines of 88 characters, indented by six. */
  private static void folded(StringBuilder text, String tag, String value) {
    text.append(tag);
    int column = tag.length();
    for (String word : value.split(" ")) {
      if (column + word.length() > 88) {
        text.append("\n      ");
        column = 6;
      }
      text.append(word).append(' ');
      column += word.length() + 1;
    }
    text.setCharAt(text.length() - 1, '\n');
  }

  private static String ris(SyntheticRecord r) {
    StringBuilder text = new StringBuilder(4096);
    text.append("TY  - JOUR\nID  - ").append(r.number()).append("\nTI  - ").append(r.title());
    r.authors().forEach(author -> text.append("\nAU  - ").append(author));
    text.append("\nPY  - ").append(r.year()).append("\nJO  - ").append(r.journal());
    text.append("\nVL  - ").append(r.volume()).append("\nIS  - ").append(r.issue());
    text.append("\nSP  - ").append(r.pages().replace("-", "\nEP  - ")).append("\nSN  - 1234-5679");
    text.append("\nDO  - ").append(r.doi()).append("\nAB  - ").append(r.summary());
    r.keywords().forEach(word -> text.append("\nKW  - ").append(word));
    return text.append("\nUR  - https://doi.org/").append(r.doi()).append("\nER  - \n\n").toString();
  }

  private static String xml(SyntheticRecord r) {
    StringBuilder text = new StringBuilder(4096);
    text.append("<PubmedArticle><MedlineCitation Status=\"MEDLINE\"><PMID Version=\"1\">");
    text.append(r.number()).append("</PMID><Article PubModel=\"Print\"><Journal><ISSN>1234-5679</ISSN>");
    text.append("<JournalIssue><Volume>").append(r.volume()).append("</Volume><Issue>");
    text.append(r.issue()).append("</Issue><PubDate><Year>").append(r.year());
    text.append("</Year></PubDate></JournalIssue><Title>").append(r.journal());
    text.append("</Title></Journal>\n<ArticleTitle>").append(r.title()).append(".</ArticleTitle>");
    text.append("<Pagination><MedlinePgn>").append(r.pages()).append("</MedlinePgn></Pagination>");
    text.append("\n<Abstract><AbstractText>").append(r.summary());
    text.append("</AbstractText></Abstract>\n<AuthorList>");
    for (String author : r.authors()) {
      String[] name = author.split(", ");
      text.append("<Author><LastName>").append(name[0]).append("</LastName><ForeName>");
      text.append(name[1]).append("</ForeName><AffiliationInfo><Affiliation>");
      text.append(r.address()).append("</Affiliation></AffiliationInfo></Author>\n");
    }
    text.append("</AuthorList><Language>eng</Language></Article></MedlineCitation><PubmedData>");
    text.append("<ArticleIdList><ArticleId IdType=\"pubmed\">").append(r.number());
    text.append("</ArticleId><ArticleId IdType=\"doi\">").append(r.doi());
    return text.append("</ArticleId></ArticleIdList></PubmedData></PubmedArticle>\n").toString();
  }
}

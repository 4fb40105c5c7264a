package screen.record;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The address of a report on the web.
 *
 * @param label the kind of link, such as {@code DOI}
 * @param address with {@code https} or {@code http}, never another scheme; ASCII
 */
public record WebLink(String label, String address) {

  /** The links of a record, the one most worth following first. */
  public static List<WebLink> of(Fields fields) {
    List<WebLink> links = new ArrayList<>();
    String doi = fields.first(Field.DOI);
    String pmid = fields.first(Field.PMID);
    String pmcid = fields.first(Field.PMCID);
    if (!doi.isEmpty()) {
      at("doi.org", "/" + doi).ifPresent(a -> links.add(new WebLink("DOI", a)));
    }
    if (!pmid.isEmpty()) {
      at("pubmed.ncbi.nlm.nih.gov", "/" + pmid + "/")
          .ifPresent(a -> links.add(new WebLink("PubMed", a)));
    }
    if (!pmcid.isEmpty()) {
      at("pmc.ncbi.nlm.nih.gov", "/articles/" + pmcid + "/")
          .ifPresent(a -> links.add(new WebLink("PMC", a)));
    }
    own(fields.first(Field.URL)).ifPresent(a -> links.add(new WebLink("Link", a)));
    return links;
  }

  private static Optional<String> at(String host, String path) {
    try {
      return Optional.of(new URI("https", host, path, null).toASCIIString());
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** An export may give any address, such as one that contains a script. */
  private static Optional<String> own(String url) {
    try {
      URI uri = new URI(url);
      String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
      return uri.getHost() != null && (scheme.equals("http") || scheme.equals("https"))
          ? Optional.of(uri.toASCIIString())
          : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}

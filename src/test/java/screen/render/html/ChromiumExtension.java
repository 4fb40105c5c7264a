package screen.render.html;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** One browser for all tests of a class; the class is skipped where there is none. */
public final class ChromiumExtension implements BeforeAllCallback, AfterAllCallback {
  private Optional<Chromium> browser = Optional.empty();

  @Override
  public void beforeAll(ExtensionContext context) throws IOException {
    Optional<Path> installed = Chromium.found();
    assumeTrue(installed.isPresent(), "No chromium on the PATH: the page is not tried in one.");
    Path profile = Files.createTempDirectory("chromium");
    browser = Optional.of(Chromium.start(installed.orElseThrow(), profile));
  }

  @Override
  public void afterAll(ExtensionContext context) {
    browser.ifPresent(Chromium::close);
  }

  public Chromium page() {
    return browser.orElseThrow();
  }
}

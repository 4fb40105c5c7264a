package screen.cli;

import picocli.CommandLine.IVersionProvider;
import screen.workflow.report.Version;

/** What {@code --version} prints. */
final class VersionLine implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {"prisma-screen " + Version.number()};
  }
}

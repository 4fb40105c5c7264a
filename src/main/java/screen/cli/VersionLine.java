package screen.cli;

import picocli.CommandLine.IVersionProvider;
import screen.workflow.report.Version;

/** What {@code --version} prints. */
final class VersionLine implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String commit = Version.commit();
    String built = commit.isEmpty() ? "" : " (commit " + commit + ")";
    return new String[] {"prisma-screen " + Version.number() + built};
  }
}

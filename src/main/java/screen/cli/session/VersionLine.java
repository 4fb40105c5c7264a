package screen.cli.session;

import picocli.CommandLine.IVersionProvider;
import screen.workflow.report.Version;

/** The line that {@code --version} prints. */
public final class VersionLine implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {line()};
  }

  public static String line() {
    String commit = Version.commit();
    String built = commit.isEmpty() ? "" : " (commit " + commit + ")";
    return "prisma-screen " + Version.number() + built;
  }
}

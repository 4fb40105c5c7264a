package screen.cli;

import picocli.CommandLine.IVersionProvider;

/** The version of the tool, from the jar's manifest. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {"prisma-screen " + number()};
  }

  /** Such as {@code 0.1.0}; {@code development} where it runs from loose classes. */
  static String number() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }
}

package screen.flow;

import screen.protocol.Source;

/** The two columns of the PRISMA 2020 diagram. */
public enum Arm {
  /** Identification via databases and registers. */
  MAIN,
  /** Identification via other methods. */
  OTHER;

  /** The column in which the records of a kind of source are identified. */
  public static Arm of(Source.Kind kind) {
    return kind.isMainArm() ? MAIN : OTHER;
  }
}

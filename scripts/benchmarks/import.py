"""Measures screen import on generated exports: time, processor time and memory, from the file to records.jsonl.

Options: [--max-size SIZE | --size SIZE] [--seed N] [nbib] [ris] [xml]; sizes 10m, 100m ... up to SIZE (100m), or this one alone.
SCREEN_JAVA_OPTS gives options to the JVM that is measured. The generators are written in Java: src/bench/java.
"""

import sys

from review import SCREEN, java_bench


def main(arguments):
    if {"-h", "--help"} & set(arguments):
        print(__doc__.strip())
        return
    java_bench(SCREEN, "import", *arguments)


if __name__ == "__main__":
    main(sys.argv[1:])

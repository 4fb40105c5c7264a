"""What the checks of extracted data object to in a folder of published tables, and how many sown errors of each kind they find.

A table is NAME.csv, with a line for each value (study,authors,year,arm,timepoint,field,value), and NAME.yaml, its form as in the
config. `Rscript scripts/benchmarks/published_tables.R FOLDER` writes such tables.
"""

import argparse
import pathlib

from review import java_bench


def main():
    parser = argparse.ArgumentParser(prog="scripts/bench checks", description=__doc__)
    parser.add_argument("folder", type=pathlib.Path, metavar="FOLDER", help="published tables")
    parser.add_argument("--seed", type=int, default=1, help="of the sown errors (default 1)")
    options = parser.parse_args()
    java_bench(options.folder.resolve(), "checks", options.seed)


if __name__ == "__main__":
    main()

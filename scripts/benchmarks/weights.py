"""Leave-one-set-out for the threshold and the weights of duplicates, and what each objection keeps apart, on labelled sets of your own.

The weights are learned on all sets but one, as measured and by logistic regression; the threshold is the lowest that wrongly removes nothing there.
"""

import argparse
import pathlib

from labelled import imported, originals
from review import WORK, java_bench


def main():
    parser = argparse.ArgumentParser(prog="scripts/bench weights", description=__doc__)
    parser.add_argument("--sets", type=pathlib.Path, metavar="DIR", required=True, help="labelled sets: folders with records.ris and truth.csv")
    options = parser.parse_args()
    folders = [imported(f"weights-{original.name}", original.damaged("none")) for original in originals(options.sets)]
    java_bench(WORK, "weights", *folders)


if __name__ == "__main__":
    main()

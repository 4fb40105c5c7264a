"""Imports labelled sets into reviews of their own, beside which is written what is true, for the measurements in Java."""

import pathlib
import sys

from damage import LabelledSet
from review import new_review, screen


def originals(folder):
    """The sets of a folder of sets, each with records.ris and truth.csv."""
    sets = [LabelledSet(file.parent) for file in sorted(pathlib.Path(folder).glob("*/records.ris"))]
    if not sets:
        sys.exit(f"{folder} has no folder with records.ris")
    return sets


def imported(name, corpus):
    """Imports records of which `entity` gives the report of each; the name of the review's folder."""
    folder = new_review(name)
    corpus.write_ris(folder / "records.ris")
    screen(folder, "import", "records.ris", "--source", "x")
    (folder / "reports.txt").write_text("".join(f"{report}\n" for report in corpus.entity), encoding="utf-8")
    pairs = getattr(corpus, "ambiguous", [])
    (folder / "ambiguous.txt").write_text("".join(f"{a} {b}\n" for a, b in pairs), encoding="utf-8")
    return folder.name

"""screen and bib-dedupe on the same records, in turn: accuracy by the known truth, and the ratio of times.

The records are generated, or labelled sets of your own (--sets), as they are and damaged field by field (damage.py).
"""

import argparse
import collections
import csv
import pathlib
import shutil
import subprocess
import sys
import venv

from corpus import Corpus
from damage import VARIANTS
from labelled import originals
from review import PROJECT, WORK, measured, new_review, screen

PEER = PROJECT / "scripts" / "benchmarks" / "bib_dedupe_run.py"


def main():
    parser = argparse.ArgumentParser(prog="scripts/bench peers", description=__doc__)
    parser.add_argument("--sizes", type=int, nargs="+", default=[1_000, 5_000], metavar="N", help="records (default 1000 5000)")
    parser.add_argument("--seed", type=int, default=1, help="of the generated records (default 1)")
    parser.add_argument("--runs", type=int, default=1, help="runs of each, in turn; the fastest counts (default 1)")
    parser.add_argument("--sets", type=pathlib.Path, metavar="DIR", help="labelled sets instead: folders with records.ris and truth.csv")
    parser.add_argument("--variants", nargs="+", choices=VARIANTS, default=list(VARIANTS), metavar="NAME", help=f"of the sets: {' '.join(VARIANTS)}")
    parser.add_argument("--alone", action="store_true", help="measure screen alone")
    options = parser.parse_args()
    if options.alone:
        compare_all(options, None)
        return
    python = peer_python()
    version = subprocess.check_output([python, "-c", "from importlib.metadata import version; print(version('bib-dedupe'))"], text=True).strip()
    print(f"bib-dedupe {version}; wrong: records folded into another's report; left: duplicates not found; both include reading the file")
    compare_all(options, python)


def compare_all(options, python):
    print("records\ttool\tremovable\twrong\tleft\twall s\tCPU s\tRSS MiB\ttimes".expandtabs(12), flush=True)
    if not options.sets:
        for size in options.sizes:
            compare(f"{size}", Corpus(size, options.seed), options, python)
        return
    sets = originals(options.sets)
    for variant in options.variants:
        sums = collections.Counter()
        for original in sets:
            damaged = original.damaged(variant, options.seed)
            sums.update(compare(damaged.name, damaged, options, python))
        print(f"sum of {variant}: " + ", ".join(f"{what} {count}" for what, count in sums.items()), flush=True)


def compare(name, corpus, options, python):
    folder = new_review(f"peers-{name}")
    corpus.write_ris(folder / "records.ris")
    ours, theirs = [], []
    for _ in range(options.runs):
        ours.append(run_screen(folder))
        if python:
            theirs.append(measured([python, PEER, folder / "records.ris", folder / "sets.txt"], folder / "peer.log"))
    mine = fastest(ours)
    wrong, left = tell(name, "screen", mine, corpus, our_sets(folder), 1)
    sums = {"screen wrong": wrong, "left": left, "possible pairs": ours[0]["possible"], "questions": ours[0]["questions"]}
    if python:
        peer = fastest(theirs)
        sets = [line.split() for line in (folder / "sets.txt").read_text().splitlines()]
        wrong, left = tell(name, "bib-dedupe", peer, corpus, sets, peer["wall"] / mine["wall"])
        sums.update({"bib-dedupe wrong": wrong, "bib-dedupe left": left})
    return sums


def fastest(runs):
    return min(runs, key=lambda run: run["wall"])


def run_screen(folder):
    """Import and search, each with its own start of Java."""
    shutil.rmtree(folder / "records", ignore_errors=True)
    parts = [screen(folder, "import", "records.ris", "--source", "x"), screen(folder, "dedupe")]
    return {"wall": sum(p["wall"] for p in parts), "cpu": sum(p["cpu"] for p in parts), "rss": max(p["rss"] for p in parts), "possible": parts[1]["json"]["possible"], "questions": parts[1]["json"]["questions"]}


def our_sets(folder):
    """duplicates.csv as sets; the id of a record is x: and its number."""
    sets = collections.defaultdict(list)
    with open(folder / "records" / "duplicates.csv", encoding="utf-8", newline="") as rows:
        for row in csv.DictReader(rows):
            kept = row["kept"].split(":", 1)[1]
            sets[kept] = sets[kept] or [kept]
            sets[kept].append(row["record"].split(":", 1)[1])
    return list(sets.values())


def tell(name, tool, run, corpus, sets, times):
    entity = settled(corpus, sets)
    removable = len(entity) - len(set(entity))
    wrong, left = errors(entity, sets)
    row = [name, tool, removable, wrong, left, f"{run['wall']:.1f}", f"{run['cpu']:.1f}", f"{run['rss']:.0f}", f"{times:.1f}"]
    print("\t".join(map(str, row)).expandtabs(12), flush=True)
    return wrong, left


def settled(corpus, sets):
    """The report of each record; a pair that experts could not agree on is one where the tool put it together."""
    where = {int(number): members for members, numbers in enumerate(sets) for number in numbers}
    entity = list(corpus.entity)
    for a, b in getattr(corpus, "ambiguous", []):
        if a in where and where[a] == where.get(b):
            one, other = entity[a], entity[b]
            entity = [one if which == other else which for which in entity]
    return entity


def errors(entity, sets):
    """Records that a merge would lose although they are the only one of their report in its set, and duplicates that stay."""
    found = wrong = 0
    for members in sets:
        reports = len({entity[int(number)] for number in members})
        wrong += reports - 1
        found += len(members) - reports
    return wrong, len(entity) - len(set(entity)) - found


def peer_python():
    """Python of a virtual environment with bib-dedupe, made at the first call."""
    home = WORK / "bib-dedupe"
    python = home / "bin" / "python"
    if not python.exists() or subprocess.run([python, "-c", "import bib_dedupe"], capture_output=True).returncode != 0:
        print("installing bib-dedupe from PyPI ...", file=sys.stderr, flush=True)
        home.parent.mkdir(parents=True, exist_ok=True)
        venv.create(home, with_pip=True, clear=True)
        pip = subprocess.run([python, "-m", "pip", "install", "-q", "--disable-pip-version-check", "bib-dedupe"], capture_output=True, text=True)
        if pip.returncode != 0:
            sys.exit(f"bib-dedupe could not be installed, so nothing was compared; PyPI may not be reachable from here. pip said:\n{pip.stderr[-1500:]}")
    return python


if __name__ == "__main__":
    main()

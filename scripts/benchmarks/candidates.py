"""True pairs among the candidates, with the exact keys alone and with those of similar titles: how many, at how many candidates and seconds.

The records are labelled sets of your own (--sets), as they are and damaged field by field (damage.py), or generated.
"""

import argparse
import pathlib
import subprocess

from corpus import Corpus
from damage import VARIANTS
from labelled import imported, originals
from review import WORK, java_bench


def main():
    parser = argparse.ArgumentParser(prog="scripts/bench candidates", description=__doc__)
    parser.add_argument("--sizes", type=int, nargs="+", default=[10_000], metavar="N", help="records to generate (default 10000)")
    parser.add_argument("--damage", type=int, nargs="+", default=[1, 2, 4], metavar="N", help="how often each generated record is damaged (default 1 2 4)")
    parser.add_argument("--seed", type=int, default=1, help="of the generated records and of the damage (default 1)")
    parser.add_argument("--sets", type=pathlib.Path, metavar="DIR", help="labelled sets instead: folders with records.ris and truth.csv")
    parser.add_argument("--variants", nargs="+", choices=VARIANTS, default=list(VARIANTS), metavar="NAME", help=f"of the sets: {' '.join(VARIANTS)}")
    options = parser.parse_args()
    print("records\tnumber\ttrue pairs\texact keys\tand similar\tcandidates\tand similar\tseconds\tand similar".expandtabs(14), flush=True)
    if options.sets:
        sets = originals(options.sets)
        for variant in options.variants:
            measure(f"sum of {variant}", [set.damaged(variant, options.seed) for set in sets])
    else:
        for size in options.sizes:
            for damage in options.damage:
                corpus = Corpus(size, options.seed, damage)
                corpus.name = f"{size}-damage-{damage}"
                measure(f"sum of {size}", [corpus])


def measure(title, corpora):
    folders = [imported(f"candidates-{corpus.name}", corpus) for corpus in corpora]
    out = java_bench(WORK, "candidates", *folders, stdout=subprocess.PIPE).stdout
    rows = [line.split("\t") for line in out.splitlines()]
    for name, *counts in rows:
        show(name.removeprefix("candidates-"), counts)
    if len(rows) > 1:
        show(title, [sum(map(float if "." in column[0] else int, column)) for column in list(zip(*rows))[1:]])


def show(name, counts):
    records, pairs, exact, similar, few, many, seconds, longer = map(float, counts)
    row = [name, f"{records:.0f}", f"{pairs:.0f}", f"{exact:.0f}", f"{similar:.0f}"]
    row += [f"{few / records:.1f}", f"{many / records:.1f}", f"{seconds:.3f}", f"{longer:.3f}"]
    print("\t".join(row).expandtabs(14), flush=True)


if __name__ == "__main__":
    main()

"""How time and memory of `screen dedupe` grow with the number of records."""

import argparse
import math

from corpus import Corpus
from review import forget_search, new_review, screen

SIZES = [1_000, 10_000, 50_000, 100_000, 1_000_000]

# records of which each shares its keys with all others, by their number
ALIKE = {
    "identical": lambda n: "TI  - Ketamine for pain\nAU  - Smith, Ann\nPY  - 2010\nJO  - Pain\nVL  - 3\nIS  - 1\nSP  - 17\nEP  - 25\n",
    "editorial": lambda n: f"TI  - Editorial\nPY  - {1990 + n % 30}\nJO  - Journal of Pain {n % 200}\nVL  - {n % 90}\nSP  - {n % 500 + 1}\n",
}


def main():
    parser = argparse.ArgumentParser(prog="scripts/bench dedupe", description=__doc__)
    parser.add_argument("--max", type=int, default=50_000, metavar="N", help="the largest corpus, up to 1000000 (default 50000)")
    parser.add_argument("--seed", type=int, default=1, help="of the generated records (default 1)")
    parser.add_argument("--runs", type=int, default=1, help="runs of each size; the fastest counts (default 1)")
    parser.add_argument("--memory", default="4g", help="the heap that Java may use (default 4g)")
    parser.add_argument("--alike", choices=ALIKE, help="20,000 records that are identical, or of one title, in place of generated ones")
    options = parser.parse_args()
    print("records\tduplicates\tpossible\twall s\tCPU s\theap MiB\tRSS MiB\texponent".expandtabs(12), flush=True)
    before = None
    for size in [20_000] if options.alike else [n for n in SIZES if n <= options.max]:
        result = run(size, options)
        growth = ""
        if before:
            growth = f"{math.log(result['cpu'] / before[1]) / math.log(size / before[0]):.2f}"
        told = result["json"]
        row = [size, told["duplicates"], told["possible"], f"{result['wall']:.1f}", f"{result['cpu']:.1f}", result["heap"], f"{result['rss']:.0f}", growth]
        print("\t".join(map(str, row)).expandtabs(12), flush=True)
        before = (size, result["cpu"])
    print("exponent: log(CPU / CPU before) / log(records / records before), which other work on the machine disturbs less than wall; both with the start of Java")


def run(size, options):
    folder = new_review(f"dedupe-{size}")
    if options.alike:
        write_alike(options.alike, size, folder / "records.ris")
    else:
        Corpus(size, options.seed).write_ris(folder / "records.ris")
    screen(folder, "import", "records.ris", "--source", "x", memory=options.memory)
    runs = []
    for _ in range(options.runs):
        forget_search(folder)
        runs.append(screen(folder, "dedupe", memory=options.memory))
    return min(runs, key=lambda result: result["wall"])


def write_alike(kind, size, file):
    records = (f"TY  - JOUR\nAN  - {n}\n{ALIKE[kind](n)}ER  - \n\n" for n in range(size))
    file.write_text("".join(records), encoding="utf-8")


if __name__ == "__main__":
    main()

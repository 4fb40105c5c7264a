"""What the search for duplicates after an update costs beside a first search, whose files it must equal."""

import argparse

from corpus import Corpus
from review import SEARCHED, forget_search, new_review, screen


def main():
    parser = argparse.ArgumentParser(prog="scripts/bench update", description=__doc__)
    parser.add_argument("--new", type=int, default=2_000, metavar="M", help="records that come (default 2000)")
    parser.add_argument("--max", type=int, default=200_000, metavar="N", help="the largest review (default 200000)")
    parser.add_argument("--seed", type=int, default=1, help="of the generated records (default 1)")
    parser.add_argument("--memory", default="2g", help="the heap that Java may use (default 2g)")
    options = parser.parse_args()
    print("records\tstep\twall s\tCPU s\tRSS MiB".expandtabs(14), flush=True)
    for size in [n for n in (2_000, 20_000, 200_000) if n <= options.max]:
        measure(size, options)


def measure(size, options):
    folder = new_review(f"update-{size}")
    corpus = Corpus(size + options.new, options.seed)
    corpus.write_ris(folder / "old.ris", 0, size)
    corpus.write_ris(folder / "new.ris", size, size + options.new)

    def step(name, *arguments):
        result = screen(folder, *arguments, memory=options.memory)
        print("\t".join([str(size), name, f"{result['wall']:.1f}", f"{result['cpu']:.1f}", f"{result['rss']:.0f}"]).expandtabs(14), flush=True)

    step("import all", "import", "old.ris", "--source", "x", "--round", "2024")
    step("dedupe all", "dedupe")
    step("import new", "import", "new.ris", "--source", "x", "--round", "2025")
    step("dedupe new", "dedupe")
    updated = found(folder)
    forget_search(folder)
    step("dedupe again", "dedupe")
    if updated != found(folder):
        raise SystemExit("the update found something else than the search of everything")


def found(folder):
    return [(folder / "records" / name).read_bytes() for name in SEARCHED]


if __name__ == "__main__":
    main()

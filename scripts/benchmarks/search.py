"""Searching the records of a generated review: the first search, which makes the index, and those after it.

Each search is a whole command, from the start of the JVM to its end.
"""

import argparse
import statistics

import corpus
import review

QUERIES = [
    "pain",
    "title:(child* OR pediatric)",
    '"randomized trial"~3 AND year:2015-2020',
    "NOT abstract:*",
    "ketamin~",
]


def search(folder, query):
    return review.measured([review.SCREEN, "search", query], folder / "found", cwd=folder)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--records", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--runs", type=int, default=5)
    chosen = parser.parse_args()
    folder = review.new_review(f"search-{chosen.records}")
    corpus.Corpus(chosen.records, chosen.seed).write_ris(folder / "x.ris")
    review.screen(folder, "import", "x.ris", "--source", "x", "--date", "2026-01-01")
    review.screen(folder, "dedupe")
    records = (folder / "records" / "records.jsonl").stat().st_size / 1e6
    first = search(folder, QUERIES[0])
    index = sum(file.stat().st_size for file in (folder / "records" / ".search").rglob("*") if file.is_file()) / 1e6
    print(f"{chosen.records} records, {records:.0f} MB; index {index:.0f} MB")
    print(f"{'first search, making the index':44} {first['wall']:6.2f} s (CPU {first['cpu']:.2f} s)")
    for query in QUERIES:
        runs = [search(folder, query) for _ in range(chosen.runs)]
        wall, cpu = (statistics.median(run[key] for run in runs) for key in ("wall", "cpu"))
        found = (folder / "found").read_text(encoding="utf-8").splitlines()[-1].split(",")[0]
        print(f"{query:44} {wall:6.2f} s (CPU {cpu:.2f} s), {found}")


if __name__ == "__main__":
    main()

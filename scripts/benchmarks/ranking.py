"""A ranked queue of a generated review: from the start of a command to a worksheet of the next 50 records.

The first run ranks by likeness to the protocol; the second learns from votes. Each is a whole command, from the start of the JVM to its end.
"""

import argparse
import csv

import corpus
import review


def worksheet(folder):
    return review.screen(
        folder, "decide", "--reviewer", "A", "--stage", "title-abstract", "--export", "A.csv", "--batch", "50"
    )


def vote(folder):
    """Votes on the 50 records of the worksheet: every fifth is included."""
    with open(folder / "A.csv", encoding="utf-8", newline="") as file:
        ids = [row["record"] for row in csv.DictReader(file)]
    lines = [f"{record},{'include' if number % 5 == 0 else 'exclude'}\n" for number, record in enumerate(ids)]
    (folder / "votes.csv").write_text("record,verdict\n" + "".join(lines), encoding="utf-8")
    review.screen(folder, "decide", "--reviewer", "A", "--stage", "title-abstract", "--from", "votes.csv")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--records", type=int, default=50_000)
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args()
    folder = review.new_review(f"ranking-{chosen.records}")
    config = folder / "screening-config.yaml"
    config.write_text(config.read_text(encoding="utf-8") + "screening: {order: ranked}\n", encoding="utf-8")
    corpus.Corpus(chosen.records, chosen.seed).write_ris(folder / "x.ris")
    review.screen(folder, "import", "x.ris", "--source", "x", "--date", "2026-01-01")
    review.screen(folder, "dedupe")
    print(f"{chosen.records} records")
    for words in ("by likeness to the protocol", "learned from 50 votes"):
        run = worksheet(folder)
        print(f"{words:30} {run['wall']:6.2f} s (CPU {run['cpu']:.2f} s), heap {run['heap']} MiB, resident {run['rss']:.0f} MiB")
        vote(folder)


if __name__ == "__main__":
    main()

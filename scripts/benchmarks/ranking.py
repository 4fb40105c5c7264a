"""A ranked queue of generated reviews: from the start of a command to a worksheet of the next 50 records.

The first run makes the features of the records and ranks by likeness to the protocol; the second ranks by likeness too, the third learns from
votes on a tenth of the records. Each is a whole command, from the start of the JVM to its end. `scripts/bench decide --ranked` and
`scripts/bench serve --ranked` measure the time from a key to the next record.
"""

import argparse
import json

import corpus
import decide
import review


def worksheet(folder, memory):
    return review.screen(
        folder, "decide", "--reviewer", "A", "--stage", "title-abstract", "--export", "A.csv", "--batch", "50", memory=memory
    )


def vote(folder):
    """Votes of A on every tenth record: every tenth of these is included."""
    with open(folder / "records" / "records.jsonl", encoding="utf-8") as lines:
        ids = [json.loads(line)["id"] for number, line in enumerate(lines) if number % 10 == 0]
    stage = folder / "records" / "decisions" / "title-abstract"
    stage.mkdir(parents=True)
    (stage / "A.csv").write_text(decide.votes(ids, lambda n: "include" if n % 10 == 0 else "exclude"), encoding="utf-8")
    return len(ids)


def prepare(size, seed, memory):
    folder = review.new_review(f"ranking-{size}")
    config = folder / "screening-config.yaml"
    config.write_text(config.read_text(encoding="utf-8") + "screening: {order: ranked}\n", encoding="utf-8")
    corpus.Corpus(size, seed).write_ris(folder / "x.ris")
    review.screen(folder, "import", "x.ris", "--source", "x", "--date", "2026-01-01", memory=memory)
    # without a search for duplicates, so that all records are ranked
    (folder / "records" / "duplicates.csv").write_text("record,kept,title,score,rule,evidence,decided_by\n", encoding="utf-8")
    return folder


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", default="1000,10000,50000", help="numbers of records; 1000000 needs --memory 6g")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--memory", default="", help="the largest heap, such as 6g")
    chosen = parser.parse_args()
    print("| records | order | on the clock, s | CPU, s | heap, MiB | peak resident, MiB | features, MB |")
    print("| ---: | --- | ---: | ---: | ---: | ---: | ---: |")
    for size in map(int, chosen.sizes.split(",")):
        folder = prepare(size, chosen.seed, chosen.memory)
        for words in ("by likeness, features made", "by likeness", "learned from {} votes"):
            votes = vote(folder) if "votes" in words else 0
            run = worksheet(folder, chosen.memory)
            kept = sum(file.stat().st_size for file in (folder / "records" / ".ranking").glob("features-*")) / 1e6
            print(
                f"| {size:,} | {words.format(f'{votes:,}')} | {run['wall']:.1f} | {run['cpu']:.1f} | {run['heap']:,} | {run['rss']:,.0f} | {kept:.0f} |",
                flush=True,
            )


if __name__ == "__main__":
    main()

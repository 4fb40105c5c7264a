"""How long `screen report` takes on a large review in which everything is screened, and how large what it writes is."""

import argparse
import csv
import json
import random

from corpus import Corpus
from review import new_review, screen

COLUMNS = ["record", "verdict", "reason", "note", "decided_at"]


def main():
    parser = argparse.ArgumentParser(prog="scripts/bench report", description=__doc__)
    parser.add_argument("--size", type=int, default=50_000, metavar="N", help="records (default 50000)")
    parser.add_argument("--seed", type=int, default=1, help="of the generated records and votes (default 1)")
    parser.add_argument("--runs", type=int, default=3, help="the fastest counts (default 3)")
    parser.add_argument("--memory", default="4g", help="the heap that Java may use (default 4g)")
    options = parser.parse_args()
    folder = new_review(f"report-{options.size}")
    Corpus(options.size, options.seed).write_ris(folder / "records.ris")
    screen(folder, "import", "records.ris", "--source", "x", "--date", "2026-01-01", memory=options.memory)
    screen(folder, "dedupe", memory=options.memory)
    vote(folder, random.Random(options.seed))
    runs = [screen(folder, "report", memory=options.memory) for _ in range(options.runs)]
    best = min(runs, key=lambda run: run["wall"])
    print(f"{options.size} records, {best['json']['screened']} screened, {best['json']['included']['reports']} included")
    print(f"screen report: {best['wall']:.1f} s on the clock, {best['cpu']:.1f} s of CPU, heap {best['heap']} MiB")
    for file in sorted((folder / "records" / "report").iterdir()):
        if file.is_file():
            print(f"{file.stat().st_size:>12,}  {file.name}")


def vote(folder, chance):
    """Both screeners screen every report, in nine of ten cases alike; the tiebreaker settles the rest."""
    records = [json.loads(line)["id"] for line in open(folder / "records" / "records.jsonl", encoding="utf-8")]
    with open(folder / "records" / "duplicates.csv", encoding="utf-8", newline="") as file:
        removed = {row["record"] for row in csv.DictReader(file)}
    reports = [record for record in records if record not in removed]
    for stage, share in (("title-abstract", 0.1), ("full-text", 0.3)):
        truth = {report: "include" if chance.random() < share else "exclude" for report in reports}
        votes = {who: {report: said(chance, truth[report]) for report in reports} for who in "AB"}
        tied = [report for report in reports if votes["A"][report] != votes["B"][report]]
        votes["T"] = {report: truth[report] for report in tied}
        for who, verdicts in votes.items():
            write_votes(folder / f"{who}.csv", verdicts, hour=1 if who == "T" else 0)
            screen(folder, "decide", "--reviewer", who, "--stage", stage, "--from", f"{who}.csv")
        reports = [report for report in reports if votes["T"].get(report, votes["A"][report]) == "include"]


def said(chance, truth):
    return truth if chance.random() < 0.95 else ("exclude" if truth == "include" else "include")


def write_votes(path, verdicts, hour):
    with open(path, "w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file, lineterminator="\n")
        rows.writerow(COLUMNS)
        for report, verdict in verdicts.items():
            rows.writerow([report, verdict, "other" if verdict == "exclude" else "", "", f"2026-02-01T{hour:02}:00:00Z"])


if __name__ == "__main__":
    main()

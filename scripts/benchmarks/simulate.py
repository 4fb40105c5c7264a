"""Labelled sets screened again in ranked order: how early the relevant records come, and what the stopping rule would have done.

FOLDER has a CSV file for each set, id,title,abstract,included, and priors.csv, set,seed,included,excluded: for each start a record that is known to be
included and one that is not. Prints the mean of each set's starts; --replays writes a line for each start, with the place at which the stopping rule
first allowed to stop and the recall there. --rescue N tries instead to find excluded records again, with N draws a set.
"""

import argparse
import csv
import json
import pathlib
import subprocess
import sys

from review import SCREEN

METRICS = ("loss", "wss95", "recall10", "recall20", "ndcg", "atd")
TARGET = 0.95


def simulate(file, *options, keep=None):
    """What `screen simulate` answers; `keep` is where its answer is kept, and taken from where it is."""
    if keep and keep.exists():
        return json.loads(keep.read_text(encoding="utf-8"))
    run = subprocess.run([SCREEN, "--json", "simulate", file, *options], capture_output=True, text=True, check=False)
    if run.returncode != 0:
        sys.exit(f"simulate {file} {' '.join(options)} failed:\n{run.stderr}")
    if keep:
        keep.write_text(run.stdout, encoding="utf-8")
    return json.loads(run.stdout)


def labels(file):
    with open(file, newline="", encoding="utf-8") as rows:
        return {row["id"]: row["included"] == "1" for row in csv.DictReader(rows)}


def replay(name, start, answer, relevant):
    """One line of the replays: where the rule first allowed to stop, and how many of the relevant records were found by then."""
    at = answer["stop"]["at"]
    order = [start["included"], start["excluded"], *answer["order"]]
    found = sum(relevant[record] for record in order[:at]) if at else answer["included"]
    recall = found / answer["included"]
    return {
        "set": name,
        "seed": start["seed"],
        "records": answer["records"],
        "relevant": answer["included"],
        "stopped_at": at or "",
        "found": found,
        "recall": f"{recall:.4f}",
        "saved": f"{1 - at / answer['records']:.4f}" if at else "0.0000",
        "early": "yes" if found < TARGET * answer["included"] else "no",
    }


def screened(folder, keep, replays):
    csv.field_size_limit(10**9)
    with open(folder / "priors.csv", newline="", encoding="utf-8") as rows:
        starts = list(csv.DictReader(rows))
    lines, sums, sets = [], dict.fromkeys(METRICS, 0.0), sorted({start["set"] for start in starts})
    print("| set | runs | " + " | ".join(METRICS) + " |")
    print("| --- | ---: |" + " ---: |" * len(METRICS))
    for name in sets:
        file = folder / f"{name}.csv"
        relevant, runs = labels(file), []
        for start in (start for start in starts if start["set"] == name):
            kept = keep / f"{name}-{start['seed']}.json" if keep else None
            runs.append(simulate(file, "--priors", f"{start['included']},{start['excluded']}", keep=kept))
            lines.append(replay(name, start, runs[-1], relevant))
        means = {metric: sum(run["metrics"][metric] for run in runs) / len(runs) for metric in METRICS}
        for metric in METRICS:
            sums[metric] += means[metric] / len(sets)
        print(f"| {name} | {len(runs)} | " + " | ".join(f"{means[metric]:.3f}" for metric in METRICS) + " |", flush=True)
    print(f"| mean | {len(lines)} | " + " | ".join(f"{sums[metric]:.4f}" for metric in METRICS) + " |")
    early = sum(line["early"] == "yes" for line in lines)
    saved = sum(float(line["saved"]) for line in lines) / len(lines)
    least = min(float(line["recall"]) for line in lines)
    print(f"stopping rule: early in {early} of {len(lines)} runs, least recall {least:.3f}, saved on average {100 * saved:.1f} %")
    if replays:
        with open(replays, "w", newline="", encoding="utf-8") as out:
            writer = csv.DictWriter(out, list(lines[0]), lineterminator="\n")
            writer.writeheader()
            writer.writerows(lines)


def rescued(folder, draws):
    found = missed = looked = shares = 0
    files = sorted(file for file in folder.glob("*.csv") if file.stem not in ("priors", "targets"))
    print("| review | records | included | missed | looked at again | share found | found per 100 looks |")
    print("| --- | ---: | ---: | ---: | ---: | ---: | ---: |")
    for file in files:
        answer = simulate(file, "--rescue", str(draws))
        mean = sum(answer["found"]) / draws
        found, missed, looked = found + mean, missed + answer["missed"], looked + answer["looked_at"]
        shares += answer["share"] / len(files)
        row = (file.stem, answer["records"], answer["included"], answer["missed"], answer["looked_at"])
        print("| " + " | ".join(map(str, row)) + f" | {answer['share']:.2f} | {100 * mean / answer['looked_at']:.1f} |", flush=True)
    print(f"| all, pooled | | | {missed} | {looked} | {found / missed:.2f} | {100 * found / looked:.1f} |")
    print(f"mean share of the sets: {shares:.2f}")


def main():
    parser = argparse.ArgumentParser(prog="scripts/bench simulate", description=__doc__)
    parser.add_argument("folder", type=pathlib.Path, metavar="FOLDER")
    parser.add_argument("--replays", type=pathlib.Path, metavar="FILE.csv", help="write a line for each start there")
    parser.add_argument("--keep", type=pathlib.Path, metavar="DIR", help="keep the answers of `screen simulate` there, and go on with those there are")
    parser.add_argument("--rescue", type=int, metavar="N", help="instead, find excluded records again, with N draws")
    chosen = parser.parse_args()
    if chosen.rescue:
        rescued(chosen.folder, chosen.rescue)
        return
    if chosen.keep:
        chosen.keep.mkdir(parents=True, exist_ok=True)
    screened(chosen.folder, chosen.keep, chosen.replays)


if __name__ == "__main__":
    main()

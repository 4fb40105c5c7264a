"""The search for duplicates on Spark, up to a million records beside `screen dedupe`: time, memory, shuffled and spilled bytes; ends with an error where a byte differs."""

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
import threading
import time

from corpus import Corpus
from review import PROJECT, WORK, measured, new_review, screen
from spark_cluster import Cluster

SPARK = PROJECT / "scripts" / "spark-dedupe"
MILLION = 1_000_000
SIZES = [10_000, 100_000, 1_000_000, 10_000_000]


def main():
    parser = argparse.ArgumentParser(prog="scripts/bench spark", description=__doc__)
    parser.add_argument("--max", type=int, default=100_000, metavar="N", help="the largest corpus, up to 10000000 (default 100000)")
    parser.add_argument("--seed", type=int, default=1, help="of the generated records (default 1)")
    parser.add_argument("--master", default="local[2]", help="where Spark runs (default local[2])")
    parser.add_argument("--cluster", action="store_true", help="run on a master and two workers of one core on this machine, one of which is killed while pairs are compared")
    parser.add_argument("--memory", default="4g", help="the heap of Spark's driver, and of Java on one machine (default 4g)")
    options = parser.parse_args()
    subprocess.run([SPARK, "--help"], check=True, stdout=subprocess.DEVNULL)  # builds it
    header = ["records", "on", "wall s", "CPU s", "RSS MiB", "shuffled MB", "spilled MB", "tasks' CPU s"]
    print("\t".join(header).expandtabs(12), flush=True)
    for size in [n for n in SIZES if n <= options.max]:
        run(size, options)


def run(size, options):
    folder = new_review(f"spark-{size}")
    given = folder
    if size <= MILLION:
        imported(folder, size, options.seed, options)
    else:
        given = folder / "lines"
        given.mkdir()
        for seed in range(options.seed, options.seed + size // MILLION):
            os.link(million(seed, options), given / f"part-{seed}.jsonl")
    out = WORK / f"spark-{size}-out"
    shutil.rmtree(out, ignore_errors=True)
    with tempfile.TemporaryDirectory(dir=WORK) as work:
        command = [SPARK, given, "--out", out, "--work", work, "--memory", options.memory, "--conf", f"spark.local.dir={work}"]
        if options.cluster:
            result = on_cluster(command, folder)
        else:
            result = measured([*command, "--master", options.master], folder / "spark.log")
    log = (folder / "spark.log.errors").read_text(encoding="utf-8")
    usage = re.search(r"tasks: ([\d.]+) s of CPU, .* ([\d.]+) MB shuffled, ([\d.]+) MB spilled", log)
    row(size, "spark", result, usage[2], usage[3], usage[1])
    if size <= MILLION:
        row(size, "one machine", screen(folder, "dedupe", memory=options.memory), "-", "-", "-")
        for name in ["duplicates.csv", "possible-duplicates.csv"]:
            if (out / name).read_bytes() != (folder / "records" / name).read_bytes():
                sys.exit(f"{name} of {size} records differs: {out / name}")


def on_cluster(command, folder):
    """Loses a worker as soon as pairs are compared; the time is that of the driver alone."""
    with Cluster(PROJECT / "target" / "spark", folder) as cluster:
        log = folder / "spark.log.errors"
        log.touch()
        killer = threading.Thread(target=kill_worker, args=(cluster, log), daemon=True)
        killer.start()
        result = measured([*command, "--master", cluster.url, "--conf", "spark.executor.memory=1500m", "--conf", "spark.driver.host=127.0.0.1"], folder / "spark.log")
        if len(cluster.processes) != 2:
            sys.exit("no worker was killed")
    return result


def kill_worker(cluster, log):
    while "comparing pairs" not in log.read_text(encoding="utf-8"):
        time.sleep(0.1)
    time.sleep(1)
    cluster.kill_worker()


def million(seed, options):
    """The file of a million records, under ids of their own; kept, since it takes minutes to make."""
    lines = WORK / "spark-parts" / f"{seed}.jsonl"
    if not lines.exists():
        lines.parent.mkdir(parents=True, exist_ok=True)
        review = new_review(f"spark-part-{seed}")
        imported(review, MILLION, seed, options)
        renamed(review / "records" / "records.jsonl", lines.with_suffix(".part"), f"x{seed}")
        lines.with_suffix(".part").replace(lines)
        shutil.rmtree(review)
    return lines


def imported(folder, size, seed, options):
    Corpus(size, seed).write_ris(folder / "records.ris")
    screen(folder, "import", "records.ris", "--source", "x", memory=options.memory)
    (folder / "records.ris").unlink()


def renamed(records, lines, source):
    """The records of another source, so that no two parts of a large corpus have an id in common."""
    with open(records, encoding="utf-8") as old, open(lines, "w", encoding="utf-8") as new:
        for line in old:
            new.write(line.replace('{"id":"x:', f'{{"id":"{source}:', 1).replace('"source":"x"', f'"source":"{source}"', 1))


def row(size, where, result, *figures):
    cells = [size, where, f"{result['wall']:.1f}", f"{result['cpu']:.1f}", f"{result['rss']:.0f}", *figures]
    print("\t".join(map(str, cells)).expandtabs(12), flush=True)


if __name__ == "__main__":
    main()

"""The search for duplicates on Spark, up to a million records beside `screen dedupe`: time, memory, shuffled and spilled bytes; ends with an error where a byte differs."""

import argparse
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import threading
import time

from corpus import Corpus
from dedupe import ALIKE, write_alike
from review import PROJECT, SEARCHED, WORK, forget_search, measured, new_review, screen
from spark_cluster import Cluster

SPARK = PROJECT / "scripts" / "spark-dedupe"
MILLION = 1_000_000
SIZES = [10_000, 100_000, 1_000_000, 3_000_000, 10_000_000]
ALIKE_SIZES = [20_000, 100_000]


def main():
    parser = argparse.ArgumentParser(prog="scripts/bench spark", description=__doc__)
    parser.add_argument("--max", type=int, default=100_000, metavar="N", help="the largest corpus, up to 10000000 (default 100000)")
    parser.add_argument("--min", type=int, default=0, metavar="N", help="the smallest corpus (default 10000)")
    parser.add_argument("--alike", choices=ALIKE, help="records that are identical, or of one title, in place of generated ones; they share keys")
    parser.add_argument("--labelled", metavar="FOLDER", help="in place of generated records, the sets of a folder, each a folder with records.ris: imported into reviews, which both search")
    parser.add_argument("--seed", type=int, default=1, help="of the generated records (default 1)")
    parser.add_argument("--master", default="local[2]", help="where Spark runs (default local[2])")
    parser.add_argument("--cluster", action="store_true", help="run on a master and two workers of one core on this machine, one of which is killed while pairs are compared")
    parser.add_argument("--memory", default="4g", help="the heap of Spark's driver, and of Java on one machine (default 4g)")
    options = parser.parse_args()
    subprocess.run([SPARK, "--help"], check=True, stdout=subprocess.DEVNULL)  # builds it
    header = ["records", "on", "wall s", "CPU s", "RSS MiB", "shuffled MB", "spilled MB", "tasks' CPU s", "task MB"]
    print("\t".join(header).expandtabs(14), flush=True)
    if options.labelled:
        for file in labelled(options.labelled):
            in_review(file, options)
        return
    for size in [n for n in (ALIKE_SIZES if options.alike else SIZES) if options.min <= n <= options.max]:
        run(size, options)


def labelled(folder):
    """The exports of labelled sets."""
    sets = sorted(pathlib.Path(folder).glob("*/records.ris"))
    return sets or sys.exit(f"{folder} has no folder with records.ris")


def in_review(export, options):
    """Searches a review on Spark and, as if for the first time, on one machine."""
    folder = new_review(f"spark-{export.parent.name}")
    screen(folder, "import", export, "--source", "x", "--allow-rejects", memory=options.memory)
    command = [SPARK, folder, "--memory", options.memory, "--master", options.master]
    result = measured(command, folder / "spark.log")
    size = (folder / "spark.log").read_text(encoding="utf-8").split()[0]
    row(size, export.parent.name, result, *usage(folder))
    screen(folder, "status", memory=options.memory)
    files = {name: folder / "records" / name for name in SEARCHED if (folder / "records" / name).exists()}
    on_spark = {name: file.read_bytes() for name, file in files.items()}
    forget_search(folder)
    row(size, "one machine", screen(folder, "dedupe", memory=options.memory))
    for name, file in files.items():
        if file.read_bytes() != on_spark[name]:
            sys.exit(f"{name} of {export.parent.name} differs: {file}")


def usage(folder):
    """What all tasks of a run took: MB shuffled, MB spilled, seconds of CPU, MB of the largest task."""
    log = (folder / "spark.log.errors").read_text(encoding="utf-8")
    found = re.search(r"tasks: ([\d.]+) s of CPU, .* ([\d.]+) MB shuffled, ([\d.]+) MB spilled, ([\d.]+) MB in the largest task", log)
    return found[2], found[3], found[1], found[4]


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
    row(size, "spark", result, *usage(folder))
    if size <= MILLION:
        row(size, "one machine", screen(folder, "dedupe", memory=options.memory))
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
    if options.alike:
        write_alike(options.alike, size, folder / "records.ris")
    else:
        Corpus(size, seed).write_ris(folder / "records.ris")
    screen(folder, "import", "records.ris", "--source", "x", memory=options.memory)
    (folder / "records.ris").unlink()


def renamed(records, lines, source):
    """The records of another source, so that no two parts of a large corpus have an id in common."""
    with open(records, encoding="utf-8") as old, open(lines, "w", encoding="utf-8") as new:
        for line in old:
            new.write(line.replace('{"id":"x:', f'{{"id":"{source}:', 1).replace('"source":"x"', f'"source":"{source}"', 1))


def row(size, where, result, *figures):
    cells = [size, where, f"{result['wall']:.1f}", f"{result['cpu']:.1f}", f"{result['rss']:.0f}", *(figures or "----")]
    print("\t".join(map(str, cells)).expandtabs(14), flush=True)


if __name__ == "__main__":
    main()

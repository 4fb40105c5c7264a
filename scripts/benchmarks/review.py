"""A review folder with generated records, and a run of `screen` in it that is measured."""

import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import time

PROJECT = pathlib.Path(__file__).resolve().parents[2]
SCREEN = PROJECT / "scripts" / "screen"
WORK = PROJECT / "target" / "bench"
SEARCHED = ("duplicates.csv", "possible-duplicates.csv", "deduplicated.csv")
CONFIG = """format: 1
review: {title: Generated records}
reviewers: {screeners: [A, B], votes-per-record: 2, tiebreaker: T}
sources:
  - {id: x, name: X, kind: database}
exclusion-reasons:
  - {id: other, label: Other}
"""


def new_review(name):
    folder = WORK / name
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    (folder / "screening-config.yaml").write_text(CONFIG, encoding="utf-8")
    return folder


def forget_search(folder):
    """Deletes what a search for duplicates writes, so that the next one is a first search."""
    for name in SEARCHED:
        (folder / "records" / name).unlink(missing_ok=True)


def java_tool(name):
    home = os.environ.get("JAVA_HOME")
    return str(pathlib.Path(home, "bin", name)) if home else name


def java_bench(*arguments, **options):
    """Compiles src/bench/java against the tool, which is built first, and runs its Bench."""
    subprocess.run([SCREEN, "--version"], check=True, stdout=subprocess.DEVNULL)
    classes = WORK / "classes"
    classes.mkdir(parents=True, exist_ok=True)
    sources = sorted(map(str, (PROJECT / "src" / "bench" / "java").rglob("*.java")))
    jar = str(PROJECT / "target" / "quick" / "screen.jar")
    subprocess.run([java_tool("javac"), "-proc:none", "--release", "17", "-cp", jar, "-d", str(classes), *sources], check=True)
    path = os.pathsep.join([str(classes), jar])
    run = subprocess.run([java_tool("java"), "-cp", path, "screen.bench.Bench", *map(str, arguments)], text=True, **options)
    if run.returncode != 0:
        sys.exit(run.returncode)
    return run


def measured(command, log, **options):
    """Runs to the end; seconds of wall and CPU time, peak memory in MiB. Ends the benchmark where the command fails."""
    errors = pathlib.Path(f"{log}.errors")  # apart: in one file a message can end up in the middle of a line of JSON
    with open(log, "w", encoding="utf-8") as out, open(errors, "w", encoding="utf-8") as err:
        start = time.perf_counter()
        process = subprocess.Popen([str(part) for part in command], stdout=out, stderr=err, **options)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"{' '.join(map(str, command))} failed:\n{errors.read_text(encoding='utf-8')[-3000:]}")
    kib = usage.ru_maxrss / (1024 if sys.platform == "darwin" else 1)
    return {"wall": wall, "cpu": usage.ru_utime + usage.ru_stime, "rss": kib / 1024}


def screen(folder, *arguments, memory=""):
    """Runs `screen` in a review folder; its measures, its JSON and the peak of its heap in MiB."""
    gc = folder / "gc.log"
    options = f"-Xlog:gc*:file={gc.name} {'-Xmx' + memory if memory else ''}"
    environment = dict(os.environ, SCREEN_JAVA_OPTS=options)
    result = measured([SCREEN, "--json", *arguments], folder / "out.json", cwd=folder, env=environment)
    result["heap"] = peak_heap(gc.read_text(encoding="utf-8"))
    lines = (folder / "out.json").read_text(encoding="utf-8").splitlines()
    result["json"] = json.loads(next(line for line in lines if line.startswith("{")))
    return result


def peak_heap(log):
    """The most that the heap held before a collection or at the end, as the collector's log tells it."""
    before = [int(size) for size in re.findall(r"Pause .* (\d+)M->\d+M\(", log)]
    at_end = [int(used) // 1024 for used in re.findall(r"(?:generation|heap) +total \d+K, used (\d+)K", log)]
    return max([*before, sum(at_end), 0])

"""How long short commands take from start to end in the example review: of two launchers, called by turns."""

import argparse
import os
import pathlib
import shutil
import statistics
import subprocess
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
COMMANDS = ["--version", "status", "report --check"]


def main():
    parser = argparse.ArgumentParser(prog="scripts/bench start", description=__doc__)
    parser.add_argument("launchers", nargs="*", metavar="LAUNCHER", default=[str(ROOT / "scripts" / "screen")],
                        help="such as bin/prisma-screen of an unpacked image (default scripts/screen)")
    parser.add_argument("--runs", type=int, default=9, help="of each command, after one that is not counted (default 9)")
    options = parser.parse_args()
    launchers = [str(pathlib.Path(launcher).resolve()) for launcher in options.launchers]
    with tempfile.TemporaryDirectory() as folder:
        review = pathlib.Path(folder)
        shutil.copy(ROOT / "screening-config.yaml", review)
        shutil.copytree(ROOT / "records", review / "records")
        print("median on the clock and of CPU, ms")
        for command in COMMANDS:
            runs = [by_turns(launchers, command.split(), review) for _ in range(options.runs + 1)][1:]
            for i, launcher in enumerate(launchers):
                clock = statistics.median(run[i][0] for run in runs)
                cpu = statistics.median(run[i][1] for run in runs)
                ratio = statistics.median(run[i][1] / run[0][1] for run in runs)
                print(f"{command:<15}{clock * 1000:>7.0f}{cpu * 1000:>7.0f}  {ratio:.2f} of the first's CPU  {launcher}")


def by_turns(launchers, command, review):
    return [timed([launcher, *command], review) for launcher in launchers]


def timed(command, review):
    begun = time.perf_counter()
    process = subprocess.Popen(command, cwd=review, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                               stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise SystemExit(f"{' '.join(command)} exits with {process.returncode}")
    return time.perf_counter() - begun, usage.ru_utime + usage.ru_stime


if __name__ == "__main__":
    main()

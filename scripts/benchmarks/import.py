"""Measures screen import on generated exports: time, processor time and memory, from the file to records.jsonl.

Options: [--max-size SIZE | --size SIZE] [--seed N] [nbib] [ris] [xml]; sizes 10m, 100m ... up to SIZE (100m), or this one alone.
SCREEN_JAVA_OPTS gives options to the JVM that is measured. The generators are written in Java: src/bench/java.
"""

import os
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]


def java_tool(name):
    home = os.environ.get("JAVA_HOME")
    return str(pathlib.Path(home, "bin", name)) if home else name


def main(arguments):
    if {"-h", "--help"} & set(arguments):
        print(__doc__.strip())
        return 0
    screen = str(ROOT / "scripts" / "screen")
    subprocess.run([screen, "--version"], check=True, stdout=subprocess.DEVNULL)
    classes = ROOT / "target" / "bench"
    classes.mkdir(parents=True, exist_ok=True)
    sources = sorted(map(str, (ROOT / "src" / "bench" / "java").rglob("*.java")))
    subprocess.run([java_tool("javac"), "--release", "17", "-d", str(classes), *sources], check=True)
    command = [java_tool("java"), "-cp", str(classes), "screen.bench.Bench", screen, "import", *arguments]
    return subprocess.run(command).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

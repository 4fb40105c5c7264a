"""Screening in the terminal: the time from the start to the first record, and from a key to the next record.

Generates a review of made-up records, half of them screened by both screeners, and screens in a real pseudo-terminal.
"""

import argparse
import fcntl
import json
import os
import pty
import select
import statistics
import struct
import termios
import time

import corpus
import review

READY = b"q quit"


def votes(reports, verdict_of):
    lines = ["record,verdict,reason,note,decided_at"]
    for n, report in enumerate(reports):
        lines.append(f"{report},{verdict_of(n)},,,2026-01-01T{n // 3600 % 24:02}:{n // 60 % 60:02}:{n % 60:02}Z")
    return "\n".join(lines) + "\n"


def prepare(size, seed, ranked=False):
    folder = review.new_review(f"decide-{size}")
    if ranked:
        config = folder / "screening-config.yaml"
        config.write_text(config.read_text(encoding="utf-8") + "screening: {order: ranked}\n", encoding="utf-8")
    corpus.Corpus(size, seed).write_ris(folder / "x.ris")
    review.screen(folder, "import", "x.ris", "--source", "x", "--date", "2026-01-01")
    review.screen(folder, "dedupe")
    duplicates = (folder / "records" / "duplicates.csv").read_text(encoding="utf-8").splitlines()[1:]
    removed = {line.split(",", 1)[0] for line in duplicates}
    with open(folder / "records" / "records.jsonl", encoding="utf-8") as lines:
        reports = [record for record in (json.loads(line)["id"] for line in lines) if record not in removed]
    half = reports[: len(reports) // 2]
    stage = folder / "records" / "decisions" / "title-abstract"
    stage.mkdir(parents=True)
    (stage / "A.csv").write_text(votes(half, lambda n: "include" if n % 10 == 0 else "exclude"), encoding="utf-8")
    (stage / "B.csv").write_text(votes(half, lambda n: "include" if n % 9 == 0 else "exclude"), encoding="utf-8")
    return folder, len(reports)


def sitting(folder, keys):
    """Seconds to the first record, seconds from each key to the next record, CPU seconds of the process to the first record."""
    start = time.perf_counter()
    child, terminal = pty.fork()
    if child == 0:
        os.chdir(folder)
        os.environ["TERM"] = "xterm-256color"
        os.execv(review.SCREEN, [str(review.SCREEN), "decide", "--reviewer", "A", "--stage", "title-abstract"])
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
    wait_for(terminal, READY)
    first, cpu = time.perf_counter() - start, cpu_seconds(child)
    gaps = []
    for _ in range(keys):
        drain(terminal)
        pressed = time.perf_counter()
        os.write(terminal, b"e")
        os.read(terminal, 65536)
        gaps.append(time.perf_counter() - pressed)
    drain(terminal)
    os.write(terminal, b"q")
    try:
        while os.read(terminal, 65536):
            pass
    except OSError:
        pass
    os.waitpid(child, 0)
    return first, cpu, gaps


def learning(folder):
    """A sitting without keys, which learns from the votes as the last one kept nothing for it."""
    for kept in (folder / "records" / ".ranking").glob("scores-*"):
        kept.unlink()
    return sitting(folder, 0)


def starts(runs):
    clock, cpu = ([run[i] for run in runs] for i in (0, 1))
    return f"median {statistics.median(clock):.2f} s (CPU median {statistics.median(cpu):.2f} s, least {min(cpu):.2f} s)"


def wait_for(terminal, text):
    seen = b""
    while text not in seen:
        seen += os.read(terminal, 65536)


def drain(terminal):
    while select.select([terminal], [], [], 0.05)[0]:
        os.read(terminal, 65536)


def cpu_seconds(pid):
    with open(f"/proc/{pid}/stat", encoding="utf-8") as stat:
        fields = stat.read().rsplit(") ", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--records", type=int, default=50_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--starts", type=int, default=5)
    parser.add_argument("--keys", type=int, default=40)
    parser.add_argument("--ranked", action="store_true", help="screen in ranked order; the first start makes the features")
    chosen = parser.parse_args()
    folder, reports = prepare(chosen.records, chosen.seed, chosen.ranked)
    if chosen.ranked:
        first, cpu, _ = sitting(folder, 0)
        print(f"first start, which makes the features: {first:.2f} s (CPU {cpu:.2f} s)")
        print(f"start to first record, learned from the votes: {starts([learning(folder) for _ in range(chosen.starts)])}")
    runs = [sitting(folder, chosen.keys) for _ in range(chosen.starts)]
    gaps = sorted(1000 * gap for _, _, each in runs for gap in each)
    print(f"{chosen.records} records, {reports} reports, half of them screened; {chosen.starts} starts, {len(gaps)} keys")
    print(f"start to first record: {starts(runs)}")
    print(f"key to next record: median {statistics.median(gaps):.1f} ms, 95 of 100 within {gaps[len(gaps) * 95 // 100]:.1f} ms")


if __name__ == "__main__":
    main()

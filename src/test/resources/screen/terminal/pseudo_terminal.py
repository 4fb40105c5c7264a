"""Drives a command in a real pseudo-terminal; prints what stood on its screen as JSON.

usage: pseudo_terminal.py PLAN.json, a file with
  command, environment, rows, columns;
  watch     a file whose content is noted at every step ("" for none)
  steps     a list of [text, keys]: waits until the text stands on the screen, then types the keys
  answers   an object of text to keys: while the command runs, types the keys of whichever text stands on the screen
            anew, each text once
  kill      milliseconds after the last keys at which the command is killed, as `kill -9` does; -1 for never
"""
import fcntl, json, os, pty, re, select, signal, struct, sys, termios, time
from itertools import groupby

TIMEOUT = 120
SETTLED = 0.1  # seconds without output after which a screen counts as painted
plan = json.load(open(sys.argv[1], encoding="utf-8"))
rows, columns = plan["rows"], plan["columns"]


class Screen:
    """Text, its style, cursor addressing and erasing; other sequences change nothing that is compared."""

    def __init__(self):
        self.lines = [[" "] * columns for _ in range(rows)]
        self.styles = [[()] * columns for _ in range(rows)]
        self.style = set()
        self.row = self.column = 0
        self.plain = ""

    def feed(self, text):
        parts = re.findall(r"\x1b\[[0-9;?]*[A-Za-z]|\x1b[()].|\x1b[=>78]|[^\x1b]|\x1b", text)
        self.plain += "".join(part for part in parts if part[0] != "\x1b")
        for part in parts:
            if part[0] != "\x1b":
                self.put(part)
            elif part.endswith("H"):
                at = [int(n or 1) for n in (part[2:-1] or "1;1").split(";")]
                self.row, self.column = at[0] - 1, at[1] - 1
            elif part.endswith("K"):
                self.lines[self.row][self.column:] = [" "] * (columns - self.column)
                self.styles[self.row][self.column:] = [()] * (columns - self.column)
            elif part.endswith("m"):
                for code in part[2:-1].split(";"):
                    self.restyle(int(code or 0))

    def restyle(self, code):
        ended = {0: self.style, 22: {1, 2}, 24: {4}, 27: {7}, 39: set(range(30, 39))}
        if code in ended:
            self.style = self.style - ended[code]
        else:
            self.style = self.style - (ended[39] if code in ended[39] else set()) | {code}

    def put(self, c):
        if c == "\n":
            self.row = min(self.row + 1, rows - 1)
        elif c == "\r":
            self.column = 0
        elif c >= " ":
            if self.column < columns:
                self.lines[self.row][self.column] = c
                self.styles[self.row][self.column] = tuple(sorted(self.style))
            self.column += 1

    def text(self):
        return "\n".join("".join(line).rstrip() for line in self.lines)

    def styled(self):
        """Each line as a list of [codes of style, text]."""
        return [
            [[list(style), "".join(c for c, _ in run)] for style, run in groupby(zip(line, styles), lambda cell: cell[1])]
            for line, styles in zip(self.lines, self.styles)
        ]


def main():
    child, terminal = pty.fork()
    if child == 0:
        fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        os.execvpe(plan["command"][0], plan["command"], {**os.environ, **plan["environment"]})
    screen, raw, pending, ended = Screen(), bytearray(), b"", False

    def read(seconds):
        nonlocal pending, ended
        if select.select([terminal], [], [], seconds)[0]:
            try:
                data = os.read(terminal, 65536)
            except OSError:
                data = b""
            ended = not data
            raw.extend(data)
            pending += data
            text = pending.decode("utf-8", "ignore")
            whole = text if text.rfind("\x1b") < len(text) - 12 else text[: text.rfind("\x1b")]
            if not select.select([terminal], [], [], 0.03)[0]:
                whole = text
            screen.feed(whole)
            pending = text[len(whole):].encode()

    def watched():
        try:
            return open(plan["watch"], encoding="utf-8").read() if plan["watch"] else ""
        except FileNotFoundError:
            return ""

    shots = []
    for text, keys in plan["steps"]:
        until = time.time() + TIMEOUT
        while text not in screen.text() and text not in screen.plain and not ended and time.time() < until:
            read(0.1)
        while not ended and select.select([terminal], [], [], SETTLED)[0]:
            read(0.1)
        found = text in screen.text() or text in screen.plain
        shots.append({"found": found, "screen": screen.text(), "styled": screen.styled(), "file": watched()})
        screen.plain = ""
        if ended:
            break
        os.write(terminal, keys.encode())
    if plan["kill"] >= 0:
        time.sleep(plan["kill"] / 1000)
        os.kill(child, signal.SIGKILL)
    answers, until = dict(plan["answers"]), time.time() + TIMEOUT
    while answers and not ended and time.time() < until:
        read(0.1)
        screen.plain = ""
        shown = screen.text()
        for text in [text for text in answers if text in shown and re.search(re.escape(text) + r"(?!\w)", shown)]:
            os.write(terminal, answers.pop(text).encode())
            until = time.time() + TIMEOUT
            break
    until = time.time() + TIMEOUT
    while not ended and time.time() < until:
        read(0.1)
    os.close(terminal)
    status = os.waitpid(child, 0)[1]
    json.dump({"shots": shots, "left": sorted(answers), "raw": raw.decode("utf-8", "replace"), "status": status}, sys.stdout)


main()

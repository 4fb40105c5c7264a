"""Screening in a browser: the time to the first record, and from a key to the next record, in Chromium and by HTTP.

Generates a review of made-up records, half of them screened by both screeners, and serves it. Needs Chromium.
"""

import argparse
import base64
import http.client
import json
import os
import shutil
import socket
import statistics
import struct
import subprocess
import tempfile
import time
import urllib.parse

import decide
import review

WATCH = """(() => { window.gaps = []; let pressed = 0;
addEventListener('keydown', () => { pressed = performance.now(); }, true);
new MutationObserver(() => { if (!pressed) return; const at = pressed; pressed = 0;
  requestAnimationFrame(() => window.gaps.push(performance.now() - at)); })
  .observe(document.querySelector('#card'), {childList: true}); })()"""


class Served:
    """A server of `screen serve` and the seat of A."""

    def __init__(self, folder):
        start = time.perf_counter()
        command = [str(review.SCREEN), "serve", "--reviewer", "A", "--json", "--no-open"]
        self.process = subprocess.Popen(command, cwd=folder, stdout=subprocess.PIPE, text=True)
        self.url = json.loads(self.process.stdout.readline())["urls"]["A"]
        self.ready = time.perf_counter() - start

    def stop(self):
        self.process.terminate()
        self.process.wait()


class Seat:
    """What a page does, without a browser."""

    def __init__(self, url):
        self.at = urllib.parse.urlsplit(url)
        self.http = http.client.HTTPConnection(self.at.hostname, self.at.port)
        self.http.request("GET", f"{self.at.path}?{self.at.query}")
        answer = self.http.getresponse()
        answer.read()
        self.headers = {"Cookie": answer.getheader("Set-Cookie").split(";")[0], "Origin": f"http://{self.at.netloc}"}

    def get(self, path):
        return self._json("GET", path, None)

    def vote(self, record, verdict):
        body = {"stage": "title-abstract", "record": record, "verdict": verdict}
        return self._json("POST", "api/vote", json.dumps(body))

    def _json(self, method, path, body):
        headers = dict(self.headers, **({"Content-Type": "application/json"} if body else {}))
        self.http.request(method, self.at.path + path, body, headers)
        return json.loads(self.http.getresponse().read())


class Browser:
    """Chromium without a window, through the DevTools protocol."""

    def __init__(self, program):
        self.profile = tempfile.mkdtemp()
        arguments = ["--headless", "--no-sandbox", "--disable-gpu", "--remote-debugging-port=0", f"--user-data-dir={self.profile}"]
        self.process = subprocess.Popen([program, *arguments, "about:blank"], stderr=subprocess.PIPE, text=True)
        line = ""
        while "DevTools listening on " not in line:
            line = self.process.stderr.readline()
        at = urllib.parse.urlsplit(line.split()[-1])
        page = next(t for t in self._targets(at) if t["type"] == "page")
        self.socket = socket.create_connection((at.hostname, at.port))
        key = base64.b64encode(os.urandom(16)).decode()
        path = urllib.parse.urlsplit(page["webSocketDebuggerUrl"]).path
        head = f"GET {path} HTTP/1.1\r\nHost: {at.netloc}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        self.socket.sendall((head + f"Sec-WebSocket-Key: {key}\r\nSec-WebSocket-Version: 13\r\n\r\n").encode())
        self.stream = self.socket.makefile("rb")
        while self.stream.readline().strip():
            pass
        self.last = 0

    @staticmethod
    def _targets(at):
        listing = http.client.HTTPConnection(at.hostname, at.port)
        listing.request("GET", "/json")
        return json.loads(listing.getresponse().read())

    def send(self, method, **parameters):
        self.last += 1
        text = json.dumps({"id": self.last, "method": method, "params": parameters}).encode()
        size = struct.pack("!B", 0x80 | len(text)) if len(text) < 126 else struct.pack("!BH", 0x80 | 126, len(text))
        self.socket.sendall(b"\x81" + size + b"\0\0\0\0" + text)
        while True:
            message = self._receive()
            if message.get("id") == self.last:
                return message["result"]

    def _receive(self):
        _, size = self.stream.read(2)
        if size == 126:
            (size,) = struct.unpack("!H", self.stream.read(2))
        elif size == 127:
            (size,) = struct.unpack("!Q", self.stream.read(8))
        return json.loads(self.stream.read(size))

    def value(self, expression):
        return self.send("Runtime.evaluate", expression=expression, returnByValue=True)["result"].get("value")

    def wait(self, expression):
        while not self.value(f"Boolean({expression})"):
            time.sleep(0.005)

    def press(self, key):
        self.send("Input.dispatchKeyEvent", type="keyDown", key=key, text=key)
        self.send("Input.dispatchKeyEvent", type="keyUp", key=key)

    def stop(self):
        self.process.kill()
        self.process.wait()
        shutil.rmtree(self.profile, ignore_errors=True)


def by_http(url, votes, pause):
    """Milliseconds of each vote and of each answer that brings the next records."""
    seat = Seat(url)
    saved, brought = [], []
    records = seat.get("api/next?stage=title-abstract")["records"]
    for _ in range(votes):
        start = time.perf_counter()
        seat.vote(records[0]["id"], "exclude")
        saved.append(1000 * (time.perf_counter() - start))
        start = time.perf_counter()
        records = seat.get("api/next?stage=title-abstract&after=" + urllib.parse.quote(records[0]["id"]))["records"]
        brought.append(1000 * (time.perf_counter() - start))
        time.sleep(pause)
    return saved, brought


def in_the_browser(program, url, keys, pause):
    """Seconds to the first record, milliseconds to the first paint, milliseconds of each key."""
    browser = Browser(program)
    try:
        start = time.perf_counter()
        browser.send("Page.navigate", url=url)
        browser.wait("document.querySelector('#card h1')")
        first = time.perf_counter() - start
        time.sleep(0.5)
        paint = browser.value("performance.getEntriesByName('first-contentful-paint')[0].startTime")
        browser.value(WATCH)
        for n in range(keys):
            time.sleep(pause)
            browser.press("e")
            browser.wait(f"window.gaps.length > {n}")
        return first, paint, browser.value("window.gaps")
    finally:
        browser.stop()


def peak(pid):
    """The most memory that a process has had, in MiB; "unknown" but on Linux."""
    try:
        with open(f"/proc/{pid}/status", encoding="utf-8") as status:
            return next(int(line.split()[1]) // 1024 for line in status if line.startswith("VmHWM"))
    except OSError:
        return "unknown"


def spread(values):
    values = sorted(values)
    return f"median {statistics.median(values):.1f} ms, 95 of 100 within {values[len(values) * 95 // 100]:.1f} ms"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--records", type=int, default=50_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keys", type=int, default=40)
    parser.add_argument("--pause", type=float, default=1.0, help="seconds between a record and the key")
    parser.add_argument("--ranked", action="store_true", help="screen in ranked order; a start before makes the features")
    chosen = parser.parse_args()
    program = shutil.which("chromium") or shutil.which("google-chrome")
    folder, reports = decide.prepare(chosen.records, chosen.seed, chosen.ranked)
    if chosen.ranked:
        decide.sitting(folder, 0)
    print(f"{chosen.records} records, {reports} reports, half of them screened")
    served = Served(folder)
    try:
        print(f"start to the address: {served.ready:.2f} s")
        if program:
            first, paint, gaps = in_the_browser(program, served.url, chosen.keys, chosen.pause)
            print(f"page to the first paint: {paint:.0f} ms, to the first record: {first:.2f} s")
            print(f"key to the next record in the browser: {spread(gaps)}")
        saved, brought = by_http(served.url, chosen.keys, chosen.pause)
        print(f"vote to its acknowledgement: {spread(saved)}")
        print(f"the records that come next, fetched ahead: {spread(brought)}")
        print(f"peak resident: {peak(served.process.pid)} MiB")
    finally:
        served.stop()


if __name__ == "__main__":
    main()

"""A standalone cluster of Spark on this machine: a master and two workers of one core each, on loopback."""

import os
import pathlib
import re
import signal
import subprocess
import sys
import time

DEPLOY = "org.apache.spark.deploy."


class Cluster:
    """Runs until closed; `kill_worker` ends one worker and its executors as a lost machine would."""

    def __init__(self, target, logs, memory="2g"):
        homes = [pathlib.Path(os.environ["SPARK_HOME"])] if "SPARK_HOME" in os.environ else sorted(target.glob("spark-*"))
        self.home = homes[-1] if homes else sys.exit("there is no Spark: run scripts/spark-dedupe once, or set SPARK_HOME")
        self.logs = logs
        self.processes = []
        self._start("master.Master", "--host", "127.0.0.1", "--port", "0", "--webui-port", "0")
        self.url = self._wait_for("master.Master", r"spark://127\.0\.0\.1:\d+")
        for number in range(2):
            work = logs / f"worker{number}"
            self._start("worker.Worker", self.url, "--host", "127.0.0.1", "--cores", "1", "--memory", memory, "--webui-port", "0", "--work-dir", work, log=f"worker{number}")
            self._wait_for(f"worker{number}", r"Successfully registered with master")

    def _start(self, name, *arguments, log=None):
        command = ["java", "-Xmx512m", "-cp", f"{self.home}/jars/*", DEPLOY + name, *map(str, arguments)]
        environment = dict(os.environ, SPARK_HOME=str(self.home), SPARK_LOCAL_IP="127.0.0.1", SPARK_SCALA_VERSION="2.13")
        with open(self.logs / f"{log or name}.log", "w", encoding="utf-8") as out:
            self.processes.append(subprocess.Popen(command, stdout=out, stderr=subprocess.STDOUT, env=environment, start_new_session=True))

    def _wait_for(self, name, pattern):
        log = self.logs / f"{name}.log"
        for _ in range(600):
            found = re.search(pattern, log.read_text(encoding="utf-8"))
            if found:
                return found[0]
            time.sleep(0.2)
        sys.exit(f"Spark's {name} did not start: {log}")

    def kill_worker(self):
        self._end(self.processes.pop())

    @staticmethod
    def _end(process):
        try:
            os.killpg(process.pid, signal.SIGKILL)  # of the group that it began, with its executors
        except ProcessLookupError:
            pass
        process.wait()

    def __enter__(self):
        return self

    def __exit__(self, *failure):
        while self.processes:
            self._end(self.processes.pop())

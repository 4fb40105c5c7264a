#!/usr/bin/env python3
"""Asks a model behind any OpenAI-compatible endpoint about each line of a queue for AI.

Writes votes.jsonl and run.json for `screen decide --from-ai votes.jsonl --run run.json`. A record
that votes.jsonl has already is not asked again: where an answer failed to come, start it again.
An answer that is not the JSON that was asked for is kept as it is, and counts as unclear.
"""
import argparse, datetime, hashlib, json, os, pathlib, sys, urllib.request

options = argparse.ArgumentParser(description=__doc__)
options.add_argument("queue"), options.add_argument("prompt", type=pathlib.Path)
options.add_argument("--ai", required=True, help="its id in screening-config.yaml")
options.add_argument("--run", required=True, help="a new name for each prompt, model and setting")
options.add_argument("--endpoint", required=True, help="such as http://127.0.0.1:11434/v1")
options.add_argument("--model", required=True), options.add_argument("--version")
options.add_argument("--provider", default="local"), options.add_argument("--weights-sha256")
options.add_argument("--temperature", type=float, default=0)
options.add_argument("--seed", type=int, default=1)
options.add_argument("--timeout", type=float, default=300, help="seconds for an answer")
o = options.parse_args()
prompt, here = o.prompt.read_bytes(), o.prompt.parent
headers = {"Content-Type": "application/json", "Authorization": "Bearer " + os.getenv("AI_API_KEY", "none")}
now = lambda: datetime.datetime.now(datetime.timezone.utc).isoformat(timespec="seconds")


def ask(task):
    text = {key: value for key, value in task.items() if key not in ("record", "stage", "answer_schema")}
    form = {"type": "json_schema", "json_schema": {"name": "vote", "schema": task["answer_schema"]}}
    messages = [{"role": "system", "content": prompt.decode()}, {"role": "user", "content": json.dumps(text)}]
    body = {"model": o.model, "temperature": o.temperature, "seed": o.seed, "messages": messages,
            "response_format": form}
    request = urllib.request.Request(o.endpoint + "/chat/completions", json.dumps(body).encode(), headers)
    with urllib.request.urlopen(request, timeout=o.timeout) as answer:
        body = answer.read()
    try:
        return json.loads(body)["choices"][0]["message"]["content"]
    except (ValueError, TypeError) as problem:
        raise OSError(f"not an answer of this kind of endpoint: {problem}")


votes, start, missing = here / "votes.jsonl", now(), 0
done = {json.loads(line)["record"] for line in votes.open(encoding="utf-8")} if votes.exists() else set()
for task in map(json.loads, open(o.queue, encoding="utf-8")):
    if task["record"] in done:
        continue
    try:
        content = ask(task)
        said = json.loads(content)
        vote = {key: said[key] for key in ("verdict", "score", "criteria", "quote") if key in said}
    except (OSError, LookupError) as problem:
        missing += 1
        print(f"{task['record']}: no answer: {problem}", file=sys.stderr)
        continue
    except (ValueError, TypeError):
        vote = {"verdict": content}
    with votes.open("a", encoding="utf-8") as out:
        out.write(json.dumps({"record": task["record"], "stage": task["stage"], **vote, "run": o.run}) + "\n")
run = {"run": o.run, "ai": o.ai, "model": o.model, "version": o.version, "weights_sha256": o.weights_sha256,
       "provider": o.provider, "endpoint": o.endpoint, "prompt_file": o.prompt.name,
       "prompt_sha256": hashlib.sha256(prompt).hexdigest(),
       "temperature": o.temperature, "seed": o.seed, "started": start, "ended": now(), "tool": "ask-ai.py 1"}
(here / "run.json").write_text(json.dumps(run, indent=2) + "\n", encoding="utf-8")
sys.exit(1 if missing else 0)

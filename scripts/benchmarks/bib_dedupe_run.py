"""Runs bib-dedupe on a RIS file: bib_dedupe_run.py RECORDS.ris SETS.txt. A line of SETS.txt is a set of duplicates, its AN numbers between blanks."""

import sys

import pandas
from bib_dedupe.bib_dedupe import block, cluster, match, prep

COLUMNS = {
    "AN": "ID", "TI": "title", "PY": "year", "JF": "journal", "T2": "journal", "VL": "volume", "IS": "number", "SP": "pages", "DO": "doi",
    "AB": "abstract",
}


def records(path):
    record = {}
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            tag, value = line[:2], line[6:].rstrip("\n")
            if tag == "AU":
                record["author"] = f"{record['author']} and {value}" if "author" in record else value
            elif tag == "EP" and value:
                record["pages"] = f"{record['pages']}-{value}" if "pages" in record else value
            elif tag in COLUMNS:
                record[COLUMNS[tag]] = value
            elif tag == "ER":
                yield {"ENTRYTYPE": "article", **record}
                record = {}


def run(source, target):
    columns = ["ENTRYTYPE", "author", *dict.fromkeys(COLUMNS.values())]
    frame = pandas.DataFrame(records(source), columns=columns).fillna("")
    matched = match(block(prep(frame, verbosity_level=0), verbosity_level=0), verbosity_level=0)
    with open(target, "w", encoding="utf-8") as out:
        for members in cluster(matched):
            out.write(" ".join(map(str, members)) + "\n")


# bib-dedupe starts processes of its own, which must not run this again
if __name__ == "__main__":
    run(*sys.argv[1:])

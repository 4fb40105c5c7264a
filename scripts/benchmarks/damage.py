"""Labelled sets of real records, damaged field by field: what databases, reference managers and spreadsheets do to an export.

A set is a folder with records.ris (AN is the id of a record) and truth.csv (column cluster: the ids of one report, joined by ";").
Each variant damages every record at random; the same seed gives the same bytes. A variant says which behaviour it stands for.
"""

import csv
import random
import re

# The share of records that a variant damages where it does not say otherwise: exports rarely damage all.
HALF = 0.5
CUT_TITLE = 80
ABBREVIATED = 4
STEPS = (-1, 1)


class LabelledSet:
    """Records as lists of (tag, value), and `entity`: the number of the report of each."""

    def __init__(self, folder):
        self.name = folder.name
        text = (folder / "records.ris").read_text(encoding="utf-8-sig")
        self.records = [_fields(entry) for entry in re.split(r"(?m)^ER  -.*$", text) if entry.strip()]
        report = {}
        with open(folder / "truth.csv", encoding="utf-8-sig", newline="") as rows:
            for number, row in enumerate(csv.DictReader(rows)):
                report.update(dict.fromkeys(row["cluster"].split(";"), number))
        numbers = {}
        ids = [dict(fields)["AN"] for fields in self.records]
        self.entity = [numbers.setdefault(report.get(i, i), len(numbers)) for i in ids]
        self.ambiguous = self._ambiguous(folder / "ambiguous.csv", {name: i for i, name in enumerate(ids)})

    @staticmethod
    def _ambiguous(file, position):
        """Pairs that experts could not agree on; they count neither way."""
        if not file.exists():
            return []
        with open(file, encoding="utf-8-sig", newline="") as rows:
            return [(position[row["id1"]], position[row["id2"]]) for row in csv.DictReader(rows)]

    def damaged(self, variant, seed=1):
        """This set with the damage of a variant, and its records in another order; `entity` goes along."""
        chance = random.Random(f"{seed}/{variant}/{self.name}")
        damage = VARIANTS[variant]
        order = list(range(len(self.records)))
        chance.shuffle(order)
        place = {old: new for new, old in enumerate(order)}
        other = LabelledSet.__new__(LabelledSet)
        other.name = f"{self.name}-{variant}"
        other.records = [damage(list(self.records[i]), chance) for i in order]
        other.entity = [self.entity[i] for i in order]
        other.ambiguous = [(place[a], place[b]) for a, b in self.ambiguous]
        return other

    def write_ris(self, path):
        """Each record with its number as AN, as a generated corpus has."""
        with open(path, "w", encoding="utf-8", newline="\n") as out:
            for number, fields in enumerate(self.records):
                out.writelines(f"{tag}  - {value}\n" for tag, value in fields if tag not in ("AN", "ER") and value)
                out.write(f"AN  - {number}\nER  - \n\n")


def _fields(entry):
    lines = [line for line in entry.strip().splitlines() if re.match(r"[A-Z][A-Z0-9]  - ", line)]
    return [(line[:2], line[6:].strip()) for line in lines]


def _without(fields, *tags):
    return [(tag, value) for tag, value in fields if tag not in tags]


def _changed(fields, tags, change):
    return [(tag, change(value) if tag in tags else value) for tag, value in fields]


def as_they_are(fields, chance):
    """No damage: the order alone is another."""
    return fields


def identifiers(fields, chance):
    """Half of the databases export no DOI or PMID; one in fifty has a digit typed wrongly."""
    if chance.random() < HALF:
        return _without(fields, "DO", "PM", "UR", "SN")
    if chance.random() < 0.02:
        return _changed(fields, ("DO",), lambda doi: doi[:-1] + str(chance.randrange(10)))
    return fields


def abstracts(fields, chance):
    """Half of the records come without an abstract; a quarter has it cut off in the middle."""
    if chance.random() < HALF:
        return _without(fields, "AB", "N2")
    return _changed(fields, ("AB", "N2"), lambda text: text[: len(text) // 2]) if chance.random() < HALF else fields


def initials(fields, chance):
    """Half of the databases give initials alone; some the first three authors, family names alone, or none."""
    authors = [value for tag, value in fields if tag in ("AU", "A1")]
    drawn = chance.random()
    if drawn < HALF:
        authors = [_initialled(name) for name in authors]
    elif drawn < 0.6:
        authors = [name.split(",")[0] for name in authors]
    elif drawn < 0.7:
        authors = authors[:3]
    elif drawn < 0.72:
        authors = []
    return [("AU", name) for name in authors] + _without(fields, "AU", "A1")


def _initialled(name):
    family, comma, given = name.partition(",")
    letters = re.findall(r"\b\w", given)
    return f"{family}, {' '.join(letters)}" if comma and letters else name


def journals(fields, chance):
    """A quarter of the records has no journal; another quarter has it abbreviated."""
    tags = ("T2", "JF", "JO", "JA", "J2")
    if chance.random() < 0.25:
        return _without(fields, *tags, "SN")
    return _changed(fields, tags, _abbreviated) if chance.random() < 0.33 else fields


def _abbreviated(journal):
    words = [word for word in journal.split() if word.lower() not in ("of", "the", "and", "in", "for", "&")]
    return " ".join(word if len(word) <= ABBREVIATED + 2 else word[:ABBREVIATED] for word in words) if len(words) > 1 else journal


def years(fields, chance):
    """Online-first dates move the year by one; a tenth of the records has none."""
    if chance.random() < 0.1:
        return _without(fields, "PY", "Y1")
    if chance.random() < 0.2:
        step = chance.choice(STEPS)
        return _changed(fields, ("PY", "Y1"), lambda year: re.sub(r"\d{4}", lambda y: str(int(y[0]) + step), year, count=1))
    return fields


def titles(fields, chance):
    """Titles are cut off after 80 characters, lose the subtitle, or are typed with a wrong letter."""
    drawn = chance.random()
    if drawn < 0.2:
        return _changed(fields, ("TI", "T1"), lambda title: title[:CUT_TITLE])
    if drawn < 0.25:
        return _changed(fields, ("TI", "T1"), lambda title: title.split(": ")[0])
    return _changed(fields, ("TI", "T1"), lambda title: _mistyped(title, chance)) if drawn < 0.4 else fields


def _mistyped(title, chance):
    """One letter left out, or two exchanged."""
    if len(title) < 10:
        return title
    at = chance.randrange(1, len(title) - 2)
    return title[:at] + (title[at + 1:] if chance.random() < HALF else title[at + 1] + title[at] + title[at + 2:])


def places(fields, chance):
    """A third of the records is in press: without volume, issue and pages; another one lacks one of these."""
    drawn = chance.random()
    if drawn < 0.33:
        return _without(fields, "VL", "IS", "SP", "EP")
    return _without(fields, *chance.choice([("VL",), ("IS",), ("SP", "EP")])) if drawn < 0.66 else fields


def everything(fields, chance):
    """Each of the other variants, for one record in three."""
    for damage in (identifiers, abstracts, initials, journals, years, titles, places):
        if chance.random() < 0.33:
            fields = damage(fields, chance)
    return fields


VARIANTS = {
    "none": as_they_are,
    "identifiers": identifiers,
    "abstracts": abstracts,
    "initials": initials,
    "journals": journals,
    "years": years,
    "titles": titles,
    "places": places,
    "all": everything,
}

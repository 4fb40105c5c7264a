"""Generated bibliographic records with known duplicates, as RIS; the same for a seed, always.

Every entity is drawn as 1 to 6 copies. Each copy is written in the manner of one database and then damaged, field by
field, independently. One entity in seven has a companion that looks alike and is another record: an erratum, a
reply, part II, a parallel trial, a conference abstract, a yearly editorial, a protocol, a comment, the same abstract in a
second journal, the next version of a Cochrane review. The rates are those of duplicates in the
exports of real searches, rounded.
"""

import random
import unicodedata

COPIES = [(1, 65), (2, 20), (3, 9), (4, 4), (5, 1), (6, 1)]
COMPANIONS = 0.15

ONSETS = "b c d f g h k l m n p r s t v w z br ch cl dr fr gr kr pl pr sch sh st th tr".split()
NUCLEI = "a e i o u ai au ea ei ie oo ou".split()
CODAS = ["", "", "l", "m", "n", "r", "s", "t", "ck", "ld", "nd", "rt", "ng"]
ENDINGS = "itis osis emia ectomy oma pathy in ol ide ine ate ion ism ity ment ness".split()
DESIGNS = [
    "a randomised controlled trial", "a cohort study", "a systematic review", "a pilot study", "results of a survey",
    "a double-blind trial", "a case-control study", "a qualitative study", "a multicentre study",
]
POPULATIONS = ["adults", "children", "women", "men", "older people", "adolescents", "nurses", "veterans", "athletes"]
LINKS = ["effect of {} on {} in {}", "{} and {} among {}", "association between {} and {} in {}", "{} versus {} for {}"]
JOURNAL_HEADS = ["Journal of", "Annals of", "Archives of", "International Journal of", "European Journal of", "Advances in"]
ABBREVIATIONS = {
    "Journal": "J", "Annals": "Ann", "Archives": "Arch", "International": "Int", "European": "Eur", "Advances": "Adv",
    "of": "", "in": "", "and": "", "Cochrane": "Cochrane", "Database": "Database",
}
MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
ACCENTS = {"a": "á", "e": "é", "o": "ö", "u": "ü"}


class Corpus:
    """The records of one seed: `records` as lists of (tag, value), `entity[i]` tells what record i is."""

    def __init__(self, size, seed=1, damage=1):
        """`damage`: how often each copy is damaged."""
        self.damage = damage
        self.random = random.Random(f"{seed}/{size}")
        self.words = sorted({self._word() for _ in range(6000)})
        self.names = sorted({self._syllables(2).capitalize() for _ in range(6000)})
        self.journals = [self._journal() for _ in range(max(40, size // 150))]
        drawn = []
        entity = 0
        while len(drawn) < size:
            base = self._entity(entity)
            group = [base]
            if self.random.random() < COMPANIONS:
                group.append(self._companion(base, entity + 1))
            for one in group:
                for _ in range(self._weighted(COPIES)):
                    drawn.append((entity, self._copy(one)))
                entity += 1
        drawn = drawn[:size]
        self.random.shuffle(drawn)
        self.entity = [which for which, _ in drawn]
        self.records = [fields for _, fields in drawn]

    def write_ris(self, path, first=0, behind=None):
        """The records from `first` on, up to the one before `behind`."""
        with open(path, "w", encoding="utf-8", newline="\n") as out:
            for number, fields in list(enumerate(self.records))[first:behind]:
                out.write(f"TY  - JOUR\nAN  - {number}\n")
                for tag, value in fields:
                    out.write(f"{tag}  - {value}\n")
                out.write("ER  - \n\n")

    # entities

    def _entity(self, number):
        r = self.random
        topic, other = self._phrase(), self._phrase()
        title = r.choice(LINKS).format(topic, other, r.choice(POPULATIONS))
        if r.random() < 0.5:
            title += ": " + r.choice(DESIGNS)
        first = r.randint(1, 2400)
        return {
            "title": title[0].upper() + title[1:],
            "authors": [self._author() for _ in range(1 + min(11, int(r.expovariate(0.28))))],
            "year": r.randint(1985, 2025),
            "journal": r.choice(self.journals),
            "volume": r.randint(1, 140),
            "issue": r.randint(1, 12),
            "first": first,
            "last": first + r.randint(1, 18),
            "doi": f"10.{r.randint(1000, 9999)}/{self._syllables(2)}.{number}.{r.randint(100, 999)}",
            "abstract": self._abstract() if r.random() < 0.6 else "",
        }

    def _companion(self, base, number):
        """Looks like `base` and is another record."""
        r = self.random
        twin = dict(base)
        twin["doi"] = f"10.{r.randint(1000, 9999)}/{self._syllables(2)}.{number}.{r.randint(100, 999)}"
        twin["first"] = r.randint(1, 2400)
        twin["last"] = twin["first"] + r.randint(1, 3)
        kind = r.choice(["erratum", "reply", "part", "population", "conference", "editorial", "protocol", "comment", "venue", "cochrane"])
        if kind == "erratum":
            twin.update(title="Erratum: " + base["title"], issue=r.randint(1, 12), abstract="")
        elif kind == "reply":
            twin.update(title="Reply to: " + base["title"], authors=[self._author()], abstract="")
        elif kind == "part":
            base["title"] += ". Part I"
            twin.update(title=base["title"] + "I", issue=base["issue"] % 12 + 1, abstract=self._abstract())
        elif kind == "population":
            here = next((p for p in POPULATIONS if p in base["title"]), POPULATIONS[0])
            there = r.choice([p for p in POPULATIONS if p != here])
            twin.update(title=base["title"].replace(here, there), volume=r.randint(1, 140), abstract=self._abstract())
        elif kind == "protocol":
            twin.update(title=base["title"] + ": study protocol", year=base["year"] - 2, volume=r.randint(1, 140))
        elif kind == "comment":
            twin.update(title="Comment on: " + base["title"], authors=[self._author(), self._author()], abstract="")
        elif kind == "venue":
            twin.update(journal=r.choice(self.journals), volume=r.randint(1, 140), issue="Suppl 2", first=f"A{r.randint(1, 400)}", last="")
            twin["abstract"] = base["abstract"] = base["abstract"] or self._abstract()
        elif kind == "cochrane":
            review = f"10.1002/14651858.CD{r.randint(0, 99999):06d}.pub"
            base.update(journal="Cochrane Database of Systematic Reviews", volume="", first="", last="", doi=review + "2")
            twin = dict(base, doi=review + "3", year=base["year"] + r.randint(2, 5))
        elif kind == "conference":
            twin.update(year=base["year"] - 1, issue="Suppl 1", volume=base["volume"] - 1, first=f"S{r.randint(1, 400)}", last="")
        else:
            base["title"] = twin["title"] = r.choice(["Editorial", "In this issue", "Introduction", "Editor's note"])
            base["abstract"] = twin["abstract"] = ""
            twin.update(year=base["year"] + 1, volume=base["volume"] + 1)
        return twin

    # copies

    def _copy(self, entity):
        e = dict(entity)
        manner = self.random.choice([self._medline, self._embase, self._scopus, self._wos, self._psycinfo, self._crossref, self._central, self._spreadsheet])
        for _ in range(self.damage):
            self._damage(e)
        title, names, journal, pages, doi = manner(e)
        fields = [("TI", title)] + [("AU", name) for name in names]
        for tag, value in (("PY", e["year"]), ("JF", journal), ("VL", e["volume"]), ("IS", e["issue"]), ("SP", pages), ("DO", doi)):
            if value:
                fields.append((tag, value))
        if e["abstract"]:
            fields.append(("AB", e["abstract"]))
        return fields

    def _damage(self, e):
        r = self.random
        happens = lambda percent: r.random() * 100 < percent
        if happens(4.5):
            e["year"] += r.choice([-1, 1]) * (2 if happens(11) else 1)
        if happens(10):
            e["first"] = ""
        elif happens(3):
            e["first"], e["last"] = f"e{r.randint(1000, 99999)}", ""
        elif happens(1.5) and isinstance(e["first"], int):
            e["first"] += r.choice([-1, 1, 10])
        if happens(8):
            e["issue"] = ""
        elif happens(2):
            e["issue"] = r.randint(1, 12)
        if happens(3):
            e["volume"] = ""
        elif happens(1):
            e["volume"] = f"{e['volume']} Suppl"
        if happens(35):
            e["doi"] = ""
        elif happens(0.4):
            e["doi"] += str(r.randint(0, 9))
        e["title"] = self._damaged_title(e["title"], happens)
        e["authors"] = self._damaged_authors(list(e["authors"]), happens)
        if happens(25):
            e["abstract"] = ""

    def _damaged_title(self, title, happens):
        r = self.random
        if happens(8):
            title = r.choice([str.upper, str.title, lambda t: t.replace("-", " "), lambda t: t.replace(":", ".")])(title)
        if happens(1):
            title = title.split(": ")[0]
        if happens(1.5) and len(title) > 8:
            at = r.randrange(1, len(title) - 1)
            title = title[:at] + title[at + 1:]
        if happens(1):
            title = f"[{title}]"
        if happens(1):
            title += r.choice([" [Review]", " (Report)", ". Abstract only", " [33 refs]"])
        return title

    def _damaged_authors(self, authors, happens):
        if happens(2):
            authors = authors[:3]
        if happens(1):
            authors = authors[1:] + authors[:1]
        if happens(5):
            authors = [(_plain(family), given) for family, given in authors]
        return [] if happens(0.5) else authors

    # the manners of databases: title, names, journal, pages, DOI

    def _medline(self, e):
        names = [f"{family}, {''.join(g[0] for g in given)}" for family, given in e["authors"]]
        return e["title"] + ".", names, _abbreviated(e["journal"]), _shortened(e), e["doi"]

    def _embase(self, e):
        names = [f"{family} {'.'.join(g[0] for g in given)}." for family, given in e["authors"]]
        return e["title"], names, e["journal"], _range(e), "http://dx.doi.org/" + e["doi"] if e["doi"] else ""

    def _scopus(self, e):
        names = [f"{family}, {'. '.join(g[0] for g in given)}." for family, given in e["authors"]]
        return e["title"], names, e["journal"], _range(e), e["doi"]

    def _wos(self, e):
        names = [f"{family.upper()}, {''.join(g[0] for g in given)}" for family, given in e["authors"]]
        return e["title"], names, e["journal"].upper(), _range(e), e["doi"].upper()

    def _psycinfo(self, e):
        names = [f"{family}, {' '.join(given)}" for family, given in e["authors"]]
        return e["title"], names, e["journal"], _range(e), e["doi"]

    def _crossref(self, e):
        names = [f"{family}, {' '.join(given)}" for family, given in e["authors"]]
        title = e["title"]
        if self.random.random() < 0.1:
            head, _, tail = title.partition(" ")
            title = f"<i>{head}</i> {tail}"
        return title, names, e["journal"], _range(e), e["doi"]

    def _central(self, e):
        names = [", ".join(f"{family} {''.join(g[0] for g in given)}" for family, given in e["authors"])]
        return e["title"], names if e["authors"] else [], _abbreviated(e["journal"]), e["first"], ""

    def _spreadsheet(self, e):
        """Excel took short pages for a date."""
        names = [f"{family}, {' '.join(given)}" for family, given in e["authors"]]
        pages = _range(e)
        if isinstance(e["first"], int) and e["first"] <= 12 and e["last"] and e["last"] <= 31:
            pages = f"{e['last']:02d}-{MONTHS[e['first'] - 1]}"
        return e["title"], names, e["journal"], pages, e["doi"]

    # words

    def _syllables(self, count):
        r = self.random
        return "".join(r.choice(ONSETS) + r.choice(NUCLEI) + r.choice(CODAS) for _ in range(count))

    def _word(self):
        return self._syllables(self.random.choice([1, 1, 2])) + self.random.choice(ENDINGS)

    def _common(self):
        """Words follow Zipf's law, roughly."""
        return self.words[int(len(self.words) * self.random.random() ** 2.5)]

    def _phrase(self):
        return " ".join(self._common() for _ in range(self.random.choice([1, 2, 2])))

    def _author(self):
        r = self.random
        family = self.names[int(len(self.names) * r.random() ** 2)]
        if r.random() < 0.15:
            letter = next((c for c in family if c in ACCENTS), "")
            family = family.replace(letter, ACCENTS[letter], 1) if letter else family
        return family, [r.choice(self.names) for _ in range(r.choice([1, 1, 2]))]

    def _journal(self):
        r = self.random
        return r.choice(JOURNAL_HEADS) + " " + " and ".join(self._common().capitalize() for _ in range(r.choice([1, 2])))

    def _abstract(self):
        return " ".join(self._common() for _ in range(self.random.randint(60, 160))).capitalize() + "."

    def _weighted(self, table):
        return self.random.choices([value for value, _ in table], [weight for _, weight in table])[0]


def _plain(text):
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))


def _abbreviated(journal):
    words = (ABBREVIATIONS.get(word, word if len(word) < 7 else word[:5]) for word in journal.split())
    return " ".join(word for word in words if word)


def _range(e):
    if not e["first"]:
        return ""
    return f"{e['first']}-{e['last']}" if e["last"] else e["first"]


def _shortened(e):
    """221-8 for 221-228."""
    if not e["first"] or not e["last"]:
        return e["first"]
    first, last = str(e["first"]), str(e["last"])
    same = 0
    while len(first) == len(last) and same < len(last) - 1 and first[same] == last[same]:
        same += 1
    return f"{first}-{last[same:]}"

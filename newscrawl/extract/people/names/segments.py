"""A byline cut at the labels inside it ("Text: A Fotos: B | Filed under: C"), of which some name who wrote.

The others name who took pictures, who went over what others wrote, or under which topics it is filed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import filterfalse

from newscrawl.extract.markup.text import lowered
from newscrawl.extract.people.names.capitals import is_cased, is_lone
from newscrawl.extract.people.names.fullnames import is_whole_name
from newscrawl.extract.people.names.kinds import is_credited, is_of_role
from newscrawl.extract.people.words.bylinewords import ANDS, BYS, NOUNS
from newscrawl.extract.people.words.openings import WITH, is_of_both, is_of_others, starts_byline
from newscrawl.extract.people.words.otherwork import CHECKERS, EDITORS, OTHERS, SOURCES
from newscrawl.known.agencies import agency_of
from newscrawl.known.wordtables import by_letter

_BYS, _OTHERS = by_letter(BYS), by_letter(OTHERS)
_ANY = by_letter(f"{NOUNS}|{OTHERS}|{EDITORS}|{SOURCES}")
_INSIDE = re.compile(
    rf"(?<=\S)[\s,;|]+(?=(?:(?:{_ANY})(?:\s(?:{_BYS}))?|{CHECKERS})\s*[:：])",
    re.IGNORECASE,
)
_BY_OTHERS = re.compile(
    rf"(?<![\s,;|/·•–-])[\s,;|/·•–-]+(?=(?:(?:{_OTHERS}|{EDITORS})\s(?:{_BYS}|de)|{CHECKERS})\s)",
    re.IGNORECASE,
)
"""What stands before words for other work, which no colon ends ("Ada Moss Photos by Ben Lund")."""
_BARE = re.compile(
    rf"(?:by|te(?:xte?|kst|[xs]to))\s[^:：]*?[^\s,;|/](?P<seam>[\s,;|/]+)(?:{_OTHERS})\s[^:：]*",
    re.IGNORECASE,
)
"""Words for text and pictures with no mark behind them ("Text Ada Moss Foto Ben Lund")."""
_AMID = re.compile(rf"[\s,;|/]+(?:{_OTHERS})\s*[:：]?\s+(?-i:(?=[^\W\d_a-zß-ÿ]))", re.IGNORECASE)
"""Such a word between two whole names ("Ada Moss beeld Ben Lund", "Ada Moss Foto: Ben Lund")."""
WORKS = frozenset(
    map(lowered, f"{OTHERS}|{EDITORS}|reviewed|checked|geprüft|überprüft|foto's|foto’s".split("|"))
)
_OPENED = re.compile(rf"(?:{_BYS})\s+[^\W\d_][^\s:：]*\s", re.IGNORECASE)
"""A word for "by" and a name behind it, which no label ends."""
_EDITED = re.compile(rf"\s*(?:{EDITORS})(?:(?:\s(?:{_BYS}))?\s*[:：]|\s(?:{_BYS}|de)\s)", re.IGNORECASE)
_OTHER_LABEL = re.compile(
    rf"\s*(?:(?:{ANDS}|{WITH})\s)?(?:{_OTHERS})(?:\s(?:{_BYS}))?\s*[:：]?\s*", re.IGNORECASE
)
_PARTED = re.compile(r"[|;,/•·–—]")
"""What parts the label of a name from the name before it."""
_CHECKED = re.compile(rf"\s*(?:{CHECKERS})(?:\s|:|$)", re.IGNORECASE)
_LABELLED = re.compile(r"\s*((?:[^\s\d:：]++\s*+){1,3})[:：]\s*(?=\S)")
_FILING = (
    r"(?:(?:filed|posted|published)\s(?:under|in)|tags|topics|categor(?:y|ies)|kategorien?|schlagw[oö]rte?r?"
    r"|(?:abgelegt|veröffentlicht)\s(?:in|unter)|(?:publié|classé)\sdans|catégories?|(?:publicado|archivado)\sen"
    r"|categorías?|(?:pubblicato|archiviato)\sin|categori[ae]|geplaatst\sin|categorieën)\s*:?\s*"
)
_FILED = re.compile(rf"\s*{_FILING}", re.IGNORECASE)
_FILED_BEHIND = re.compile(rf"\s{_FILING}$", re.IGNORECASE)
_LEADS = (":", " in", " en", " unter", " dans", " under")
"""What the label of a filing ends in."""

_AT_PLACE = re.compile(
    r"(?:L[ao]s?|Les|Il)\s|(?:D[aeo]|E[mn])\s[^\s]+$|d(?:[aeo]s?|el|al|[ae]lla)\s"
    r"|(?:São|San|Santo|Serra|Belo|Porto|Puerto|Buenos|Ciudad|Cidade|Campos?|Novo|Bad|Sankt|New|Port|Fort|Mount"
    r"|Cape|Kuala)\s|Santa\s(?:Cruz|Maria|María|Fe|Fé|Catarina|Rosa|Ana|Clara|Barbara|Monica)$"
    r"|(?:Palma|R[ií]o|Alcal[aá]|Mar|Jerez|Castell[oó]n?|Juiz|Feira|Foz|Playa|Punta|Torre)\sd(?:e|el|[ao]s?)\s"
    r"|(?=[A-Z]{3,4}\b)(?!AFP)[AEIOU]?[B-DF-HJ-NP-TVWXZ]{2,4}(?:[\s-][A-ZÄÖÜ][a-zäöüß]{2,}){1,2}$"
    r"|(?:Hong\sKong|Tel\sAviv|Den\s(?:Haag|Bosch)|Nova\s(?:Iguaçu|Friburgo|Lima|Delhi))$"
)
"""What names of places and outlets begin with ("WDR Lindmoor"), and no name of somebody else in a byline."""
_FEWEST, _FULL, _LABEL = 4, 2, 30
"""Blanks in a line that names two people by their first and last names, the words of such a name, and letters
of a label."""


def writers(lines: Iterable[str]) -> list[str]:
    """The lines of a byline, cut at the labels inside them ("Text: A Fotos: B"), without who took pictures,
    also in the line below the label for these, and who edited what others wrote.
    """
    found, labelled = list[str](), False
    for part in (part for line in lines for part in _segments(line)):
        label = says_others(part)
        if not label and not is_of_others(part) and (not labelled or starts_byline(part)):
            found.append(part)
        labelled = label
    return list(filterfalse(_EDITED.match, found)) or found


def is_of_checker(line: str) -> bool:
    """Whether a line names who looked over a text: "Reviewed by ...", "Fact-checked by ..."."""
    return _CHECKED.match(line) is not None


def is_of_editor(line: str) -> bool:
    """Whether a line names who went over what others wrote: "Editor: ..."."""
    return _EDITED.match(line) is not None


def is_label_of_others(text: str) -> bool:
    """Whether what stands before a name ends in the label of those who made something else than the text."""
    return says_others(_PARTED.split(text)[-1]) and not is_of_both(f"{text.rstrip()} ")


def says_others(text: str) -> bool:
    """Whether a text is the label of those who made something else and nothing more."""
    if len(text) > _LABEL or WORKS.isdisjoint(lowered(text).replace(":", " ").replace("：", " ").split()):
        return False
    return _OTHER_LABEL.fullmatch(text) is not None


def is_filing(label: str) -> bool:
    """Whether a label stands before the topics under which an article is filed."""
    return _FILED.fullmatch(label) is not None


def before_filing(lines: Iterable[str]) -> Iterator[str]:
    """The lines of a byline before the one that says under which topics the article is filed, without the
    label of such that one ends in."""
    for line in lines:
        if is_filing(line):
            return
        yield _FILED_BEHIND.sub("", line) if line.rstrip().endswith(_LEADS) else line


def _segments(text: str) -> list[str]:
    """A line at the labels inside it."""
    colons = text.count(":") + text.count("：")
    opened = colons > 0 and _OPENED.match(text) is not None
    if colons + opened < 2:
        return _apart(text)
    found: list[str] = []
    for part in _INSIDE.split(text):
        if found and not opened and ":" not in found[-1] and "：" not in found[-1]:
            found[-1] += f" {part}"
        else:
            found.append(part)
    return found


def _apart(text: str) -> list[str]:
    """A line at where it goes over from the writer, whom it has named by then, to somebody else."""
    words = lowered(text).replace(":", " ").split() if text.count(" ") >= _FEWEST else ()
    if WORKS.isdisjoint(words):
        return [text]
    if (found := _BY_OTHERS.search(text)) is None:
        if bare := _BARE.fullmatch(text):
            return [text[: bare.start("seam")], text[bare.end("seam") :]]
        amid = _AMID.search(text)
        own, other = (text[: amid.start()], text[amid.end() :]) if amid else ("", "")
        return [own] if own and other and is_whole_name(own) and is_whole_name(other) else [text]
    named = " ".join(text[: found.start()].split()[-_FULL:])
    parted = ";" in found[0] or is_whole_name(named)
    return [text[: found.start()], text[found.end() :]] if parted else [text]


def slashed(run: str) -> list[str]:
    """Names with a stroke between them; what is short on both sides is one name with its desk (`dpa/lno`)."""
    parts = [part.strip() for part in run.split("/")]
    full = any(" " in part for part in parts) and len(parts) > 1
    return [part for part in parts if " " in part or agency_of(part)] if full else [run]


def is_place(part: str, before: str) -> bool:
    """Whether a part of a byline is a single word behind a desk or what somebody does."""
    stands_for = " " not in part and (is_of_role(before) or is_credited(before))
    return stands_for and not is_credited(part)


def label_of(text: str) -> tuple[str, str]:
    """The label that a text begins with, in words that need not be known, and the rest ("Haber: A")."""
    found = _LABELLED.match(text) if ":" in text or "：" in text else None
    return (found[1].strip(), text[found.end() :]) if found else ("", text)


def without_places(names: list[str]) -> list[str]:
    """Of full names and single words after them the names ("Ada Moss, Berlin"); a row of words is none, and
    of words among organisations these are ("Quay.com, Life, Love News")."""
    full = next((place for place, name in enumerate(names) if " " in name), None)
    if full is None and names and agency_of(names[0]):
        return [name for name in names if is_credited(name)]
    if full is None:
        return [] if len(names) > 2 and all(map(is_cased, names)) else names
    if sum(map(is_credited, names)) > 1 and not any(map(_is_somebody, names)):
        return [name for name in names if is_credited(name) and (agency_of(name) or not is_of_role(name))]
    return [
        name
        for place, name in enumerate(names)
        if place <= full
        or agency_of(name)
        or (not is_of_role(name) and (not is_lone(name) or is_credited(name)) and not _AT_PLACE.match(name))
    ]


def _is_somebody(name: str) -> bool:
    return " " in name and not is_credited(name)

"""The learned choice of a headline, where no news markup names it.

Each text that may be the headline is described by the sources that give it, where it stands, how it relates
to the other texts (one is often another with a kicker before it or a section after it) and how much of the
address it spells. A weight for each of these, learned by `bench/train_headline.py` and kept in
`headline_model.json`, adds up to a score; the text with the highest is the headline.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from math import log
from urllib.parse import unquote, urlsplit

from newscrawl.extract.element import Element
from newscrawl.extract.headline_texts import Texts, Vote
from newscrawl.extract.page import Page
from newscrawl.extract.text import letters, plain

_KINDS = {"json-ld": "json-ld", "og:title": "og", "twitter:title": "twitter", "title": "title"}
_WORD = re.compile(r"(?<![^\W_])(?:[^\W_]{3,6}|\d{1,2}(?![^\W_]))")
"""A word's first six letters; a short one only where it is a number."""
_ACCENT = re.compile("[\u0300-\u036f]")
_ENDING = re.compile(r"\.\w{2,5}$")
_LETTERS = str.maketrans({"ß": "ss", "ı": "i", "ø": "o", "ł": "l"})
_TITLE = 2000
"""Letters of `<title>` that are looked at; no real one is so long."""
_FURNITURE = frozenset(("nav", "aside", "footer"))
_HOMES = frozenset(("", "index.php", "index.html", "home"))


@cache
def weights() -> dict[str, float]:
    """The learned weights by feature."""
    text = files("newscrawl.extract").joinpath("headline_model.json").read_text("utf-8")
    return {name: float(weight) for name, weight in json.loads(text)["weights"].items()}


def choose(page: Page, texts: Texts) -> list[Vote]:
    """The votes for the text that is most likely the headline. `texts` must not be empty."""
    if len(texts) == 1:
        return next(iter(texts.values()))
    known = weights()
    scores = {
        key: sum([known[name] * value for name, value in found.items() if name in known])
        for key, found in describe(page, texts)
    }
    return texts[max(scores, key=scores.__getitem__)]


def describe(page: Page, texts: Texts) -> Iterator[tuple[str, dict[str, float]]]:
    """Each text, by its key, with its features; those that are missing are 0."""
    title = letters(plain((page.by_tag["title"][0].text or "")[:_TITLE])) if page.by_tag["title"] else ""
    kinds = {key: {_kind(vote) for vote in votes} for key, votes in texts.items()}
    firm = {key: firm for key, found in kinds.items() if len(key) > 8 and (firm := found & _FIRM)}
    slug = _slug(page.url)
    for key, votes in texts.items():
        found = dict.fromkeys(kinds[key], 1.0)
        headings = [vote for vote in votes if vote.element is not None]
        if headings:
            _standing(found, headings, len(page.by_tag["h1"]))
        if len(key) >= _RELATED:
            for relation in _relations(key, firm):
                found[relation] = 1.0
        if "og" in found and any(vote.signed for vote in votes if vote.source == "og:title"):
            found["og_signed"] = 1.0
        if not kinds[key].isdisjoint(_LINES) and not kinds[key].isdisjoint(_STATED):
            found["stated_line"] = 1.0
        if key in title:
            _in_title(found, key, title)
        _words_of(found, votes[0].text, key, slug)
        yield key, found


_RELATED = 6
"""Letters under which a text is not compared with others."""
_FIRM = frozenset(("json-ld", "og", "twitter", "title", "h1"))
_LINES = frozenset(("line", "line_first", "line_last"))
_STATED = frozenset(("json-ld", "og", "twitter", "title", "first", "last"))


def _kind(vote: Vote) -> str:
    """The name of a vote's source among the features."""
    if vote.part:
        return vote.part
    if vote.element is not None:
        return str(vote.element.tag)
    return "json-ld-2" if vote.source == "json-ld" and vote.place else _KINDS.get(vote.source, "meta")


def _standing(found: dict[str, float], headings: list[Vote], heads: int) -> None:
    """Where a heading stands; `heads` is how many first headings the page has."""
    found["shown"] = 1.0
    first = next((vote for vote in headings if vote.element is not None and vote.element.tag == "h1"), None)
    if first is None:
        found["lower_first"] = float(headings[0].place == 0)
        found["lower_headless"] = float(not heads)
        found["lower_place"] = headings[0].place / 8
    else:
        found["h1_first"] = float(first.place == 0)
        found["h1_alone"] = float(heads == 1)
    element = headings[0].element
    assert element is not None
    around: dict[str, Element] = {}
    above = element.parent
    while above is not None:
        around[above.tag] = above
        above = above.parent
    found["in_furniture"] = float(not _FURNITURE.isdisjoint(around))
    found["in_header"] = float("header" in around and "article" not in around and "main" not in around)
    inner = next(element.iter("a"), None) if element else None
    link = around.get("a") if inner is None else inner
    if link is not None:
        found["links_home" if _is_home((link.get("href") or "").strip()) else "links"] = 1.0


def _is_home(link: str) -> bool:
    try:
        parts = urlsplit(link)
    except ValueError:
        return False
    return bool(link) and link[0] != "#" and not parts.query and parts.path.strip("/") in _HOMES


def _relations(key: str, firm: dict[str, set[str]]) -> Iterator[str]:
    """How a text relates to those of the firm sources: it ends one of them, or begins or ends with one."""
    for other, sources in firm.items():
        if other == key:
            continue
        longer = len(other) > len(key)
        if longer and other.endswith(key) and len(key) * 4 > len(other):
            yield from (f"ends_{source}" for source in sources)
        elif not longer and key.endswith(other) and len(other) * 4 > len(key):
            yield from (f"ends_with_{source}" for source in sources)
        elif not longer and key.startswith(other) and len(other) * 4 > len(key):
            yield from (f"begins_with_{source}" for source in sources)


def _in_title(found: dict[str, float], key: str, title: str) -> None:
    """Where in the title a text stands."""
    begins = title.startswith(key)
    found["in_title"] = float(len(key) > 5)
    found["begins_title"] = float(begins and len(key) > 8)
    found["ends_title"] = float(not begins and len(key) > 5 and title.endswith(key))


def _words_of(found: dict[str, float], text: str, key: str, slug: set[str]) -> None:
    """How long a text is, and how much of the address it spells and the address of it."""
    count = len(text.split())
    if count <= 2 and not text.isascii():
        count = max(count, len(key) // 3)
    found["one_word"], found["two_words"] = float(count == 1), float(count == 2)
    found["length"] = log(len(key)) / 4
    if len(slug) > 1:
        words = _spelled(text)
        shared = len(slug & words)
        found["spells_address"] = shared / len(slug)
        found["spelled_by_address"] = shared / max(1, len(words))


def _spelled(text: str) -> set[str]:
    """The words of a text as addresses spell them, cut to six letters."""
    bare = text.lower()
    if not bare.isascii():
        bare = _ACCENT.sub("", unicodedata.normalize("NFKD", bare.translate(_LETTERS)))
    bare = bare.replace("ae", "a").replace("oe", "o").replace("ue", "u")
    return set(_WORD.findall(bare))


def _slug(url: str) -> set[str]:
    """The words of the wordiest of an address's last three parts."""
    try:
        parts = [part for part in unquote(urlsplit(url).path).split("/") if part]
    except ValueError:
        return set()
    named = [{w for w in _spelled(_ENDING.sub("", part)) if not w.isdigit()} for part in parts[-3:]]
    return max(reversed(named), key=len, default=set())

"""What the words of furniture are learned from: invented lines, labelled texts, and the pages of the corpus.

Of a page the body is prose; what stands outside it may be furniture, or headlines of other articles.
"""

from __future__ import annotations

import gzip
import json
import random
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from urllib.parse import urlsplit

from newscrawl.clean.likeness.tokens import features, tokens
from newscrawl.clean.text.fold import fold
from newscrawl.extract.body.body import hints_of
from newscrawl.extract.body.choice import choose
from newscrawl.extract.body.cutting.blocks import cut_page
from newscrawl.extract.body.model import load_model
from newscrawl.extract.body.unseen import unseen_parts
from newscrawl.extract.language.commonwords import language_of
from newscrawl.extract.page import Page

LINES = Path(__file__).parents[1] / "wordings.txt"
SETS = ("aeb", "fundus", "trafeval", "htmldate")
SEED, MOST_LINES, DRAWS = 7, 14, 6
"""Up to how many choices of a line count, and how often it is written out for each: the more often, the less
hangs on what is drawn.
"""
PROSE_WEIGHT, LINE_WEIGHT, ARTICLE_WEIGHT = 1.5, 8.0, 6.0
INSIDE, OUTSIDE, LONGEST = 0.8, 0.1, 300
STYLE, LANGUAGE, NAMES = "# style: ", "# language: ", "@invented\t"
_SLOT = re.compile(r"<(\w+)>")
_CHOICE = re.compile(r"\{([^{}\[\]]*)\}|\[([^{}\[\]]*)\]")
_SENTENCE = re.compile(r'(?<=[.!?]["”’)]) |(?<=[.!?]) |\n+')
_WORD = re.compile(r"\w+")

Piece = tuple[str, str, bool | None, float]
"""Of a page: its site, a text, whether that is the body's (None = cannot be told), and its link density."""


@cache
def features_of(text: str) -> frozenset[str]:
    return frozenset(features(fold(text).text))


def tokens_of(text: str) -> list[str]:
    return tokens(fold(text).text)


@dataclass(frozen=True)
class Line:
    """One line to learn from: 1 for furniture and 0 for prose, how much it counts, and its kind or site.

    No `language` is told of what is in English, or in several languages.
    """

    text: str
    label: float
    weight: float
    kind: str = ""
    site: str = ""
    style: str = ""
    language: str = ""


def written_out(text: str, slots: Mapping[str, list[str]], chance: random.Random) -> str:
    """A line with one of each choice, and something in each slot."""
    while found := _CHOICE.search(text):
        options = found[1].split("|") if found[1] is not None else ["", *found[2].split("|")]
        text = text[: found.start()] + chance.choice(options) + text[found.end() :]
    return _SLOT.sub(lambda slot: chance.choice(slots[slot[1]]), text).strip()


@cache
def made_up() -> frozenset[str]:
    """The words of names that `wordings.txt` makes up."""
    entries = LINES.read_text("utf-8").splitlines()
    return frozenset(
        word for entry in entries if entry.startswith(NAMES) for word in entry[len(NAMES) :].split("|")
    )


def invented() -> Iterator[Line]:
    """The lines of `wordings.txt`, several writings of each, which are the same whatever stands before it."""
    slots: dict[str, list[str]] = {}
    style = language = ""
    for entry in LINES.read_text("utf-8").splitlines():
        if not entry or entry.startswith("#"):
            style = entry.removeprefix(STYLE) if entry.startswith(STYLE) else style
            if entry:
                language = entry.removeprefix(LANGUAGE) if entry.startswith(LANGUAGE) else ""
            continue
        kind, _, text = entry.partition("\t")
        if kind.startswith("@"):
            slots[kind[1:]] = text.split("|")
            continue
        for part in text.split(" / "):
            count = min(MOST_LINES, 1 + sum(part.count(sign) for sign in "|[<"))
            chance = random.Random(f"{SEED} {part}")
            texts = {written_out(part, slots, chance) for _ in range(DRAWS * count)}
            weight = LINE_WEIGHT * count**-0.5 * (ARTICLE_WEIGHT if kind == "-" else 1.0)
            weight *= min(1.0, 2 * count / len(texts))
            for line in sorted(filter(tokens_of, texts)):
                yield Line(line, float(kind != "-"), weight, kind, style=style, language=language)


def pages(corpus: Path) -> Iterator[Piece]:
    """The pieces of all pages of the corpus."""
    for name in SETS:
        for row in (corpus / f"{name}.jsonl").read_text("utf-8").splitlines():
            known = json.loads(row)
            page = Page(
                gzip.decompress((corpus / known["html"]).read_bytes()), known["url"], known.get("encoding")
            )
            cut = cut_page(page.tree, unseen_parts(page))
            kept = set(choose(cut, hints_of(page, None), load_model()))
            site = ".".join((urlsplit(known["url"]).hostname or "").split(".")[-2:])
            gold = " ".join(_WORD.findall((known.get("body") or "").lower()))
            for number, piece in enumerate(cut.pieces):
                inside = _in_gold(piece.text, gold) if gold else _guess(piece.words, number in kept)
                yield site, piece.text, inside, piece.link_density


def _in_gold(text: str, gold: str) -> bool | None:
    words = _WORD.findall(text.lower())
    size = min(4, len(words))
    runs = [" ".join(words[i : i + size]) for i in range(len(words) - size + 1)]
    share = sum(run in gold for run in runs) / len(runs) if runs and words else 1.0
    return True if share > INSIDE else False if share < OUTSIDE else None


def _guess(words: int, kept: bool) -> bool | None:
    return True if kept and words > 6 else None if kept else False


def prose(found: Iterable[Piece]) -> list[Line]:
    """The sentences and short paragraphs of bodies."""
    bodies = [(site, text) for site, text, inside, links in found if inside and links <= 0.5]
    languages = _languages(bodies)
    out: list[Line] = []
    for site, text in bodies:
        parts = {part for part in _SENTENCE.split(text) if part.count(" ") > 1}
        parts |= {text} if len(text) < LONGEST else set()
        out += [Line(part, 0.0, PROSE_WEIGHT, site=site, language=languages[site]) for part in sorted(parts)]
    return out


def _languages(bodies: Iterable[tuple[str, str]]) -> dict[str, str]:
    """The language of each site, where its bodies tell it and it is not English."""
    texts: dict[str, str] = {}
    for site, text in bodies:
        texts[site] = f"{texts.get(site, '')} {text.lower()}"
    told = {site: language_of(text, None) for site, text in texts.items()}
    return {site: language if language and language != "en" else "" for site, language in told.items()}


def labelled(folder: Path) -> list[Line]:
    """The sentences of the labelled texts of articles that have to stay."""
    out: list[Line] = []
    for name in ("cleaning", "traps"):
        for row in (folder / f"{name}.jsonl").read_text("utf-8").splitlines():
            known = json.loads(row)
            text, at = "", 0
            for span in known["strip"]:
                text += known["text"][at : span["start"]] + "\n"
                at = span["end"]
            parts = {part.strip() for part in _SENTENCE.split(text + known["text"][at:])}
            out += [
                Line(part, 0.0, PROSE_WEIGHT, site=known["outlet"]) for part in sorted(parts) if " " in part
            ]
    return out

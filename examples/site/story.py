"""A story and its text: what the templates print and what the archive must say of it.

Stories are data (`examples/stories/*.toml`). A body is written as paragraphs with blank lines between them,
in a small notation, so that one text gives both the page and the truth about it:

    ## text      a sub-heading          - text   a list item
    > text       a quotation            | a | b  a table row
    %% text      a line of furniture: on the page, not in the article
    %%also text  an "ALSO READ: text" line with a link
    «text»       furniture inside a paragraph, with the blank before it

`[[change]]` tables say what another day makes of a story: its `id`, the fields that change, and under
`replace` pairs of old and new wording.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import Any, Literal

STORIES = Path(__file__).resolve().parents[1] / "stories"
HOME = "https://www.business-standard.com"
CUT_WORDS = 100
CUT_CHARACTERS = 596

Template = Literal["legacy", "next", "amp"]
_MARKS = {"## ": "heading", "- ": "list_item", "> ": "quote", "| ": "table_row"}
_INLINE = re.compile(r"\s*«([^»]*)»")


@dataclass(frozen=True, slots=True)
class Piece:
    """One block of a page's text. `shown` is what the page prints, `kept` what is article ("" = nothing)."""

    kind: str
    shown: str
    kept: str
    inline: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Story:
    """One article as the site serves it. Moments are RFC 3339 with India's offset."""

    id: str
    path: str
    slug: str
    template: Template
    headline: str
    published: str
    body: str
    day: int = 1
    standfirst: str = ""
    authors: list[str] = field(default_factory=list)
    source: str = ""
    agency: str = ""
    place: str = ""
    modified: str = ""
    section: str = ""
    topics: list[str] = field(default_factory=list)
    locked: bool = False
    widget: str = ""
    tail: list[str] = field(default_factory=list)
    type: str = "NewsArticle"
    caption: str = ""
    correction: str = ""
    furniture: list[str] = field(default_factory=list)
    listed: list[str] = field(default_factory=list)
    fault: str = ""
    taken_down: bool = False
    old_slugs: tuple[str, ...] = ()

    @property
    def url(self) -> str:
        """The desktop address: what the archive holds the story under."""
        return f"{HOME}/{self.path}/{self.slug}-{self.id}_1.html"

    @property
    def old_urls(self) -> list[str]:
        """The addresses it had before its slug changed."""
        slugs = dict.fromkeys(slug for slug in self.old_slugs if slug != self.slug)
        return [f"{HOME}/{self.path}/{slug}-{self.id}_1.html" for slug in slugs]

    @property
    def amp_url(self) -> str:
        return self.url.replace(HOME, f"{HOME}/amp")

    @property
    def changed(self) -> str:
        return self.modified or self.published

    @property
    def month(self) -> str:
        """The month whose sitemap lists it, as 2019-03: that of the id, as on the site."""
        return f"20{self.id[1:3]}-{self.id[3:5]}"

    @cached_property
    def pieces(self) -> tuple[Piece, ...]:
        """The whole text, uncut."""
        return tuple(map(_piece, re.split(r"\n\s*\n|\n(?=[|-] )", self.body.strip())))

    @cached_property
    def shown(self) -> tuple[Piece, ...]:
        """The text that a reader without a subscription gets."""
        if not self.locked:
            return self.pieces
        return tuple(_cut_words(self.pieces) if self.template == "next" else _cut_characters(self.pieces))

    @property
    def article_body(self) -> str:
        """The truth: what a record's body must be."""
        return "\n\n".join(piece.kept for piece in self.shown if piece.kept)

    @property
    def full_text(self) -> str:
        return "\n".join(piece.shown for piece in self.pieces)


def _piece(text: str) -> Piece:
    text = " ".join(text.split())
    if text.startswith("%%also "):
        return Piece("also", f"ALSO READ: {text[7:]}", "")
    if text.startswith("%%"):
        return Piece("furniture", text[2:].strip(), "")
    kind = next((kind for mark, kind in _MARKS.items() if text.startswith(mark)), "paragraph")
    text = text if kind == "paragraph" else text.partition(" ")[2]
    shown = text.replace("«", "").replace("»", "")
    kept = " ".join(cells_of(shown)) if kind == "table_row" else _INLINE.sub("", text)
    return Piece(kind, shown, kept, tuple(_INLINE.findall(text)))


def cells_of(row: str) -> list[str]:
    """The cells of a table row in the notation above."""
    return [cell.strip() for cell in row.split("|")]


def _cut_words(pieces: tuple[Piece, ...]) -> Iterator[Piece]:
    """As the present site cuts: exactly so many words, no mark, no end."""
    left = CUT_WORDS
    for piece in pieces:
        words = piece.shown.split()[:left]
        left -= len(words)
        if words:
            text = " ".join(words)
            yield Piece(piece.kind, text, text)


def _cut_characters(pieces: tuple[Piece, ...]) -> Iterator[Piece]:
    """As the site cut until 2023: about so many characters, then three dots."""
    left = CUT_CHARACTERS
    for piece in pieces:
        if len(piece.shown) > left:
            text = piece.shown[:left].rpartition(" ")[0] + " ..."
            yield Piece(piece.kind, text, text)
            return
        left -= len(piece.shown)
        yield piece


def load_stories(day: int, folder: Path = STORIES) -> list[Story]:
    """Every story as it stands on a day, oldest id first."""
    stories: dict[str, Story] = {}
    changes: list[dict[str, Any]] = []
    for path in sorted(folder.glob("*.toml")):
        data = tomllib.loads(path.read_text("utf-8"))
        for table in data["story"]:
            story = Story(**{**data.get("defaults", {}), **table})
            if story.day <= day:
                stories[story.id] = story
        changes += data.get("change", [])
    for change in changes:
        if change["day"] <= day:
            stories[change["id"]] = _changed(stories[change["id"]], change)
    return [stories[number] for number in sorted(stories)]


def _changed(story: Story, change: dict[str, Any]) -> Story:
    fields = {name: value for name, value in change.items() if name not in ("id", "day", "replace")}
    body = story.body
    for old, new in change.get("replace", ()):
        if old not in body:
            raise ValueError(f"story {story.id}: {old!r} is not in its text, so it cannot be changed")
        body = body.replace(old, new)
    if "correction" in change:
        body = f"{body.rstrip()}\n\n{change['correction']}\n"
    return replace(story, body=body, old_slugs=(*story.old_slugs, story.slug), **fields)

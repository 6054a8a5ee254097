"""What a page that was read again means for the archive: nothing, a revision, and of which kind.

Two readings of one story have the same hash as long as its words are the same: white space, the shape of
quotes and of dashes, and compatibility forms of characters change when a publisher's template does, not when
its editors do.
"""

from __future__ import annotations

import hashlib
import unicodedata
from functools import lru_cache
from typing import Literal

from newscrawl.archive.ledger.rows import Revision
from newscrawl.items import Article, Change

Decision = Change | Literal["unchanged"]

EDITS: frozenset[Decision] = frozenset({"updated", "corrected", "headline", "minor"})
"""What the publisher does to an article that stays."""
_SINGLE = "‘’‚‛′‵ʹʼ´＇"
_DOUBLE = "“”„‟″‶«»＂〝〞"
_DASHES = "‐‑‒–—―−﹘﹣－⸺⸻"
_NOTHING = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
_FOLD = (
    dict.fromkeys(_SINGLE, "'")
    | dict.fromkeys(_DOUBLE, '"')
    | dict.fromkeys(_DASHES, "-")
    | dict.fromkeys(_NOTHING, "")
)


def normalise(text: str) -> str:
    """The text with all folded that does not make it another text; letter case and words stay."""
    if not text.isascii():
        # Before, because NFKC takes some marks apart (´ into a space and an accent); after, because it makes
        # others out of compatibility forms.
        folded = _folded(text)
        text = unicodedata.normalize("NFKC", folded)
        text = text if text == folded else _folded(text)
    return _spaced(text)


def _spaced(text: str) -> str:
    """A text with one blank between words, whatever was between them."""
    # Of nearly all texts only paragraphs are to be joined: every other mark of space is not printable. To
    # take a text apart and put it together again takes twice as long as to see that.
    line = text.replace("\n\n", " ")
    if line.isprintable() and "  " not in line:
        return line.strip(" ")
    return " ".join(text.split())


def _folded(text: str) -> str:
    # To look for each mark in turn takes a tenth of the time that a table asked for every character takes.
    for mark, plain in _FOLD.items():
        if mark in text:
            text = text.replace(mark, plain)
    return text


@lru_cache(maxsize=4)  # the same article is decided on, looked for and stored
def content_hash(headline: str | None, body: str) -> str:
    """SHA-256, in hex, of the normalised headline and body."""
    return hashlib.sha256(
        f"{normalise(headline or '')}\n{normalise(body)}".encode(errors="replace")
    ).hexdigest()


def text_mark(text: str) -> str:
    """A short hash of a normalised text: enough to tell it from others of one page."""
    return hashlib.sha256(normalise(text).encode(errors="replace")).hexdigest()[:16]


def correction_marks(article: Article) -> frozenset[str]:
    """The marks of the corrections the page names."""
    return frozenset(text_mark(correction.text) for correction in article.corrections)


def access_mark(level: str, truncated: bool) -> str:
    """Who could read how much of a page, in a word or two."""
    return f"{level} cut" if truncated else level


def access_changed(before: str | None, after: str) -> bool:
    """Whether a page opened or closed between two readings.

    A level that is unknown differs from none; what no ledger noted (None) differs from nothing.
    """
    if before is None:
        return False
    (was, *cut_before), (now, *cut_after) = before.split(), after.split()
    return cut_before != cut_after or (was != now and "unknown" not in (was, now))


def decide(article: Article, previous: Revision | None) -> Decision:
    """What storing `article` would be, after the revision the archive holds.

    An article that comes with the change "removed" (the page is gone) stays that, unless the archive knows
    it. The first page after a removal restores, whatever it says. A correction the page did not name before
    makes the revision "corrected", even where the words are the same; a page that was opened or closed to
    readers is "updated". So is any other change; of one in the words alone,
    `newscrawl.archive.changes.weight` tells more.
    """
    if previous is None:
        return article.change if article.change == "removed" else "new"
    if article.change == "removed":
        return "unchanged" if previous.change == "removed" else "removed"
    if previous.change == "removed":
        return "restored"
    if correction_marks(article) - previous.corrections:
        return "corrected"
    if content_hash(article.headline, article.article_body) != previous.content_hash:
        return "updated"
    mark = access_mark(article.access.level, article.access.truncated)
    return "updated" if access_changed(previous.access, mark) else "unchanged"

"""Pages that stand in the place of articles: one page, with status 200, where several were asked for.

Logins, consent walls, notes that a site is down or may not be read from here often have no address of their
own. Each of them reads like a short article, so the words alone do not tell. But such a page says nothing of
what was listed, has no date of its own, and comes again at the next address. A page of which the first two
are true waits until all else was asked for; meanwhile the same one may come in the place of another story.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from newscrawl.answers.announced import has_nothing_told, is_same_story
from newscrawl.answers.stories import have_nothing_in_common
from newscrawl.answers.verdicts import Verdict
from newscrawl.archive import Pending
from newscrawl.archive.changes.decide import normalise
from newscrawl.extract.kind.botwalls import visible
from newscrawl.extract.kind.faults import says_taken_away
from newscrawl.extract.kind.filekinds import NO_PAGE
from newscrawl.extract.kind.reasons import DRAWN, EMPTY, NO_TEXT, SAYS
from newscrawl.items import Article
from newscrawl.known.boundless import BOUNDLESS
from newscrawl.road import NO_HEADLINE, NO_WORDS

ELSEWHERE = "a page that has nothing of the article"
_LONG_WORD = re.compile(rb"[!-~]{6,}")
_REFERENCE = re.compile(rb"/|[A-Za-z]\d|\d[A-Za-z]|\d[-:]\d|\d{6}|(?:\d+\.){3}\d")
"""What such a page has for each request: a number of it, the address that was asked for, the time. Short
numbers tell stories apart: results, prices, temperatures."""
_NOT_THERE = re.compile(
    r"\b4(?:04|10)\b|found|gefunden|encontrad|introuvable|gevonden|trovata|найден|знайден|znalezion|nalezen|nájden"
    r"|található|hittade|hittas|fundet|funnet|bulunamad|ditemukan|tìm thấy|見つかり|不存在|찾을 수",
    re.IGNORECASE,
)
"""What a page says that many addresses may well lead to: theirs are not there any more."""

_FINAL = frozenset({DRAWN, BOUNDLESS})
"""What is said of pages that are none tomorrow either, be they the same at many addresses."""
_NOTHING = frozenset({EMPTY, NO_TEXT, NO_HEADLINE, NO_WORDS, ELSEWHERE})
"""What is said of pages that tell nothing of an article."""


@dataclass(slots=True)
class StandIns:
    """The pages of one run that were not what was asked for; `doubted` wait for a second look.

    `known` says whether an article of an earlier run still fails for a reason: the same page is no article
    today, either.
    """

    known: Callable[[str], bool] = lambda _reason: False
    doubted: dict[str, Pending] = field(default_factory=dict)
    _seen: dict[bytes, list[Pending]] = field(default_factory=dict)
    _looked: set[str] = field(default_factory=set)
    _doors: set[str] = field(default_factory=set)

    def weigh(
        self, row: Pending, outcome: Article | Verdict, body: bytes, held: Mapping[str, Any] | None
    ) -> tuple[Article | Verdict | None, list[Pending]]:
        """What an answer is, now that others were seen: as it was read, or a door. None while it is doubted.

        `held` is the record that the archive has of the article. With a door come the earlier ones that are
        now known to be the same.
        """
        if held and isinstance(outcome, Article) and _is_elsewhere(held, outcome):
            return Verdict("skipped", ELSEWHERE, "door", 200), []
        mark = _mark(row, outcome, body, held)
        if mark is None:
            return outcome, []
        seen = self._seen.setdefault(mark, [])
        others = [one for one in seen if one.key != row.key and not is_same_story(one, row)]
        if all(one.key != row.key for one in seen):
            seen.append(row)
        door = _door(outcome, mark)
        if others or (isinstance(outcome, Article) and self.known(door.reason)):
            unmasked = [one for one in others if one.key not in self._doors]
            for one in (row, *unmasked):
                self.doubted.pop(one.key, None)
                self._doors.add(one.key)
            return door, unmasked
        slipped = isinstance(outcome, Verdict) and not body.strip()  # a server that gave nothing at all
        if not (slipped or _would_be_stored(outcome)) or self.has_looked(row.key):
            return outcome, []
        self.doubt(row)
        return None, []

    def doubt(self, row: Pending) -> None:
        """Have an article wait for a second look."""
        self.doubted[row.key] = row

    def has_looked(self, key: str) -> bool:
        """Whether this is the second look at an article."""
        return key in self._looked

    def second_looks(self, room: int) -> list[Pending]:
        """Doubted articles to look at again now; what answers then is believed."""
        rows = [*self.doubted.values()][: max(room, 0)]
        for row in rows:
            self._looked.add(row.key)
            del self.doubted[row.key]
        return rows


def _door(outcome: Article | Verdict, mark: bytes) -> Verdict:
    """The verdict on a page. It names the very page: other stories may have the same headline."""
    shown = outcome.headline if isinstance(outcome, Article) else outcome.reason
    reason = f"one page at several addresses ({mark[:4].hex()}): {shown or ''}"
    return Verdict("failed", reason[:120], "door", 200)


def _would_be_stored(outcome: Article | Verdict) -> bool:
    return isinstance(outcome, Article) and bool(outcome.headline)


def _mark(
    row: Pending, outcome: Article | Verdict, body: bytes, held: Mapping[str, Any] | None
) -> bytes | None:
    """What a page that may stand in an article's place is known by; None for one that surely does not."""
    if isinstance(outcome, Article):
        if is_dated(outcome) or not _is_of_something_else(row, outcome, held):
            return None
        text = normalise(f"{outcome.headline}\n{outcome.article_body}").encode(errors="replace")
    elif outcome.state == "skipped" and not _is_final(outcome.reason):
        text = visible(body.lower())
    else:
        return None
    return hashlib.sha256(b" ".join(_LONG_WORD.sub(_unless_reference, text).split())).digest()


def _unless_reference(word: re.Match[bytes]) -> bytes:
    return b"" if _REFERENCE.search(word[0]) else word[0]


def _is_final(reason: str) -> bool:
    """Whether a page that is no article will be none tomorrow, however many addresses have the same one."""
    return reason in _FINAL or says_not_there(reason)


def says_not_there(reason: str) -> bool:
    """Whether a page that is no article tells of a 404, whatever its status."""
    if not reason.startswith(SAYS):
        return False
    return _NOT_THERE.search(reason) is not None or says_taken_away(reason.removeprefix(SAYS))


def may_come_back(reason: str) -> bool:
    """Whether a page that is no article may be one later: it has no text as yet, is another one or none at
    all, or tells of a fault."""
    if reason in _NOTHING or reason.endswith(NO_PAGE):
        return True
    return reason.startswith(SAYS) and not says_not_there(reason)


def is_dated(article: Article) -> bool:
    """Whether the page itself says when it was published; an address tells the day for whatever is there."""
    return bool(article.date_published) and article.provenance.sources.get("date_published") != "url"


def _is_elsewhere(held: Mapping[str, Any], article: Article) -> bool:
    """Whether a page in the place of a dated article says nothing of it, and no date: no edit does that."""
    source = held.get("provenance", {}).get("sources", {}).get("date_published", "url")
    dated = bool(held.get("date_published")) and source != "url"
    return dated and not is_dated(article) and have_nothing_in_common(held, article)


def _is_of_something_else(row: Pending, article: Article, held: Mapping[str, Any] | None) -> bool:
    """Whether a page has nothing of what its source, its address and its record say."""
    if held and held.get("article_body"):
        return have_nothing_in_common(held, article)
    return has_nothing_told(row, article)

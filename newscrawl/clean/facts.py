"""Facts: what the removed pieces and the text itself say of the story.

Removal takes credits and labels out of the body; here they become fields: who wrote it, where, when, under
which topics, and whether all of it is there. Only what the page itself credits counts: "told AFP" and "with
inputs from" do not.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from newscrawl.clean.dateline import dateline_of
from newscrawl.clean.eastern.dates import eastern_dateline
from newscrawl.clean.endings import cut_sign, ends
from newscrawl.clean.forms.rows import TOPICS
from newscrawl.clean.statements.statements import kind_of
from newscrawl.items import Disclaimer, Removed
from newscrawl.known.agencies import CREDITED, agency_of, credited
from newscrawl.known.having import has_any
from newscrawl.known.tagwords import LABELS

_CREDIT = re.compile(
    rf"^[(\[\-–© ]*(?P<agency>{CREDITED})(?:\b|(?=US$))(?P<rest>.*)$", re.IGNORECASE | re.DOTALL
)
_FIRST = (
    r"first published|originally published|published|posted|publié(?:e|es)?|veröffentlicht|publicad[oa]"
    r"|pubblicat[oa]"
    r"|gepubliceerd|प्रकाशित|पब्लिश्ड"
)
_LAST = (
    r"last updated|updated|last modified|modified|mis(?:e)? à jour|modifiée?|aktualisiert|actualizad[oa]"
    r"|atualizad[oa]"
    r"|aggiornat[oa]|bijgewerkt|laatst gewijzigd|अपडेटेड|अपडेट"
)
_LABEL = re.compile(
    rf"(?<!\w)(?:(?P<first>{_FIRST})|(?P<last>{_LAST}))(?: date)?(?: on| at| am| le| el| il| op| em| "
    rf"a)?(?![^\W\d_])[ :|]*",
    re.IGNORECASE,
)
_SIGNED = re.compile(
    r"[.!?।။。»”“\"](?:\s*(?:[(（]/?|/)©?(?P<held>[^()（）\n]{2,40})[)）/]|\s+[-–—]{1,2}\s?(?P<led>[^\n.–—-]{2,30}))"
    r"(?:\s*|\n\s*[^\n]{2,30})$"
)
_NEAR_END, _LEADS = 90, ("(", "（", "/", "-", "–", "—")
"""The agency that stands behind the last sentence: "It rained. (PAP)", "It rained. – Bernama"."""
_DATED = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_BY = re.compile(r"(?:by|par|von|por|di|av|af|door|od|przez)[: ] ?", re.IGNORECASE)
"""What stands before who wrote, agency or not."""
_STATED = re.compile(
    rf"\((?P<closing>{CREDITED})/[^()\n]{{1,40}}\)$"
    r"|^This (?:report|story|article|dispatch) by (?P<by>[^.\n]{2,40}?) was first published\b"
    r"|^(?:©|\(c\)|copyright)[©\s\d-]{1,12}(?:by )?(?P<owner>[^.,\n]{2,40}?)(?=[.,\n]|$)",
    re.IGNORECASE,
)
"""The agency whose story it is, in a statement of who owns it."""
_PARTS = re.compile(r"[/+,،]|(?<=[A-Z])[-–](?=[A-Z])")
"""What stands between those that a text is of: "Harbour Post / AFP"."""
_BETWEEN = " |,;·•/-\xa0()"
_HEADER = re.compile(
    r"^(?:read more on|related topics|topics|tags|keywords|filed under|posted in|related tags|in this story"
    r"|(?:explore )?more on these topics)\s*:?",
    re.IGNORECASE,
)


@dataclass(slots=True)
class Facts:
    """What was found; `dates` maps "published" and "modified" to the date as the label prints it, and `cut`
    says what tells that the text is not whole."""

    agency: str | None = None
    dateline: str | None = None
    dates: dict[str, str] = field(default_factory=dict)
    topics: list[str] = field(default_factory=list)
    premium: bool | None = None
    cut: str | None = None


def facts_of(
    kept: str, removed: Sequence[Removed], states: Sequence[Mapping[str, Any]], cut_words: int | None
) -> Facts:
    """The facts of a cleaned text. `cut_words` is the number of words at which the outlet cuts locked
    stories."""
    facts = Facts()
    for piece, state in zip(removed, states, strict=True):
        facts.premium = True if state.get("premium") else facts.premium
        facts.agency = facts.agency or state.get("agency")
        _READERS.get(piece.kind, _nothing)(facts, piece.text.strip())
    facts.topics = list(dict.fromkeys(facts.topics))
    if (told := dateline_of(kept)) is not None:
        facts.agency, facts.dateline = facts.agency or told[0], told[1]
    near = kept[-_NEAR_END:]
    if not facts.agency and has_any(near, _LEADS) and (signed := _SIGNED.search(near)):
        parts = _PARTS.split((signed["held"] or signed["led"]).rpartition(":")[2])
        facts.agency = next(filter(None, map(agency_of, map(str.strip, parts))), None)
    silent = cut_words is not None and _cut_silently(kept, cut_words)
    facts.cut = f"text: ends after {cut_words} words without a full stop" if silent else cut_sign(kept)
    if silent or (cut_words is not None and kept.rstrip().endswith(" ...")):
        facts.premium = True
    return facts


def disclaimers_of(removed: Sequence[Removed], states: Sequence[Mapping[str, Any]]) -> list[Disclaimer]:
    """The disclaimers among the removed pieces, word for word. Which kind one is says the rule that took it,
    or, where that is for all of them, what it states."""
    found: list[Disclaimer] = []
    for piece, state in zip(removed, states, strict=True):
        if piece.kind == "disclaimer":
            text, kind = piece.text.strip(), str(state.get("disclaimer", "other"))
            stated = kind_of(text) if kind == "other" else None
            found.append(Disclaimer(kind=stated or kind, text=text))
    return found


def _cut_silently(kept: str, cut_words: int) -> bool:
    if ends(kept):
        return False
    return cut_words - 1 <= len(kept.split(None, cut_words + 3)) <= cut_words + 2


def _nothing(facts: Facts, text: str) -> None:
    """Most kinds state no fact."""


def _read_byline(facts: Facts, text: str) -> None:
    found = _CREDIT.match(text)
    if not found:
        label, colon, source = text.strip("()[]").partition(":")
        named = source if colon else _BY.sub("", label, count=1) if _BY.match(label) else label
        parts = [named.strip(" ."), *map(str.strip, _PARTS.split(named))]
        parts.append(text.partition("/(")[0].strip())
        parts += [part.upper() for part in parts[1:] if 2 < len(part) < len(named) and part.islower()]
        facts.agency = facts.agency or next(filter(None, map(agency_of, parts)), None)
        if (told := eastern_dateline(text)) is not None:
            facts.agency, facts.dateline = facts.agency or told[0], facts.dateline or told[1]
        return
    facts.agency = facts.agency or credited(found["agency"])
    place = found["rest"].strip(" |\n\xa0")
    if place and place[0].isupper() and not place.isupper() and len(place) < 40 and "/" not in place:
        facts.dateline = facts.dateline or place


def _read_disclaimer(facts: Facts, text: str) -> None:
    if found := _STATED.search(text):
        named = found["by"] or found["owner"]
        facts.agency = facts.agency or (agency_of(named.strip()) if named else credited(found["closing"]))


def _read_date(facts: Facts, text: str) -> None:
    for line in text.split("\n"):
        labels = list(_LABEL.finditer(line))
        ends = [*(label.start() for label in labels[1:]), len(line)]
        for label, end in zip(labels, ends, strict=False):
            if value := line[label.end() : end].strip(_BETWEEN):
                facts.dates.setdefault("published" if label["first"] else "modified", value)
        before = line[: labels[0].start()].strip(_BETWEEN) if labels else line.strip()
        if _DATED.search(before):
            facts.dates.setdefault("published", before)
        elif not labels:
            _read_byline(facts, before)


def _read_topics(facts: Facts, text: str) -> None:
    found = _HEADER.match(text) or TOPICS.match(text)
    label, _, behind = text.replace("：", ":", 1).partition(":")
    is_label = found is None and label.strip().lower() in LABELS
    body = (text[found.end() :] if found else behind if is_label else text).strip()
    signs = r"[|\n#·•;]| / " if re.search(r"[|\n#·•;]| / ", body) else r","
    for part in re.split(signs, body):
        if name := part.strip(" ,/\xa0"):
            facts.topics.append(name)


_READERS = {
    "byline": _read_byline,
    "dateline_meta": _read_date,
    "disclaimer": _read_disclaimer,
    "topics": _read_topics,
}

"""What a page says it corrected: paragraphs that announce themselves as a correction.

They stay in the body, as readers see them, and are noted beside it, so that an archive can tell a corrected
revision from one that only grew.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from newscrawl.items import Block, Correction

LONGEST = 1500
"""Characters after which a paragraph that begins so is a story about corrections, not one."""

_OPENINGS = {
    "correction": (
        r"corrections?|corrected|corrigend(?:um|a)|errat(?:um|a)|errata corrige|correcci[oó]n|fe de erratas"
        r"|rectificati(?:on|f)|rettifica|korrektur|correção|rectificatie|rettelse|rättelse|oikaisu|исправление"
    ),
    "clarification": r"clarifications?|klarstellung|aclaraci[oó]n|précision|precisazione|esclarecimento",
    "retraction": r"retractions?",
}
_WHAT = r"(?: (?:notice|note|to this (?:article|story|report)|\([^)]{1,60}\)|[a-z]{3,9}\.? \d{1,2},? \d{4}))?"
_OPENING = re.compile(
    r"[\W_]{0,5}(?:"
    + "|".join(f"(?P<{kind}>{words})" for kind, words in _OPENINGS.items())
    + rf"){_WHAT}\s?[:：–—|-]",
    re.IGNORECASE,
)
_MAY_OPEN = re.compile(
    r"[\W_]{0,5}(?=[acefkoprtи])"  # first letters: most paragraphs have another
    r"(?:corr|kor|cla|kla|err|fe de|rec|ret|rät|oik|исп|acl|pr[eé]c|esc|edi"
    r"|this (?:art|sto|rep|pos)|(?:an?|the) (?:ear|pre|ori))",
    re.IGNORECASE,
)
"""How any of these begins, a correction or what tells of one: most paragraphs do not."""
_FIRST_TWO = frozenset(("co", "ko", "cl", "kl", "er", "fe", "re", "oi", "ac", "pr", "es", "ed", "th", "an"))
"""How they begin where they do with two letters of ASCII: a look at those is faster than the pattern."""
_STORY = r"(?:article|story|report|post)\b"
_EARLIER = re.compile(
    r"[\W_]{0,5}(?:editor['’]?s?['’]? note ?: )?"
    rf"(?:this {_STORY} (?:has been|was) (?:corrected|amended)"
    rf"|(?:an|a|the) (?:earlier|previous|original) version of this {_STORY})",
    re.IGNORECASE,
)
_MISTAKE = re.compile(
    r"incorrect|misstat|misspel|misidentif|wrong|\b(?:in error|correct(?:ed|ion)|amended)\b|gave a|said\b",
    re.IGNORECASE,
)


def read_corrections(blocks: Iterable[Block]) -> list[Correction]:
    """The corrections among the blocks of a body, in page order."""
    found = []
    for block in blocks:
        text = block.text
        start = text[:2]
        if start.isascii() and start.isalnum() and start.lower() not in _FIRST_TWO:
            continue
        if len(text) <= LONGEST and _MAY_OPEN.match(text) and (kind := _kind(text)):
            found.append(Correction(kind=kind, text=text))
    return found


def _kind(text: str) -> str | None:
    if opening := _OPENING.match(text):
        return next(kind for kind, words in opening.groupdict().items() if words)
    if _EARLIER.match(text) and _MISTAKE.search(text):
        return "correction"
    return None

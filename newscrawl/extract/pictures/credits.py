"""Whose picture it is, at the end of its caption: behind a word for a credit, or as `signed` tells."""

from __future__ import annotations

import re

from newscrawl.extract.people.names.fullnames import is_common_name, is_full_name
from newscrawl.extract.pictures.captions import is_wordless
from newscrawl.extract.pictures.creditwords import (
    ASCII_MARK,
    CREDIT_MARK,
    CREDIT_WORDS,
    LETTERED,
    OF_TEXT,
    ONLY_LABELS,
    SAYS_BY,
    may_begin,
    tells_what,
    with_sign,
)
from newscrawl.extract.pictures.makers import is_pair
from newscrawl.extract.pictures.signed import ENDS_SENTENCE, signs
from newscrawl.known.agencies import agency_of
from newscrawl.known.having import has_any

COLONS, _STROKES = frozenset(":：=＝՝៖፦ঃ"), ("/", "／")
_DOTS = ("...", "…")
_MARKED = COLONS | {"©"}
_ENDINGS = (*'.!?…,;。।۔|([（【［/–—»”"', " -", "،")
"""What a text may end with before its credit."""
_SHOWN = frozenset(("im", "dem"))
"""Words before "Bild" or "Foto" after which the text says what is on it."""
_OF = ("di", "de", "da", "do", "ni")
"""What may stand before what is shown: a name behind it counts in brackets, and if it is a full one."""
_CLOSED = (")", "]", "）", "】", "］", ").", "].")
_WHO = range(2, 81)
"""Letters of a credit."""
_KIND = re.compile(
    r"(?P<opened>[(\[])(?=[A-Z])[^()\[\]]{2,30}$|(?<!\S)(?i:file|archive|library|handout|staff)$"
    r"|(?<=[.!?”\"—] )[A-Z]{2,5}(?: FILE)?$"
)
_KINDS, _SHORT_FORM = 32, re.compile(r" \([A-Z]{2,5}\)$")
"""What kind it is, or the paper, before a word for a picture ("File photo", "(Harbour Post photo by …)"), its
letters at the most, and an agency's short name behind it."""
_PHOTO_FIRST = " nuotr. / "
"""What stands behind who took a picture, and before what is on it, in a Lithuanian paper."""


def credit_in(caption: str) -> tuple[str, str] | None:
    """A caption without the credit it ends in, and the credit: looked for where it has a word for one."""
    lower = caption.lower()
    if has_any(lower, LETTERED):
        lower = (caption := with_sign(caption)).lower()
    if not CREDIT_WORDS.any_in(lower):
        return None
    who, first_told, text = caption.partition(_PHOTO_FIRST)
    if first_told and len(who) in _WHO:
        return text, who
    pattern = ASCII_MARK if caption.isascii() else CREDIT_MARK
    for match in pattern.finditer(caption):
        text, who = caption[: match.start()].rstrip(), caption[match.end() :].strip()
        closed = who.endswith(_CLOSED) and not _SHORT_FORM.search(who)
        who = who.rstrip(".")[:-1].rstrip() if closed else who
        if (kind := _KIND.search(text, max(len(text) - _KINDS, 0))) and not agency_of(kind[0].lstrip("([")):
            text = text[: kind.start()].rstrip() + ("(" if kind["opened"] else "")
            if not text and not may_be_credit(who):
                return None
        if (
            len(who) in _WHO
            and not has_any(_SHORT_FORM.sub("", who), "()[]（）【】")
            and _is_credit(match, text, who)
        ):
            joined = "/" in match[0] or kind is not None
            return (joined and _by_agency(text, caption[match.start() :])) or (text, who)
    return None


def may_be_credit(who: str) -> bool:
    """Whether what stands behind "File photo:" may be whose it is, and not what it shows."""
    return is_full_name(who) or any(agency_of(part.strip()) for part in who.split("/"))


def _by_agency(text: str, credit: str) -> tuple[str, str] | None:
    """A caption and its credit where that begins with an agency: "(AP Photo/Ada Moss)"."""
    before, _, last = text.rpartition(" ")
    agency = last.lstrip("([")
    return (before, f"{agency} {credit.rstrip(')] ')}") if agency_of(agency) else None


def ends_in_credit(text: str) -> bool:
    """Whether a line says something and then whose picture it is."""
    if signs(text):
        return True
    marked = ("fot." in text.lower() or not _MARKED.isdisjoint(text)) and "://" not in text
    told = credit_in(text) if marked else None
    return told is not None and not is_wordless(told[0])


def credit_alone(text: str) -> str | None:
    """Whose picture it is, where a line says that and nothing else."""
    told = None if text.lower().startswith(OF_TEXT) else credit_in(text)
    return told[1] if told is not None and is_wordless(told[0]) else None


def _is_of(word: str, text: str, who: str) -> bool:
    """Whether a word for a picture and "of", after `text`, stand before whose it is, not what it shows."""
    if text.endswith("(") or word == "kuha":
        return is_full_name(who)
    if word in ONLY_LABELS or not (text.endswith(ENDS_SENTENCE) or not text):
        return False
    return is_pair(who) or (bool(text) and is_common_name(who))


def _is_credit(match: re.Match[str], text: str, who: str) -> bool:
    """Whether a word for a credit is one, after `text` and before `who`: none is "takes a photo of it"."""
    word, mark = match["word"], match["mark"] or ""
    if word is None or "©" in match[0] or word in SAYS_BY:
        return True
    if "|" in who:
        return False
    opened, named = not text or text.endswith(_ENDINGS), who[0].isalpha() and not who[0].islower()
    if word[-1] == ".":  # short for it, and no other word
        return named
    if not mark and word.lower() in ONLY_LABELS:
        return opened and agency_of(who) is not None
    if mark.rstrip(" :").lower() in _OF:
        return _is_of(word.lower(), text, who)
    if mark[:1] in COLONS and not text and word.lower() in ONLY_LABELS:
        return may_begin(word.lower(), who)
    if mark[:1] in COLONS and not text and tells_what(who):
        return False
    if mark[:1] in COLONS:
        return opened or not (word[0].islower() or text.rpartition(" ")[2].lower() in _SHOWN)
    if mark == "|":
        return opened
    if mark in _STROKES or (mark in _DOTS and word[0].isupper()):
        return opened or named
    return opened and named and bool(mark or text or " " in word)

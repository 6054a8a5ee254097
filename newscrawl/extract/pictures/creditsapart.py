"""A picture's caption and its credit told apart, where the one ends in the other, or both say the same."""

from __future__ import annotations

import re
from collections.abc import Callable

from newscrawl.extract.pictures.credits import COLONS, credit_alone, credit_in, may_be_credit
from newscrawl.extract.pictures.creditwords import CREDIT_MARK, tells_what, without_stop
from newscrawl.extract.pictures.signed import ENDS_SENTENCE, knows_nobody, signed_by
from newscrawl.items import Image

_NOBODY = " –—-/|•·"
"""What stands in the place of a name that is not told."""
_LABEL = 14
"""Letters of a word for a picture and of the colon behind it."""
_WORDS = 3
"""Blanks in more than a name."""
_CREDIT = re.compile(
    r"(?:[Pp]hoto |[Ii]mage )?(?:[Cc]redits?|[Cc]opyright)\s+(?!Suisse|Agricole)(?=[^\W\d_a-z])"
)
"""The word for a credit right before a name."""
_BETWEEN = " |–—-/(,[©、＝•·（【［،"
"""What stands between a caption and its credit."""


def captioned(url: str, caption: str, credit: str | None) -> Image:
    """A picture under a caption that may end in its credit."""
    return with_credit_apart(Image(url=url, caption=caption[:600], credit=credit))


def with_credit_apart(image: Image, is_own: Callable[[str], bool] = knows_nobody) -> Image:
    """A credit that stands at the end of the caption, taken from it; `is_own` tells the names of outlet and
    writers."""
    text, credit = image.caption or "", image.credit
    before, _, behind = text.partition(" | ")
    if credit is None and behind.count(" ") > _WORDS and (who := credit_alone(before)) is not None:
        image.caption, image.credit = behind, bare(who)
    elif not text and credit and (parted := _told_before(credit)):
        image.caption, image.credit = parted
    elif text and text == credit:
        image.caption, image.credit = credit_in(text) or ("", text)
        image.caption = image.caption.rstrip(_BETWEEN) or None
    elif (
        text
        and (parted := credit_in(text) or (None if credit else signed_by(text, is_own)))
        and (credit in {None, parted[1]})
    ):
        image.caption, image.credit = parted[0].rstrip(_BETWEEN) or None, parted[1]
    elif text and credit and text.endswith(credit):
        image.caption = text[: -len(credit)].rstrip(_BETWEEN) or None
    elif text and credit and text.startswith(f"{credit} "):
        rest = text[len(credit) :].lstrip(_BETWEEN)
        image.caption = text if rest[:1].islower() else rest or None
    image.credit = bare(image.credit) if image.credit else None
    if image.caption and ":" in image.caption[:_LABEL]:
        image.caption = _without_word(image.caption)
    return image


def _without_word(caption: str) -> str:
    """A caption without the word for a picture that it begins with ("Image: Rescue workers search …")."""
    label = CREDIT_MARK.match(caption)
    rest = caption[label.end() :].lstrip() if label is not None and label[0].rstrip()[-1] in COLONS else ""
    return rest if tells_what(rest) else caption


def bare(credit: str) -> str:
    """A credit without the word for one before it, brackets around it, the stop behind it and what it says
    twice."""
    inside = credit[1:-1] if credit[0] == "(" and credit[-1] == ")" else credit.rstrip(_NOBODY) or credit
    inside = without_stop(credit_alone(inside) or _without_label(inside))
    one, bar, other = inside.partition(" | ")
    if bar and other.casefold() in one.casefold():
        return one
    return other if bar and one.casefold() in other.casefold() else inside


def _without_label(credit: str) -> str:
    """A credit without the word or sign that it begins with, and the strokes where no name is ("-/dpa")."""
    if found := _CREDIT.match(credit):
        return credit[found.end() :]
    label = CREDIT_MARK.match(credit)
    told = label is not None and (
        "©" in label[0]
        or label[0].rstrip()[-1] in COLONS
        or (label["word"].lower() == "credit" and may_be_credit(credit[label.end() :].strip()))
    )
    said = credit[label.end() :] if label is not None and told else credit
    said = said.strip().lstrip(_NOBODY) if said[:1] in _NOBODY else said.strip()
    return said.rstrip(_NOBODY) or credit


def _told_before(credit: str) -> tuple[str, str] | None:
    """What is shown, and whose it is, where an element for credits says both in sentences."""
    told = signed_by(credit)
    return told if told is not None and told[0].endswith(ENDS_SENTENCE) else None

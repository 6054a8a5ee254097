"""Units: where a line or a sentence starts and ends, also where a copy lost the blank between two.

A rule's words count where they begin and end a unit, so the places where a phrase may begin are few, and
only these are tried.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newscrawl.clean.text.fold import Folded

SENTENCE_END = r"(?:[a-z\d%)]|[A-Z]{2})[.!?][\"')]?"
"""How a sentence in Latin letters ends; a lone capital before the stop is an initial."""
_BULLETS = " \t*#>•·-_"
_FAR = 40
"""Characters of bullets and blanks that set apart what follows, whatever stands before them."""
_FIRST_EASTERN = "\u3040"
"""From here on stand the scripts that put no blank behind a stop."""
_MAY_START = re.compile(r"(?:^|(?<=[\n|→»…}.!?)\]%*#>•·\-_ \t]))\S|(?<=[^\W_])[^\sa-z]")
_PREFIX = re.compile(
    r"(?<![^\W\d_])(?:Mc|Mac|[DLMNO]'|De|Di|Du|La|Le|Van|You|Face|Whats|Linked|Tik|Pay|Insta|e|i|mac)$"
)
"""What stands before a capital inside a name."""
_LETTERED = re.compile(r"(?<![^\W\d_])[A-Z][a-z]{1,2}[A-Z]{2,3}(?![^\W_])")
"""A name that ends in several capitals: "FiOS", "VoIP"."""
_SHORT_FORM = re.compile(r"(?<=[A-Z]')(?:VE|RE|LL|[STDM])(?![^\W_])")
"""What stands behind the mark in the short form of two words in capitals: "YOU'VE"."""
_LONGEST_PREFIX = 9
_GOES_ON = re.compile(r" {1,7}(?!https?:|www\.)[a-z]+ [a-z]+ [^\n]{2,200}\.")
"""How a sentence goes on behind a colon, with what is told of the words before it."""


def unit_starts(folded: Folded, start: int, stop: int) -> Iterator[int]:
    """The places from `start` on and before `stop` where a line or sentence starts."""
    for found in _MAY_START.finditer(folded.shape, start, stop):
        if starts_unit(folded, found.start()):
            yield found.start()


def starts_unit(folded: Folded, at: int) -> bool:
    """Whether a line or sentence starts at `at`, also where the text before is glued to it."""
    text = folded.text
    before, far = at, at - _FAR
    while before and (last := text[before - 1]) in _BULLETS:
        before -= 1
        if last in "·•#" or before == far:
            return True
    if not before or (last := text[before - 1]) in "\n|→»…}":
        return True
    if before < at:
        return last in ".!?)]" or (last in "\"'" and text[before - 2 : before - 1] in (".", "!", "?", ","))
    if last in ".!?)]%" or (last.isalnum() and not folded.shape[at - 1].isupper()):
        return folded.shape[at].isupper() or not folded.shape[at].isalnum() or text[at] >= _FIRST_EASTERN
    return False


def ends_unit(folded: Folded, at: int) -> bool:
    """Whether a line or sentence ends at `at`, also where the text after is glued to it."""
    text, shape = folded.text, folded.shape
    if at >= len(text) or text[at] in "\n|→":
        return True
    last, nxt = text[at - 1], text[at]
    if nxt == " ":
        rest = text[at:].lstrip(" ")[:1] if at + 8 > len(text) else text[at : at + 8].lstrip(" ")[:1]
        if rest in ("", "\n", "|", "→", "#", "*"):
            return True
        if last == ":":
            return _GOES_ON.match(shape, at) is None
        return last in ".!?…→)]" or text[at - 2 : at] in (".)", '."')
    if last in ".!?…→)":
        return shape[at].isupper() or not nxt.isalnum() or nxt >= _FIRST_EASTERN
    if nxt in "₹$€£":
        return True
    return shape[at].isupper() and not shape[at - 1].isupper() and not in_name(shape, at)


def in_name(shape: str, at: int) -> bool:
    """Whether a capital stands inside a name, as in "WhatsApp", or a word."""
    if _SHORT_FORM.match(shape, at) or _PREFIX.search(shape, max(at - _LONGEST_PREFIX, 0), at):
        return True
    return shape[at : at + 2].isupper() and any(_LETTERED.match(shape, at - size) for size in (2, 3))

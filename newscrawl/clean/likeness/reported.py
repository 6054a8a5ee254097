"""Reported speech: sentences that begin like a site's call to action and then tell who says so.

"Iscriviti alla newsletter, dice il cartello": what a phrase leaves open may be the end of a sentence of the
news. A site's own sentence goes on with what its offer is for, or with more on the reader, the site and its
things; a last clause that speaks of none of these reports. A clause in the middle of the sentence is known by
its verb, right behind the comma: "Iscriviti, diceva il cartello, e avrai una penna".
"""

from __future__ import annotations

import re

from newscrawl.clean.elements.address import YOU, speaks_to_reader
from newscrawl.clean.likeness.wordings import has_anchor
from newscrawl.clean.text.fold import Folded, ends_eastern
from newscrawl.clean.text.words import letters
from newscrawl.known.wordtables import plain_words

_CLAUSE = re.compile(r"[,،，](?!(?<=\d,)\d) ?(?P<clause>(?:[^,،，\n]|(?<=\d),(?=\d)){3,120})[.!?…]$")
"""The last of a sentence; the comma in a number parts none."""
_EASTERN = re.compile(
    r"[,，、](?:[^,，\n]{0,20}(?:[他她][^,，\n]{0,12}[说写称]|[说写]道)|라고 )|と(?:話|書|言|笑|語|述)"
)
_TOLD_BY = (
    r"\b(?:found|shows?|showed|warn(?:s|ed)|not(?:es|ed)|add(?:s|ed)|promised|admit(?:s|ted)|argue[sd]|joke[sd]"
    r"|claim(?:s|ed)|insist(?:s|ed)|went|advise[sd])"
)
_TELLS = re.compile(rf"{_TOLD_BY}$")
_AMID = re.compile(
    rf", (?:[^\s,.!?]{{1,20}} ){{1,4}}{_TOLD_BY},"
    r"|[,،] (?:disait|écrivait|lisait|plaisantait|sagte|schrieb|hieß|scherzte|decía|dijo|rezaba|dizia|disse"
    r"|diceva|recitava|zei|stond|luidde|sade|stod|sagde|mówił|mówiła|głosił|řekl|řekla|hlásal|spunea|mondta"
    r"|sanoi|luki|гласил|гласила|говорил|сказал|сказала|казав|сказав|قال|قالت|diye|dedi|deyə|deb|деп|деді"
    r"|каза|извика|рекао|рекла|rekao|rekla|rekel|рече|είπε|φώναξε|a spus|a strigat|tha|thirri|powiedział"
    r"|powiedziała|ropade|ropte|råbte|huusi|volal|zvolal|kata|teriak|گفت|אמר|אמרה)\b"
)
"""A verb of telling that stands before who tells, in English behind. In the present it may be the site's own:
"Was wichtig wird, sagt unser Newsletter"."""
_HERS = re.compile(r"[a-zäöüß] ihre?[nmrs]? [A-ZÄÖÜ]")
"""In German her or their thing, where "you" in small letters has no noun behind it."""
_NOT_HERS = YOU - plain_words("ihr ihre ihren ihrer ihrem")
_OFFERED = YOU | plain_words(
    "to for so and or but if when where with without by in on from including available free now here "
    "um damit und oder wenn mit ohne kostenlos pour afin et ou si sans avec gratuit gratuitement para y e o "
    "si sin con gratis ou se sem com per senza oppure om zodat en of als met zonder för så och eller utan "
    "med for så og eller uten jotta ja tai että aby żeby i lub oraz bez za a alebo nebo hogy és să și sau "
    "ca için ve ile lai kad да чтобы и или без щоб та або untuk agar dan supaya để và "
    "ir ar arba un vai või in ali ter за со και ή για"
)
"""Words with which a site goes on: what for, what more, and to whom it speaks."""


def is_reported(folded: Folded, start: int, end: int) -> bool:
    """Whether a sentence has a clause that reports what stands before it, or speaks of others' things."""
    if _AMID.search(folded.text, start, end) or _is_of_hers(folded, start, end):
        return True
    found = _CLAUSE.search(folded.text, start, end)
    if found is None or folded.shape[found.start("clause")].isupper() or "://" in found["clause"]:
        return False
    if ends_eastern(folded.text, start, end):
        return _EASTERN.search(folded.text, start, end) is not None
    if _TELLS.search(found["clause"]):
        return True
    said = letters(found["clause"])
    return len(said) > 1 and said.isdisjoint(_OFFERED) and not has_anchor(said)


def _is_of_hers(folded: Folded, start: int, end: int) -> bool:
    """Whether a German sentence speaks of somebody's thing, and to no reader."""
    if folded.text[end - 1] != "." or not _HERS.search(folded.shape, start, end):
        return False
    return not speaks_to_reader(folded.text[start:end], you=_NOT_HERS)

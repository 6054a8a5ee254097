"""What a page says it corrected: paragraphs that announce themselves as a correction.

They stay in the body, as readers see them, and are noted beside it, so that an archive can tell a corrected
revision from one that only grew.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import groupby, product
from operator import itemgetter
from string import ascii_letters, digits

from newscrawl.items import Block, Correction
from newscrawl.known.correctionwords import OPENING
from newscrawl.known.wordtables import plain_words

_LETTERS, _SIGNED, _SIGNS = 5, 10, "“”„\"'‘’«»–—-([*_. …•"
LONGEST = 1500
"""Characters after which a paragraph that begins so is a story about corrections, not one."""

_STORY = r"(?:article|story|report|post)\b"
_NOTED = r"(?:(?:editor['’]?s?['’]? note|(?:hinweis|anmerkung)(?: der redaktion)?|anm\. d\. red\.) ?: )?"
_OF_IT = (
    r"(?:the )?(?:spelling|names?|titles?|ages?|dates?|days?|years?|figures?|numbers?|percentages?|locations?"
    r"|para(?:graph)?s?|headline|dateline|byline|attribution|quotes?|typos?|style)\b"
    r"|to (?:say|show|reflect|read|clarify)\b"
)
_EARLIER = re.compile(
    rf"[\W_]{{0,5}}{_NOTED}"
    rf"(?:this (?:[a-z]{{3,9}}\.? \d{{1,2}} )?{_STORY} (?:has been|was) "
    r"(?:corrected|amended|updated to correct)"
    rf"|(?:an|a|the) (?:earlier|previous|original) version of this {_STORY}|a correction was (?:made|issued)"
    rf"|(?:this (?:story|article|report|version) )?corrects(?::| (?:{_OF_IT}))"
    r"|in einer (?:früheren|ersten|vorherigen|älteren) (?:version|fassung)"
    r"|une version (?:précédente|antérieure) de (?:cet|ce) |una versi[oó]n (?:anterior|previa) de est[ea] "
    r"|una (?:precedente|prima) versione di quest|uma versão anterior d(?:este|esta|o|a) "
    r"|cet article a été (?:corrigé|modifié|rectifié)|est[ea] (?:artículo|nota|noticia) (?:ha sido|fue) corr"
    r"|in een eerdere versie |(?<=\()corrects\b)"
    r"|[\W_]{0,5}(?:hinweis|anmerkung) der redaktion ?: [^\n]{2,200}(?:korrigiert|berichtigt)",
    re.IGNORECASE,
)
"""How one begins that tells of it."""
_MISTAKE = re.compile(
    r"incorrect|misstat|misspel|misidentif|wrong|\b(?:in error|correct(?:ed|ion|s)|to correct|amended)\b"
    r"|gave a|said\b"
    r"|hieß|stand\b|falsch|fälschlich|korrigiert|berichtigt|indiquait|erron|corrig|decía|error|corregi"
    r"|riportava|errat|dizia|incorret|corrigid|stond|onjuist|fout",
    re.IGNORECASE,
)
_BEGINNINGS = sorted(
    word.replace("_", " ")
    for word in plain_words(
        """
        cor kor cla kla cet est upr fe_ rec ret ric err era oik lei spr opr hel isp ral acl pre esc edi hin
        anm ber pon pat lab par pop una_ une_ uma_ this the_e the_p the_o an_e an_p an_o a_c a_e a_p a_o in_e
        """
    )
)
_BY_TWO = {two: tuple(words) for two, words in groupby(_BEGINNINGS, itemgetter(slice(2)))}
"""How any of these begins, by its first two letters, where its first five are of ASCII."""
_BEGIN_NONE = frozenset(
    one + other
    for one, other in product(ascii_letters + digits, repeat=2)
    if (one + other).lower() not in _BY_TWO
)
"""Two letters of ASCII with which none of them begins: asked for each paragraph."""
_OTHERS = frozenset("ΔδИиПпВвУуĐđتתا訂更お정भश") | frozenset("\u017f\u212a\u0131\u0130")
"""First letters of the others, and those that are in no case another letter of ASCII (ſ, K, ı, İ)."""


def read_corrections(blocks: Iterable[Block]) -> list[Correction]:
    """The corrections among the blocks of a body, in page order."""
    found = []
    for block in blocks:
        text = block.text
        if text[:2] in _BEGIN_NONE:
            continue
        if not _may_begin(text) or len(text) > LONGEST:
            continue
        if opening := OPENING.match(text):
            kind = next(kind for kind, words in opening.groupdict().items() if words)
            found.append(Correction(kind=kind, text=text))
        elif _EARLIER.match(text) and _MISTAKE.search(text):
            found.append(Correction(kind="correction", text=text))
    return found


def _may_begin(text: str) -> bool:
    """Whether a text may begin as a correction does, behind a few signs; quick."""
    if not text[:1].isalnum():
        text = text[:_SIGNED].lstrip(_SIGNS)
    begins = text[:_LETTERS]
    if not begins[:1].isalnum():
        return begins != ""
    if not begins.isascii():
        return begins[0].isascii() or begins[0] in _OTHERS
    words = _BY_TWO.get(begins[:2].lower())
    return words is not None and begins.lower().startswith(words)

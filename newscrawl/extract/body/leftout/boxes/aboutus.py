"""What a site says of itself below a text, under a heading that says so.

It reads like an article's sentences, and where neither has a name only the heading tells.
"""

from __future__ import annotations

from collections.abc import Sequence

from newscrawl.extract.body.cutting.blocks import Cut
from newscrawl.extract.body.leftout.labels import bare
from newscrawl.extract.body.leftout.left import words_of

_ABOUT = frozenset(
    bare(words.strip())
    for words in """
    about us,about this site,about the site,who we are,über uns,wer wir sind,à propos de nous,qui sommes-nous
    sobre nosotros,quiénes somos,acerca de nosotros,sobre nós,quem somos,chi siamo,over ons,wie zijn wij
    om oss,om os,hvem er vi,tietoa meistä,o nas,kim jesteśmy,o nás,kdo jsme,о нас,кто мы,про нас,hakkımızda
    rólunk,despre noi,cine suntem,σχετικά με εμάς,ποιοι είμαστε,o nama,tko smo,за нас,meist,apie mus,par mums
    tentang kami,về chúng tôi,הודות,אודות,من نحن,درباره ما,हमारे बारे में,আমাদের সম্পর্কে,เกี่ยวกับเรา
    私たちについて,当サイトについて,关于我们,關於我們,회사 소개
    """.replace("\n", ",").split(",")
    if words.strip()
)
_LAST, _MOST_WORDS, _LABEL = 4, 120, 40
"""Pieces at the end of a text among which it begins, words of it, and letters of its heading, at the most."""


def without_about(cut: Cut, kept: Sequence[int]) -> Sequence[int]:
    """`kept` without that, in a box that the text does not begin in, be its heading kept or not."""
    for place in range(max(len(kept) - _LAST, 1), len(kept)):
        at = kept[place]
        if min(len(cut.pieces[at].text), len(cut.pieces[at - 1].text)) > _LABEL:
            continue
        heading = at if _says_so(cut, at) else at - 1
        if heading > kept[0] and _says_so(cut, heading) and _is_apart(cut, kept, heading, at):
            return kept[:place] if words_of(cut, kept[place:]) <= _MOST_WORDS else kept
    return kept


def _says_so(cut: Cut, at: int) -> bool:
    text = cut.pieces[at].text
    return len(text) <= _LABEL and bare(text).rstrip(" ?") in _ABOUT


def _is_apart(cut: Cut, kept: Sequence[int], heading: int, at: int) -> bool:
    """Whether a heading and what follows it stand in a box in which there is nothing else of the text."""
    own = cut.box_of(heading).whole()
    if own.parent < 0:
        return False
    around = cut.boxes[own.parent]
    return around.first == heading and at < around.end and kept[-1] < around.end

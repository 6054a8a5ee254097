"""Words that tell: in class names and ids what a box is for, in a text that it is about the page.

Two readings of a class are joined. A learned table gives the log odds of body text in a box whose class has a
word; two kinds of box, labels and boxes of facts, are known by a short list of the words that web designers
everywhere use. Invitations are known by their wordings in the larger languages of news. All of it is evidence
for the learned choice; nothing is decided here.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Set
from typing import TypeAlias

from newscrawl.known.sought import by_rarest

_LETTERS = bytes(code if code == 0 or 97 <= code <= 122 else 32 for code in range(256))
"""All but small letters made blanks. No name has a zero byte: it stands between names."""
Told: TypeAlias = tuple[float, int]
"""What the words of a name tell: a weight, and kinds of box."""
_MOST = 400
"""The weight of one element's names lies within plus or minus this many hundredths, however many words."""

TAGS, FACTS, _BESIDE, _BOX = 1, 2, 4, 8
"""Kinds of box, as bits: labels and lines about the article; facts beside the text. The last two are halves
of the second, where a name says it in two words."""
_KINDS = {
    TAGS: "tag tags topic topics keyword keywords category categories categoria breadcrumb breadcrumbs meta"
    " metadata date dates dateline datetime time times timestamp readtime kicker label labels title titles"
    " subtitle headline headlines subheadline",
    FACTS: "factbox factsbox factsheet factfile infobox sidebar sidetext fakta faktabox datenbox infografik"
    " explainer glossar glossary",
    _BESIDE: "fact facts info side",
    _BOX: "box sheet file bar",
}
PULLED = ("pull", "pq-", "exergue")
"""What the boxes of sentences that are pulled out of a text are named, for nothing else."""
_KIND_OF = {word: kind for kind, words in _KINDS.items() for word in words.split()}

_LIKE = {
    "article": "zhengwen",
    "content": "neirong",
    "related": "tuijian xiangguan recommend",
    "comments": "pinglun",
    "ad": "guanggao",
    "share": "fenxiang",
}
"""Words that no page had to learn from, Chinese in Latin letters most of them, by one that tells the same."""
_MEANS = {word: known for known, words in _LIKE.items() for word in words.split()}

_WORDINGS = (
    "subscri,suscr,sign up,newsletter,register,reserved,read more,read also,also read,our app,download the"
    ",download our,follow us,facebook,feedback,instagram,telegram,whatsapp,email,e-mail,all rights,adverti"
    ",cookie,copyright,commission,comment,click here,terms,javascript,privacy,login\\b,log in\\b"
    ",siehe auch,nachdruck,datenschutz,anmelden,abonn,inscri,iscri,hier klicken"
    ",lesen sie,lire aussi,leer también,leia mais,leggi anche,lees ook,les også"
)


_INVITATION = by_rarest(_WORDINGS.split(","))
_ASKED = re.compile(r"\b(?:for|(?:declined|refused) to|not|further) comment\b")
"""What is asked of those whom news is about."""


class CssWeights:
    """What the words of classes and ids tell: the log odds of body text in a box with such a word, and the
    kinds of box that they speak of.

    Odds are counted in hundredths, so that a sum is the same in whatever order it is made.
    """

    def __init__(self, table: Mapping[str, float]) -> None:
        table = {word: table[known] for word, known in _MEANS.items() if known in table} | {**table}
        words = {*table, *_KIND_OF}
        self._words = {word: (round(table.get(word, 0.0) * 100), _KIND_OF.get(word, 0)) for word in words}
        self._told: dict[str, Told] = {}

    def of(self, names: Set[str]) -> Mapping[str, Told]:
        """What each of `names` tells. Those of the page before are remembered: the next is of the same site,
        as a rule, and a longer memory is slower to ask than it is worth."""
        before = self._told
        told = self._told = {name: before[name] for name in names & before.keys()}
        if new := list(names - told.keys()):
            weights, known = self._words, self._words.keys()
            text = "\0".join(new).encode("ascii", "replace").translate(_LETTERS).decode()
            for name, part in zip(new, text.split("\0"), strict=True):
                odds = kinds = 0
                for word in known & part.split():
                    of_word, kind = weights[word]
                    odds += of_word
                    kinds |= kind
                if not -_MOST <= odds <= _MOST:
                    odds = _MOST if odds > 0 else -_MOST
                told[name] = odds / 100, _joined(kinds) if kinds >= _BESIDE else kinds
        return told


def _joined(kinds: int) -> int:
    """Kinds with the halves of a fact box made one, or left out."""
    if kinds & (_BESIDE | _BOX) == _BESIDE | _BOX:
        kinds |= FACTS
    return kinds & (TAGS | FACTS)


def invites(text: str) -> bool:
    """Whether `text` (lower case) has the wording of an invitation or a notice."""
    return _INVITATION.search(text) is not None


def wordings_in(text: str) -> list[str]:
    """The wordings of an invitation that `text` (lower case) has."""
    return [wording for one in _WORDINGS.split(",") if (wording := one.partition("\\")[0]) in text]


def invites_reader(text: str) -> bool:
    """As `invites`, of a sentence (lower case) that may tell who was asked for comment."""
    return invites(_ASKED.sub("", text) if "comment" in text else text)

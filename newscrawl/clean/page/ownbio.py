"""What an article says at its foot of who wrote it, where the page named its authors elsewhere as well.

Rules know such lines by what writers are called, in some languages. Here the place tells: the author of a
text is named nowhere in it, and one of its last paragraphs begins with that name and goes on as what is said
of somebody does ("Ada Moss est professeure à Lindmoor"). Who speaks, or is told of, has been named before.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from typing import NamedTuple

from newscrawl.clean.forms.signed import TRADE
from newscrawl.clean.page.hints import Placed
from newscrawl.clean.text.words import has_word
from newscrawl.items import Block, Removed

_LAST, _ABOVE = 5, 3
"""Paragraphs at the foot that are looked at, but for those on writers; and those above at the least."""
_LONGEST = 700
_TYPES = frozenset(("paragraph", "list_item", "quote"))
_TITLED = 24
"""Characters that may stand before a name: signs, and what somebody is called by."""
_TITLE = re.compile(
    r"[\W_]{0,6}(?:(?:mr|mrs|ms|dr|prof|rev|sir|dame|lord|professor|reverend|captain|m|mme|herr|frau|sr|sra|dott"
    r"|ing|mag|dipl|ph\.?d|emeritus|med|dra|profa?|doc|phdr|mgr)\b\.?[\s-]{0,2}){0,3}",
    re.IGNORECASE,
)
_IS = (
    "is|covers|covered|writes|reports|joined|works|worked|teaches|taught|lives|serves|served|edits|edited|leads"
    "|heads|hosts|runs|studies|studied|currently|previously|formerly|spent|holds|founded|co-founded|contributes"
    "|blogs|practices|practises|directs|chairs|graduated|researches|speciali[sz]es|grew"
    "|was (?:an?|the|born|formerly|previously|until|raised|awarded|named)"
    "|has (?:an?|also|been|written|covered|worked|reported|taught|served|published|lived|held|spent)"
    "|ist|war|schreibt|arbeitet|arbeitete|leitet|lebt|lehrt|forscht|berichtet|studiert|studierte|hat|wurde"
    "|est|était|écrit|travaille|enseigne|vit|dirige|couvre|collabore"
    "|es|fue|escribe|trabaja|enseña|vive|cubre|colabora|ha|é|foi|escreve|trabalha|ensina|cobre|mora"
    "|è|scrive|lavora|insegna|schrijft|werkt|woont|doceert|är|er|arbetar|arbejder|arbeider|skriver|jobbar|jobber"
    "|on|kirjoittaa|toimii|työskentelee|jest|pisze|pracuje|mieszka|je|píše|piše|působí|este|scrie|lucrează"
    "|является|работает|пишет|живёт|живет|преподаёт|є|працює|пише|είναι|γράφει|adalah|merupakan|là|ni"
)
"""Verbs with which something is said of a writer, besides those of other people's deeds and words."""
_SAID = re.compile(
    rf"(?:’s|'s)? ?(?:\([^()]{{1,60}}\))?(?:,? [A-Z][\w.]{{1,6}}\b)?(?:,? ?(?:{_IS})\b(?! *[:：])"
    r"|, [^\W\d_A-ZÀ-Þ][^:\n]{20,}|\s?[–—]\s?[^\W\d_A-ZÀ-Þ][^:\n]{12,})"
)
"""How a line goes on behind the name of whom it tells of. A colon would let him speak."""
_NEWSPEOPLE = re.compile(
    r"صحف[يى]|صحافي|مراسل|كاتب|روزنامه‌نگار|خبرنگار|نویسنده|עיתונא|כתבת?(?![א-ת])|सं?वाददाता|पत्रकार|लेखक"
    r"|প্রতিবেদক|সাংবাদিক|লেখক|செய்தியாளர்|பத்திரிகையாளர்|ผู้สื่อข่าว|นักข่าว|นักเขียน"
    r"|记者|記者|编辑|編輯|作家|ライター|編集者|기자|작가|칼럼니스트"
    r"|δημοσιογράφ|ρεπόρτερ|ρεπορτάζ|журналист|корреспондент|репортёр|обозреватель|журналіст"
    r"|dziennikar|reporter|újságíró|szerkesztő|toimittaja|muhabir|gazeteci|yazar|wartawan|jurnalis"
    r"|mwandishi|mwanahabari|phóng viên|nhà báo|novinář|žurnalist|ziarist|jurnalist|novinar"
)
"""Stems of what is said of a writer in languages without such verbs, or with these elsewhere: the last words
of a page that begin with a name and say so tell of its writer."""
_SPACELESS = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_LATEST = re.compile(r"[’']s (?:\w+ ){0,3}(?:book|novel|memoir|work|writing|research|column|poems|fiction)\b")
_TRADES = re.compile(rf"(?<!\w)(?:{TRADE}|professor|fellow|staff|covers|writes|teaches)(?!\w)", re.IGNORECASE)
"""What is said besides of whom a line names by one word only."""
_SPEAKS = re.compile(
    r"[\"“„«][^\"”“»\n]{60,}|\b(?:I|my|me|said|says|told|asked|added|sagte|sagt|a déclaré|dijo|dice|disse"
    r"|сказал|сказала)\b"
)
"""A line in which somebody speaks."""
_DEGREE = re.compile(r"[,\s](?:(?<=,)\s+|(?<=\s)\s*)(?:(?:[A-Z]\.?){2,4}|Ph\.?D\.?)$")


class Told(NamedTuple):
    """A block on a writer, and the name that it begins with."""

    block: Block
    name: str


def told_of(blocks: Sequence[Block], names: Iterable[str]) -> list[Told]:
    """Those of the last blocks that begin with the name of a writer and may be on who that is."""
    called = [name for name in names if name.strip()]
    known = [bare for name in called if " " in (bare := _DEGREE.sub("", name.strip()))]
    whole = [*known, *(name for name in called if _SPACELESS.match(name))]
    begun = _TITLED + max(map(len, called), default=0)
    foot = "\n".join([block.text[:begun] for block in blocks[-_LAST:]])
    if not any(_may_name(foot, name) for name in called):
        return []
    out: list[Told] = []
    at = len(blocks)
    while at > _ABOVE and len(blocks) - at - len(out) < _LAST:
        at -= 1
        if (block := blocks[at]).type in _TYPES and len(block.text) <= _LONGEST:
            headed = _is_headed(block.text, blocks[at - 1], called)
            told = headed or [name for name in known if _tells_of(block.text, name)]
            if not told and at == len(blocks) - 1 and blocks[at - 1].type != "heading":
                told = [name for name in whole if _is_of_the_trade(block.text, name)]
            out += [Told(block, name) for name in told[:1]]
    return out


def _is_headed(text: str, above: Block, names: Sequence[str]) -> list[str]:
    """The name that a text begins with, where it is all that the heading right above says: that is enough to
    know it by in any language."""
    name = above.text if above.type == "heading" else ""
    return [name] if name in names and text.startswith(name) and not _SPEAKS.search(text) else []


def names_above(blocks: Sequence[Block], names: Collection[str]) -> list[Block]:
    """Those of the last blocks that are a heading with no more than the name of a writer."""
    return [block for block in blocks[-_LAST:] if block.type == "heading" and block.text in names]


def without_bio(places: Sequence[Placed], heads: Sequence[Block], gone: Collection[int]) -> set[int]:
    """Where such headings start in the text, right behind which what they headed goes, or nothing stands;
    `gone` is where blocks that go start."""
    below = [*places[1:], None]
    return {
        place.start
        for place, after in zip(places, below, strict=True)
        if any(place.block is head for head in heads) and (after is None or after.start in gone)
    }


def own_bios(
    places: Sequence[Placed], told: Sequence[Told], removed: Sequence[Removed], headline: str | None
) -> set[int]:
    """Where the blocks on writers start in the text: those of whom nothing else that stays names."""
    gone = [(piece.at, piece.at + len(piece.text)) for piece in removed]
    blocks, names = {id(one.block) for one in told}, {one.name for one in told}
    stays = [
        place.block.text
        for place in places
        if not (id(place.block) in blocks or place.block.text in names)
        and not any(first <= place.start < last for first, last in gone)
    ]
    text = "\n".join([headline or "", *stays])
    mine = {id(one.block) for one in told if len(stays) >= _ABOVE and not _is_named(text, one.name)}
    return {place.start for place in places if id(place.block) in mine}


def _may_name(text: str, name: str) -> bool:
    """Whether a text has one of the ends of a name."""
    words = name.split()
    return words[0] in text or words[-1] in text


def _tells_of(text: str, name: str) -> bool:
    """Whether a text begins with a name, or with one of its ends, and says what somebody is."""
    if not _may_name(text[: _TITLED + len(name)], name):
        return False
    first, *_, last = name.split()
    title = _TITLE.match(text)
    begins = title.end() if title else 0
    rest = text[begins:]
    if rest.lower().startswith(name.lower()):
        behind = rest[len(name) :]
    elif (one := next((one for one in (first, last) if rest.startswith(one)), "")) and _TRADES.search(text):
        behind = rest[len(one) :]
    else:
        return False
    return not _SPEAKS.search(text) and (_SAID.match(behind) or _LATEST.match(behind)) is not None


def _is_of_the_trade(text: str, name: str) -> bool:
    """Whether a text begins with a whole name and says that this is one of the people who write the news."""
    behind = text[len(name) : len(name) + 1]
    if not text.startswith(name) or behind in ":：" or (behind.isalnum() and not _SPACELESS.match(name)):
        return False
    return _NEWSPEOPLE.search(text, len(name)) is not None and not _SPEAKS.search(text)


def _is_named(text: str, name: str) -> bool:
    """Whether a text has a name, or the last word of it."""
    return has_word(text, name.split()[-1]) or name.lower() in text.lower()

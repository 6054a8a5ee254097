"""How bylines begin: "By", "Von", "Autor:", "Posted by", "Text und Fotos:", in many languages.

Lines that begin with what names a picture's author, or a translator, are no bylines of the article.
"""

from __future__ import annotations

import re
from functools import lru_cache

from newscrawl.extract.markup.text import lowered, without_start
from newscrawl.extract.people.words.bylinewords import ANDS, BYS, COLONS, KINDS, LABELS, NOUNS, WRITTEN_BY
from newscrawl.extract.people.words.eastern import is_eastern_byline
from newscrawl.extract.people.words.homonyms import begins_with_initials
from newscrawl.extract.people.words.otherwork import OTHERS
from newscrawl.extract.people.words.ownstaff import is_own_staff, without_own_staff
from newscrawl.known.having import has_any
from newscrawl.known.wordtables import by_letter, plain_words, words

_NOUNS, _BYS, _OTHERS = by_letter(NOUNS), by_letter(BYS), by_letter(OTHERS)
_BEFORE_NOUN = words(
    r"""
    guest this\sentry\swas this\spost\swas this\sarticle\swas this\sguest\spost\swas this\sis\sa\sguest
    the\sfollowing\sis\sa\sguest dies\sist\sein das\sist\sein ceci\sest\sun este\ses\sun dit\sis\seen
    """
)
_ARTICLES = words("ein eine un une a an")
_ABOUT = words("artikel article artículo artigo articolo articol blog match book film")
_TEXTS = rf"(?:{_ABOUT}|{_BEFORE_NOUN}|{_NOUNS}|{_BYS})"
_LEAD = rf"(?:(?:{_BEFORE_NOUN}|(?:{_ARTICLES}|{_ABOUT})(?=\s{_TEXTS}\b))\s){{0,2}}"
"""What may stand before the word for a text, or for having written it ("Match report by"). Most do
only right before one: else they are an initial or a part of a name ("A Moss", "An Nguyen", "Film Critic").
"""
_OF_WORK = ("book", "film", "movie", "album", "concert", "theatre", "theater", "music", "game", "match")
_KIND = re.compile(
    rf"\s*(?:(?:an?|eine?|e[nt]t?|guest|{'|'.join(_OF_WORK)})\s)?(?:{KINDS})\s(?=(?:{_BYS})\b)", re.IGNORECASE
)
_NOUN = rf"(?:(?:autor|verfasser|redakteur)(?:[*:/_·]-?|\()in(?:nen)?\)?|{LABELS}|{_NOUNS})"
"""Such a word, which may have both genders ("Autor*in:", "Autor(a):") or leave open how many it is of."""
_BY = re.compile(
    rf"^\s*{_LEAD}(?:{_NOUN}\s*(?:[:：/]\s*|\s(?=(?:{_BYS})\b)))?"
    rf"(?:am\s[\d.\s]{{4,14}}\s)?(?:(?:{_BYS})\b(?:\s*[:.]|\s[-–—])?\s*(?=\S)|[:：|•·–-]\s*)?",
    re.IGNORECASE,
)
_AUTHOR = re.compile(
    r"^\s*(?:autor(?:in|en|es)?|authors?|auteurs?|autore|teksti|te(?:xte?|kst)|words"
    r"|(?:entrevista|entretien|intervista|reportagem|reportaje|texto)\sd[ei])\s(?-i:(?=[^\W\d_a-zß-ÿ]))",
    re.IGNORECASE,
)
"""The word for author, text or interview right before a name."""
_WORK = rf"{_NOUN}(?:\s*(?:{ANDS}|[,/–-])\s*(?:{_NOUNS}|{_OTHERS}))?"
"""The words for a text, and for its pictures where one made both."""
_NAMING = rf"{_WORK}(?:\s*[:：]|\s(?:{_BYS})(?:\s*:|\s))"
"""These, and what leads from them to a name."""
_STARTS = re.compile(rf"^\s*{_LEAD}(?:{_NAMING}|(?:{_BYS})(?:\s*:|\s[-–—]?))\s*(?=[^\W\d_])", re.IGNORECASE)
_OUTRIGHT = re.compile(rf"^\s*{_LEAD}(?:{_NAMING}|(?:{WRITTEN_BY})\s)", re.IGNORECASE)
_LABEL = re.compile(
    rf"^\s*(?:(?:ein|eine|un|une|an?|artikel|{_BEFORE_NOUN})\s)?(?:{_WORK}|{_BYS})(?:\s(?:{_BYS}))?\s*[:：]?\s*$",
    re.IGNORECASE,
)
_LABELS_ALONE = plain_words(
    """
    contributor contributors writer writers byline
    著者 筆者 執筆 執筆者 投稿者 ライター 文責 필자 저자 ผู้เขียน ავტორი ጸሐፊ مصنف مؤلف
    autorius autorė autoriai mwandishi journaliste giornalista jornalista
    """
)
"""Further labels, which begin no byline without a mark or an element that parts them from the name."""
WITH = words("with mit avec con com met med")
"""What may stand before other work: "By Ada Moss, with photos by Ben Lund"."""
_OTHER = re.compile(
    rf"^\s*(?:(?:{WITH})\s)?(?:{_OTHERS})(?:\s*[:：/]|\s(?:{_BYS}|d[eio])\s|\s*$|\s(?-i:(?=[^\W\d_a-zß-ÿ])))",
    re.IGNORECASE,
)
_BOTH = re.compile(
    rf"^\s*(?:{_NOUNS}|{_OTHERS})\s*(?:{ANDS}|[,/–-])\s*(?:{_NOUNS}|{_OTHERS})(?:\s*[:：]|\s(?:{_BYS})\s|\s(?=\S))",
    re.IGNORECASE,
)
"""Who made the pictures as well as the text."""
_TOLD = re.compile(
    r"\s*(?:es|aus\s[^\W\d_][\w .-]{2,30}?)\sbericht(?:et|en)\s(?-i:(?=[^\W\d_a-zß-ÿ]))", re.IGNORECASE
)
"""How German says who tells, and from where: "Aus Lindmoor berichtet Ada Moss"."""
_TELLS = (" berichtet ", " berichten ")
_AT, _HOURS = re.compile(r"\s(?:a la/s|à\(s\))\s(?=\d)"), ("/s ", "(s) ")
"""How a system leaves open whether an hour is one or several."""
WORD = re.compile("[\\w\u0900-\u0dff\u0e31-\u0e4e]+")
"""A word with its marks for vowels, which are no letters by themselves."""
_START, _LETTERS = 16, 18
"""Letters among which most first words end, and those of the word for a kind of text with the next."""


def _first_word(text: str) -> str:
    start = text[:_START].partition(" ")
    if start[1] and (first := start[0]).isalnum() and first.isascii():
        return first.lower()
    word = WORD.match(text)
    return lowered(word[0]) if word else ""


_OF_KINDS = frozenset(map(_first_word, KINDS.split("|")))
_BEFORE_KIND = ("a ", "an ", "ein ", "eine ", "en ", "et ", "ett ", "guest ")
_FIRST_OF_KINDS = (*sorted(_OF_KINDS), *_OF_WORK, *_BEFORE_KIND)
_OPENERS = _OF_KINDS.union(
    map(_first_word, f"{_ARTICLES}|{_ABOUT}|{_BEFORE_NOUN}|{NOUNS}|{BYS}|{COLONS}".split("|"))
)
_OPENERS |= _LABELS_ALONE | {*_OF_WORK} | {"dal", "dalla", "dai", "from", "en", "et", "ett"}
"""The first words of bylines."""
BEGINNINGS = _OPENERS | frozenset(
    map(_first_word, f"am|van|de|onze|notre|nuestro|nuestra|from|{OTHERS}|{WITH}".split("|"))
)
"""The first words of what the patterns know: bylines, and lines about those who made something else."""
LEADING = "-–—•·~|/□■●▲ (（〔【\t\r\n"
"""Signs and blanks that stand before a byline."""
_BEFORE = f"{LEADING}\x0b\x0c\x85\xa0\u2002\u2003\u2009\u200a\u202f\u3000"
"""The same, and all blanks that pages have at the beginning of a line."""
_MARKS = frozenset(":：|•·–-")
_STARTS_OF_OPENERS = frozenset(word[:4] for word in _OPENERS)


def _may_have_opening(text: str) -> bool:
    """Whether the patterns have anything to look for in a text, by what it begins with."""
    return not text or text[0] in _MARKS or text[0].isspace() or _first_word(text) in BEGINNINGS


def begins_label(text: str) -> bool:
    """Whether a line's first word is one that bylines or lines about others' work begin with."""
    return _first_word(text) in BEGINNINGS


def may_be_byline(text: str) -> bool:
    """Whether a line's first word is one that bylines begin with; most lines differ in the first letters."""
    start = text[:4]
    if start.isalpha() and start.isascii():
        return start.lower() in _STARTS_OF_OPENERS and _first_word(text) in _OPENERS
    word, blank, _ = start.partition(" ")
    if blank and word.isalnum() and (text.isascii() or (len(word) > 2 and word.isascii())):
        return word.lower() in _OPENERS
    if start[:1] == "[":
        return not text.isascii() and is_eastern_byline(text)
    if not start[:1].isalpha():
        return False
    return _first_word(text) in _OPENERS or (not text.isascii() and is_eastern_byline(text))


def may_open(own: str) -> bool:
    """Whether the text of an element may open a byline, behind what stands before one."""
    own = own if own[:1].isalnum() else own.lstrip(_BEFORE)
    start = own[:4]
    if start.isascii() and start.isalpha() and start.lower() not in _STARTS_OF_OPENERS:
        return False  # as most, of which a page has many
    return may_be_byline(own)


def _behind_kind(text: str) -> str:
    """A line without the word for a kind of text, where one for "by" follows."""
    return without_start(_KIND, text) if text[:_LETTERS].lower().startswith(_FIRST_OF_KINDS) else text


@lru_cache(maxsize=16)
def without_opening(text: str) -> str:
    """A byline without the words that it begins with."""
    text = without_start(_TOLD, text) if has_any(text, _TELLS) else text
    if not _may_have_opening(text) or begins_with_initials(text):
        return text
    text = without_start(_AUTHOR, without_start(_BY, without_start(_BOTH, _behind_kind(text))))
    return without_own_staff(_AT.sub(" @ ", text) if has_any(text, _HOURS) else text)


def starts_byline(text: str) -> bool:
    """Whether a line begins as a byline does: "By ...", "Autor: ..."."""
    return (
        _may_have_opening(text)
        and bool(_STARTS.match(text := _behind_kind(text)) or _AUTHOR.match(text) or is_own_staff(text))
        and not is_of_others(text)
    )


def names_its_author(text: str) -> bool:
    """Whether a line says outright that a name follows: "Autor: ...", "Posted by ..."."""
    return bool(_OUTRIGHT.match(_behind_kind(text))) and not is_of_others(text)


def is_label(text: str) -> bool:
    """Whether a text is only the label of a byline: "Autor:", "By"."""
    if text.rstrip(" :：").lower() in _LABELS_ALONE:
        return True
    return bool(_LABEL.match(text)) and not is_of_others(text)


def is_of_others(text: str) -> bool:
    """Whether a line names who took a picture or translated: "Foto: ...", "Photo by ..."."""
    return _may_have_opening(text) and bool(_OTHER.match(text)) and not _BOTH.match(text)


def is_of_both(text: str) -> bool:
    """Whether a line names who made the text and the pictures: "Text und Fotos: ..."."""
    return _BOTH.match(text) is not None

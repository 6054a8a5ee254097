"""Words of bylines that count on pages of their own language only.

"Nga" is "by" in Albanian and a name elsewhere, "at" is "and" in Tagalog. A byline has them put into the words
that bylines of all pages are read with (`bylinewords`), so that nothing else need know of them.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from newscrawl.extract.language.bcp47 import primary_language
from newscrawl.extract.markup.text import lowered
from newscrawl.extract.people.words.ownbys import BY
from newscrawl.known.having import has_any
from newscrawl.known.names.uncasednames import FIRST_NAMES

_AND = {
    "af": "en", "az": "və", "be": "і й ды", "bg": "и", "bn": "এবং ও", "bs": "i",
    "cs": "a", "cy": "a ac", "el": "και", "et": "ja ning", "eu": "eta", "fa": "و", "fi": "ja",
    "fil": "at", "fo": "og", "fy": "en", "ga": "agus", "gu": "અને", "ha": "da",
    "hr": "i", "hu": "és valamint", "hy": "և եւ", "id": "dan", "is": "og", "ka": "და",
    "kk": "және мен", "kn": "ಮತ್ತು", "ku": "û", "ky": "жана", "lb": "a an", "lt": "ir bei",
    "lv": "un", "mk": "и", "ml": "ഉം", "mr": "आणि व", "ms": "dan", "mt": "u", "ne": "र तथा",
    "pa": "ਅਤੇ ਤੇ", "pl": "i oraz", "ro": "și şi", "sk": "a", "sl": "in ter", "so": "iyo",
    "sq": "dhe e", "sr": "i и", "sw": "na", "ta": "மற்றும்", "te": "మరియు", "tg": "ва", "th": "และ",
    "tr": "ve ile", "uk": "та й і", "ur": "اور", "uz": "va ва", "vi": "và", "zu": "no",
}  # fmt: skip
"""What stands between two who wrote it together."""
_BEHIND = {"fo": "skrivar", "hi": "द्वारा", "is": "skrifar skrifa", "tr": "tarafından"}
"""What stands behind who wrote it."""
_IN = {
    "bg": "в", "cs": "v", "da": "i", "hr": "u", "nb": "i", "nn": "i", "no": "i", "pl": "w", "ru": "в",
    "sk": "v", "sl": "v", "sv": "i", "uk": "в",
}  # fmt: skip
"""What leads from the writer to the topic, or to a place."""
_HEBREW = r"[א-ת'\"-]+"
_HEBREW_AND = re.compile(
    rf"(?:^|(?<=,\s)|(?<=מאת\s)|(?<=מאת:\s))({_HEBREW}\s{_HEBREW})\sו(?=[א-ת]{_HEBREW}\s{_HEBREW}\s*(?:$|[,|]))"
)
"""The letter for "and" before the second of two whole names; other names that have it there are rare."""
_ZULU_BY = re.compile(r"^Ngu(?=[A-Z])")
_AMHARIC_BY = re.compile(rf"^በ(?=(?:{'|'.join(FIRST_NAMES)})\s)")
_ARABIC_AND = re.compile(rf"\sو(?=(?:{'|'.join(FIRST_NAMES)})\s)")
_AND_LETTERS, _LIST_COMMA = {"ar": "\u0648", "he": "\u05d5"}, "、"
"""What means "and" right before a name, by language, and what stands between two in Chinese and Japanese."""
_BEFORE_SOURCES = frozenset(("theo",))
"""What stands before the paper that a text is taken from more often than before a writer."""
_LATER = {"it": ("da",)}
"""What means "by" behind a day only: elsewhere it stands before places, too."""
_LIKE = {"nn": "nb", "xh": "zu"}
"""Languages with the words of another."""
_LATIN = "\u0250"
_ROW = re.compile(r"([|·•/–—,;\n])")
"""What stands between the parts of a row."""
_LABEL_MARKS = ":՝៖፡፦"
_LABEL, _MOST_WORDS = 24, 3
"""Letters within which the colon of a label stands, and words of one."""
COMMON_BY, _COMMON_AND, _COMMON_IN = "By ", " and ", " in "


class _Words(NamedTuple):
    by: frozenset[str]
    joining: tuple[str, ...]
    behind: tuple[str, ...]


def has_own_words(language: str) -> bool:
    """Whether bylines in a language (BCP 47) have words that others have not."""
    return _words_of(language) is not None


def in_common_words(text: str, language: str) -> str:
    """A byline on a page in `language` with "By" and "and" for the words of that language."""
    if (where := _IN.get(language[:2])) and f" {where} " in text:
        text = text.replace(f" {where} ", _COMMON_IN)
    words = _words_of(language)
    if language[:2] == "ar":
        text = _ARABIC_AND.sub(_COMMON_AND, text.rstrip(" :"))
    if language[:2] == "he":
        text = _HEBREW_AND.sub(rf"\1{_COMMON_AND}", text)
    if words is None:
        return text
    if language[:2] == "am":
        text = _AMHARIC_BY.sub(COMMON_BY, text)
    if _LIKE.get(language[:2], language[:2]) == "zu":
        text = _ZULU_BY.sub(COMMON_BY, text)
    text = "\n".join([_opened(line, words.by) for line in text.split("\n")])
    for word in words.joining:
        if word in text:
            first, *others = text.split(word)
            text = first + "".join(
                [(_COMMON_AND if _may_be_name(other) else word) + other for other in others]
            )
    for word in words.behind:
        text = _with_by_before(text, word) if word in text else text
        name, _, day = text.partition(f"{word} ")
        text = f"{COMMON_BY}{name} {day}" if day[:1].isdigit() else text
    return text


def joins(text: str, language: str) -> bool:
    """Whether what stands behind a name begins with what joins another to it on a page in `language`: a word
    for "and", the letter for it before that name, or a comma that stands between things of one kind."""
    rest = text.lstrip(" ,")
    if rest[:1] == _LIST_COMMA or rest[:1] == _AND_LETTERS.get(language[:2]):
        return True
    words = _words_of(language)
    return words is not None and f" {rest}".startswith(words.joining)


def is_between(text: str, language: str) -> bool:
    """Whether a text is no more than that."""
    return " " not in text.lstrip(" ,") and joins(f"{text} ", language)


def _with_by_before(text: str, word: str) -> str:
    """A byline without a word that stands behind who wrote it: a row of details has "By" before instead."""
    parts = _ROW.split(text)
    if len(parts) == 1:
        return text.removesuffix(word)
    for at in range(0, len(parts), 2):
        if (name := parts[at].rstrip()).endswith(word):
            blank = " " * (len(name) - len(name.lstrip()))
            parts[at] = f"{blank}{COMMON_BY}{name.strip().removesuffix(word)}"
    return "".join(parts)


def ends_in_by(text: str, language: str) -> bool:
    """Whether a text is, or ends in, the word of a language that stands behind who wrote something."""
    words = _words_of(language)
    return words is not None and f" {text}".endswith(words.behind)


def in_later_words(text: str, language: str) -> str:
    """A line with a date on a page in `language`, with "by" for the word of that language behind the date."""
    words = _words_of(language)
    lower = text.lower() if words and has_any(text, _LABEL_MARKS) else ""
    if words and len(lower) == len(text):
        for word in words.by:
            at = max(lower.find(f" {word}{mark}") for mark in _LABEL_MARKS)
            if at > 0 and text[at - 1].isdigit():
                return f"{text[:at]} {COMMON_BY}{text[at + len(word) + 2 :].lstrip()}"
    for word in words.by if words else _LATER.get(language[:2], ()):
        if (at := text.find(f" {word} ")) > 0 and text[:at].rstrip(",")[-1:].isdigit():
            return f"{text[:at]} {COMMON_BY}{text[at + len(word) + 2 :]}"
    return text


def in_labels(text: str, language: str) -> str:
    """A line that nothing marks as a byline, where a label with a colon opens it: likewise."""
    return in_common_words(text, language) if has_any(text[:_LABEL], _LABEL_MARKS) else text


def in_whole_lines(text: str, language: str) -> str:
    """A line that nothing marks as a byline, where it is to be one from end to end: likewise."""
    if lowered(text.partition(" ")[0]) in _BEFORE_SOURCES:
        return text
    words = _words_of(language)
    is_closed = words is not None and text.endswith(words.behind)
    return in_common_words(COMMON_BY + text if is_closed else text, language)


def _opened(line: str, by: frozenset[str]) -> str:
    """A line with "By" for the words before a name that are among `by`."""
    words = line.split(None, _MOST_WORDS)
    for count in range(min(_MOST_WORDS, len(words) - 1), 0, -1):
        if lowered(" ".join(words[:count])).rstrip(_LABEL_MARKS + " ") in by and _may_be_name(words[count]):
            return COMMON_BY + " ".join(words[count:])
    return line


def _may_be_name(text: str) -> bool:
    """Whether a text begins as a name does: with no small letter of the Latin script."""
    return text[:1].isalpha() and not (text[0].islower() and text[0] < _LATIN)


@cache
def _words_of(language: str) -> _Words | None:
    code = _LIKE.get(primary_language(language), primary_language(language))
    if code not in BY:
        return None
    joining, behind = (
        [word.replace("_", " ") for word in words.get(code, "").split()] for words in (_AND, _BEHIND)
    )
    return _Words(
        frozenset(lowered(words.replace("_", " ")) for words in BY[code].split()),
        tuple(f" {word} " for word in joining),
        tuple(f" {word}" for word in behind),
    )

"""How much a change of a text weighs: facts put right, little, or more than that.

Words are compared, and each stretch that differs is judged by itself. What cannot be told for certain weighs
more: a change called "minor" is one that nobody who follows a story needs to read. Capitals tell names from
other words, so in scripts without them, and in German, where every noun has one, names are not told.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from itertools import zip_longest
from typing import Any, Literal

from newscrawl.archive.decide import normalise
from newscrawl.archive.edits import Edit, edits
from newscrawl.items import Article

Weight = Literal["facts", "little", "much"]

MOST_FACTS = 8
"""Words that may differ between two texts of which the second just puts figures or names right."""
MOST_SLIPS = 12
"""Words that may be spelt or marked otherwise in a change of little weight."""
MOST_WORDS, ONE_IN = 4, 25
"""Words that may come or go in such a change: one in so many, and never more than so many."""

_SHORT = 3
"""Characters of the words that may stand for each other, such as prepositions."""
_CAPITAL_NOUNS = frozenset({"de", "lb", "gsw"})

# Thai to Tibetan, Burmese, Khmer, Japanese and Chinese set no blanks: each of their characters is a word.
_UNSPACED = "\u0e00-\u0fff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
_WORD = re.compile(rf"[{_UNSPACED}]|[^\s{_UNSPACED}]+")
_END = re.compile(r"[.!?:;…।。][\"')\]]*$")
_OF_FIGURES = frozenset("-%‰#°")
"""Marks that change what a figure says; its currency is none."""

_NUMBERS = frozenset(
    _WORD.findall(
        "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds "
        "thousand thousands million millions billion billions trillion trillions lakh lakhs crore crores "
        "dozen dozens half double twice first second third fourth fifth"
    )
)
_NOT = frozenset(
    _WORD.findall(
        "no not never none neither nor without cannot nicht kein keine keinen keiner nie ohne ne pas non "
        "jamais sans nunca sin não nem sem mai senza niet geen nooit inte ikke aldrig aldri ingen не нет "
        "ни без bez nem ej ikki değil tidak bukan"
    )
)


class Text:
    """A headline and a body as words. `language` is BCP 47."""

    def __init__(self, headline: str | None, body: str | None, language: str | None = None) -> None:
        self.language = (language or "").partition("-")[0].lower()
        self.words: list[str] = []
        self._starts: set[int] = set()
        self._take(headline or "")
        self.in_headline = len(self.words)
        for line in (body or "").splitlines():
            self._take(line)

    def _take(self, line: str) -> None:
        self._starts.add(len(self.words))
        self.words += _WORD.findall(normalise(line))

    def begins(self, at: int) -> bool:
        """Whether a word is the first of its sentence, and so has its capital in any case."""
        return at in self._starts or bool(_END.search(self.words[at - 1]))

    @cached_property
    def seen(self) -> frozenset[str]:
        """The words of the body as they stand where no sentence begins."""
        places = range(self.in_headline, len(self.words))
        return frozenset(core(self.words[at]) for at in places if not self.begins(at))


def kind_of_edit(
    before: Mapping[str, Any], after: Article
) -> Literal["updated", "corrected", "headline", "minor"]:
    """The kind of change between the record held and an article whose text differs from it."""
    old = Text(before.get("headline"), before.get("article_body"), before.get("in_language"))
    new = Text(after.headline, after.article_body, after.in_language)
    weight = weigh(old, new)
    if weight == "facts":
        return "corrected"
    if old.words[old.in_headline :] == new.words[new.in_headline :] and new.in_headline:
        return "headline"
    return "minor" if weight == "little" else "updated"


def weigh(before: Text, after: Text) -> Weight:
    """How much the difference between two texts weighs.

    "facts": a few figures or names differ, and nothing else that weighs. "little": spelling, marks, or a few
    words that come or go, and neither figures, names nor negations among them.
    """
    found = edits(before.words, after.words)
    if found is None:
        return "much"
    judge = _Judge(before, after)
    if not all(map(judge.takes, found)):
        return "much"
    few = min(MOST_WORDS, max(len(before.words), len(after.words)) // ONE_IN)
    if judge.facts > MOST_FACTS or judge.slips > MOST_SLIPS or judge.words > few:
        return "much"
    return "facts" if judge.facts else "little"


class _Judge:
    """Counts the words that differ, by kind; each stretch is of one kind only."""

    def __init__(self, before: Text, after: Text) -> None:
        self.before, self.after = before, after
        self.facts = self.slips = self.words = 0
        self._capitals_tell = not _CAPITAL_NOUNS & {before.language, after.language}

    def takes(self, edit: Edit) -> bool:
        """Count a stretch; whether it is of a kind that does not weigh much."""
        was = _cores(self.before.words[edit.start : edit.end])
        now = _cores(self.after.words[edit.new_start : edit.new_end])
        size = max(len(was), len(now), 1)
        if _same_letters(was, now):
            self.slips += size
        elif self._are_facts(edit, was, now):
            self.facts += size
        elif len(was) == len(now) and all(map(_is_slip, was, now)):
            self.slips += size
        elif _weigh_little(was, now) and not any(self._names(edit)):
            self.words += size
        else:
            return False
        return True

    def _are_facts(self, edit: Edit, was: Sequence[str], now: Sequence[str]) -> bool:
        """Whether figures stand for figures, and names for names."""
        if not was or not now:
            return False
        if all(map(is_figure, [*was, *now])):
            return True
        if not all(_alike(a, b) for a, b in zip_longest(was, now, fillvalue="")):
            return False
        return self._capitals_tell and all(self._names(edit))

    def _names(self, edit: Edit) -> Iterator[bool]:
        """For each word of a stretch that has a capital, whether it is a name's."""
        sides = (self.before, edit.start, edit.end), (self.after, edit.new_start, edit.new_end)
        for text, start, end in sides:
            yield from (
                self._is_name(text, at) for at in range(start, end) if core(text.words[at])[:1].isupper()
            )

    def _is_name(self, text: Text, at: int) -> bool:
        word = core(text.words[at])
        if at < text.in_headline:
            # Some set every word of a headline in capitals; a name has one in the body as well.
            return any(word in side.seen for side in (self.before, self.after))
        return not (text.begins(at) and any(word.lower() in side.seen for side in (self.before, self.after)))


def is_figure(word: str) -> bool:
    """Whether a word tells a number."""
    return any(char.isdigit() for char in word) or word.lower() in _NUMBERS


def core(word: str) -> str:
    """A word without the marks around it; what belongs to a figure (a sign, a currency) stays."""
    kept = _in_figure if any(char.isdigit() for char in word) else _is_letter
    inner = [at for at, char in enumerate(word) if kept(char)]
    return word[inner[0] : inner[-1] + 1] if inner else ""


def _in_figure(char: str) -> bool:
    return char in _OF_FIGURES or unicodedata.category(char)[0] != "P"


def _cores(words: Sequence[str]) -> list[str]:
    return [word for word in map(core, words) if word]


def _is_letter(char: str) -> bool:
    # Vowel signs of Indic scripts are marks, and are spelling as letters are.
    return char.isalnum() or unicodedata.category(char)[0] == "M"


def _same_letters(was: Sequence[str], now: Sequence[str]) -> bool:
    """Whether only marks, blanks between words or the case of letters differ."""
    if was == now:
        return True
    return not any(map(is_figure, [*was, *now])) and _letters(was) == _letters(now)


def _letters(words: Sequence[str]) -> str:
    return "".join(filter(_is_letter, "".join(words).casefold()))


def _alike(before: str, after: str) -> bool:
    if is_figure(before) or is_figure(after):
        return is_figure(before) and is_figure(after)
    return before[:1].isupper() and after[:1].isupper()


def _weigh_little(was: Sequence[str], now: Sequence[str]) -> bool:
    """Whether words that come or go, or short ones for short ones, leave the sense as it is."""
    words = [*was, *now]
    if any(is_figure(w) or w.lower() in _NOT or w.endswith("n't") or _caseless(w) for w in words):
        return False
    return not was or not now or all(len(word) <= _SHORT for word in words)


def _caseless(word: str) -> bool:
    return word.lower() == word.upper()


def _is_slip(before: str, after: str) -> bool:
    """Whether two words are one, spelt in two ways: one letter off, two in a long word, and not the first."""
    a, b = before.casefold(), after.casefold()
    shorter = min(len(a), len(b))
    if shorter < 4 or a[0] != b[0] or not (a.isalpha() and b.isalpha()) or _caseless(before):
        return False
    return _distance(a, b) <= (2 if shorter >= 8 else 1)


def _distance(a: str, b: str) -> int:
    """Letters to change, add, leave out or swap with their neighbour; very long words are cut."""
    a, b = a[:64], b[:64]
    earlier: list[int] = []
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        last, row = row, [i]
        for j, y in enumerate(b, 1):
            row.append(min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (x != y)))
            if earlier and j > 1 and x == b[j - 2] and a[i - 2] == y:
                row[j] = min(row[j], earlier[j - 2] + 1)
        earlier = last
    return row[-1]

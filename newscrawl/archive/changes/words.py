"""Words as edits change them: figures, names, slips of the pen, and what turns a sense round."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

_SHORT = 3
"""Characters of the words that may stand for each other, such as prepositions."""
# Thai to Tibetan, Burmese, Khmer, Japanese and Chinese set no blanks: each of their characters is a word.
_UNSPACED = "\u0e00-\u0fff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
WORD = re.compile(rf"[{_UNSPACED}]|[^\s{_UNSPACED}]+")
_OF_FIGURES = frozenset("-%‰#°")
"""Marks that change what a figure says; its currency is none."""
_NUMBERS = frozenset(
    WORD.findall(
        "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds "
        "thousand thousands million millions billion billions trillion trillions lakh lakhs crore crores "
        "dozen dozens half double twice first second third fourth fifth"
    )
)
_NOT = frozenset(
    WORD.findall(
        "no not never none neither nor without cannot nicht kein keine keinen keiner nie ohne ne pas non "
        "jamais sans nunca sin não nem sem mai senza niet geen nooit inte ikke aldrig aldri ingen не нет "
        "ни без bez nem ej ikki değil tidak bukan"
    )
)


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


def cores(words: Sequence[str]) -> list[str]:
    """Words without the marks around them, and without those that are nothing else."""
    return [word for word in map(core, words) if word]


def _is_letter(char: str) -> bool:
    # Vowel signs of Indic scripts are marks, and are spelling as letters are.
    return char.isalnum() or unicodedata.category(char)[0] == "M"


def same_letters(was: Sequence[str], now: Sequence[str]) -> bool:
    """Whether only marks, blanks between words or the case of letters differ."""
    if was == now:
        return True
    return not any(map(is_figure, [*was, *now])) and _letters(was) == _letters(now)


def _letters(words: Sequence[str]) -> str:
    return "".join(filter(_is_letter, "".join(words).casefold()))


def alike(before: str, after: str) -> bool:
    """Whether both words are figures, or both have a capital."""
    if is_figure(before) or is_figure(after):
        return is_figure(before) and is_figure(after)
    return before[:1].isupper() and after[:1].isupper()


def weigh_little(was: Sequence[str], now: Sequence[str]) -> bool:
    """Whether words that come or go, or short ones for short ones, leave the sense as it is."""
    words = [*was, *now]
    if any(is_figure(w) or w.lower() in _NOT or w.endswith("n't") or _caseless(w) for w in words):
        return False
    return not was or not now or all(len(word) <= _SHORT for word in words)


def _caseless(word: str) -> bool:
    return word.lower() == word.upper()


def is_slip(before: str, after: str) -> bool:
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

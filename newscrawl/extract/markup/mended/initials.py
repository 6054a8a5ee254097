"""First letters of a text that are set large in a way that parts them from their word.

Before style sheets could draw one, it was a picture, with the letter for who sees none; and some systems put
it in a box that floats. Either way the text would begin amid a word.
"""

from __future__ import annotations

from newscrawl.extract.markup.element import Element, retag

_AROUND = frozenset(("a", "b", "big", "font", "i", "span", "strong"))
_WORDS = frozenset("AEIOUYÀÈÉÍÓÚKSVWZАВИКОСУЯ")
"""Letters that are words in some language."""


def with_drawn_initials(by_tag: dict[str, list[Element]]) -> None:
    """Have the text behind the picture of its first letter begin with the letter."""
    for image in by_tag["img"]:
        letter = image.attrib.get("alt", "")
        if len(letter) == 1 and letter.isupper():
            before = _outermost(image)
            if (tail := before.tail) and _lacks(tail, letter):
                before.tail = letter + tail


def with_boxed_initials(by_tag: dict[str, list[Element]]) -> None:
    """Have a box of one letter amid the word that it begins be in the line."""
    short = [one for one in by_tag["div"] if (text := one.text) and len(text) < 4 and one.tail]
    found = [one for one in short if one.end - one.place == 1 and _is_initial(one)]
    for one in found:
        one.text = (one.text or "").strip()
    retag(by_tag, "div", "span", found)


def _is_initial(box: Element) -> bool:
    letter = (box.text or "").strip()
    return len(letter) == 1 and letter.isupper() and _lacks(box.tail or "", letter)


def _outermost(image: Element) -> Element:
    """The picture, or what of a line holds nothing else."""
    one = image
    while not one.tail and (above := one.parent) is not None and above.tag in _AROUND:
        if above.text or above.end != one.end or above.place != one.place - 1:
            break
        one = above
    return one


def _lacks(text: str, letter: str) -> bool:
    """Whether a text lacks its first letter: it goes on amid a word, or behind a word of one letter."""
    word = text.lstrip()[:2]
    if text[:1].isspace():
        return letter in _WORDS and word[:1].islower()
    if text[0] in "'’":
        return word[1:].isalpha()
    return word.isalpha() and (word.islower() or word.isupper())

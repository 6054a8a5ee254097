"""What stands below a word for ingredients: a list of what a recipe is made of, whatever it is marked up as.

"400 g flour" in a box to tick, a cell or an item reads like a label to the model. Where names tell of
ingredients, these are asked (`ingredients.py`); without such a name the word above the list does, which
nothing else has for all of its heading.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from newscrawl.extract.body.cutting.blocks import Cut, Piece

_WORDS = frozenset(
    (
        "ingredients", "you will need", "what you need", "what you'll need", "zutaten", "ingrédients",
        "ingredientes", "ingredienti", "ingrediënten", "ingredienser", "ingrediencie",
        "ingredience", "suroviny", "składniki", "ainekset", "ainesosat", "koostisosad", "hozzávalók",
        "malzemeler", "υλικά", "τα υλικά", "συστατικά", "ингредиенты", "інгредієнти",
        "необходими продукти", "sastojci", "sestavine", "ingrediente", "bahan", "bahan-bahan", "nguyên liệu",
        "材料", "재료", "配料", "食材", "用料", "المكونات", "المقادير", "مواد لازم", "מצרכים", "מרכיבים",
        "सामग्री", "ส่วนผสม", "วัตถุดิบ", "sastāvdaļas", "ingredientai", "hráefni", "innihaldsefni",
        "përbërësit", "osagaiak", "viungo", "উপকরণ", "தேவையான பொருட்கள்",
    )
)  # fmt: skip
_BEGINNINGS = {word[:2]: tuple(one for one in _WORDS if one[:2] == word[:2]) for word in _WORDS}
"""The words by their first two letters."""
FIRST = frozenset(two for word in _WORDS for two in (word[:2], word[:2].upper(), word[:2].capitalize()))
LABEL, _LETTERS = 8, 60
"""Words and letters of such a heading at the most: it may say for how many the recipe is."""
_FOR = re.compile(r"\s?[:：(（\[–—-].*|\s(?:for|für|pour|para|per|voor|till|til|för|dla|pro|na|за|на)\s.*")
"""What may stand behind the word."""
_FEWEST, _MOST, _EACH = 3, 60, 8
"""Pieces of such a list, and the words that each has at the most, on average."""
_NEAR = 12
"""Pieces below such a list among which the text goes on, or above it where it ended."""


def with_recipe_lists(cut: Cut, kept: list[int]) -> list[int]:
    """`kept` with each list of amounts below a word for ingredients, and with that word."""
    if not kept:
        return kept
    known, found, start = frozenset(kept), set[int](), max(kept[0] - _MOST - _NEAR, 0)
    around = enumerate(cut.pieces[start : kept[-1] + _NEAR], start)
    for at in [at for at, piece in around if piece.words <= LABEL and piece.text[:2] in FIRST]:
        if heads_amounts(cut.pieces[at].text):
            parts = _below(cut, at, known)
            near = range(at - _NEAR, at + len(parts) + _NEAR)
            if _are_amounts([cut.pieces[part] for part in parts]) and not known.isdisjoint(near):
                found.update((at, *parts))
    return sorted(found.union(kept)) if found else kept


def heads_amounts(text: str) -> bool:
    """Whether a line is a word for ingredients, perhaps with for how many they are."""
    line = text.lower().strip()
    return (
        len(text) <= _LETTERS
        and line.startswith(_BEGINNINGS.get(line[:2], ()))
        and _FOR.sub("", line, count=1) in _WORDS
    )


def _below(cut: Cut, at: int, known: frozenset[int]) -> Sequence[int]:
    """The pieces below a heading in its box, up to one that is kept or made as it is, unless all are."""
    own, first = cut.box_of(at), at + 1
    end = min(cut.boxes[own.parent].end if own.parent >= 0 else first, first + _MOST)
    makes = [(cut.pieces[below].tag, cut.box_of(below).css) for below in range(at, end)]
    alike = len(makes) > 1 and makes[1] == makes[0]
    stops = (
        at + n for n, made in enumerate(makes) if n and (at + n in known or (made == makes[0] and not alike))
    )
    return range(first, next(stops, end))


def _are_amounts(parts: Sequence[Piece]) -> bool:
    """Whether some pieces are a few words each, with numbers, and no links to elsewhere."""
    if len(parts) < _FEWEST:
        return False
    numbers = sum(any(map(str.isnumeric, part.text)) for part in parts)
    words, linked = sum(part.words for part in parts), sum(part.linked for part in parts)
    return 2 * numbers >= len(parts) and words <= _EACH * len(parts) and 2 * linked <= words

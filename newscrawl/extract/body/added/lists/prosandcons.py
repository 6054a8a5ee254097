"""Pros and cons: two lists, each under a word for what it lists, wherever a review has them.

Reviews set them in columns, boxes, terms or lines, amid the text or at its end, and an item of two words
reads like a label to the model. The two words tell what they are.
"""

from __future__ import annotations

from collections.abc import Sequence

from newscrawl.extract.body.cutting.blocks import Cut, Piece

_GOOD = frozenset(
    (
        "pro", "pros", "the good", "positives", "what we like", "what we liked", "plus",
        "pluspunkte", "vorteile", "stärken", "positiv", "les plus", "on aime", "points forts",
        "lo bueno", "il meglio", "o melhor",
        "avantages", "lo mejor", "ventajas", "puntos fuertes", "a favor", "prós",
        "pontos positivos", "pontos fortes", "vantagens", "pregi", "vantaggi", "punti di forza",
        "cosa ci piace", "voordelen", "pluspunten", "fördelar", "fordele", "fordeler", "plussat",
        "plussaa", "zalety", "plusy", "klady", "výhody", "artıları", "artılar", "плюсы",
        "достоинства", "плюси", "переваги", "плюсове", "előnyök", "avantaje", "plusuri",
        "prednosti", "υπέρ", "θετικά", "良い点", "メリット", "ここがいい", "优点", "優點", "장점",
        "kelebihan", "ưu điểm", "ข้อดี", "الإيجابيات", "المميزات", "יתרונות", "खूबियां",
    )
)  # fmt: skip
_BAD = frozenset(
    (
        "contra", "con", "cons", "the bad", "negatives", "what we don't like",
        "what we didn't like", "minus", "minuspunkte", "kontra", "nachteile", "schwächen",
        "negativ", "les moins", "on aime moins", "points faibles", "inconvénients", "lo peor",
        "lo malo", "il peggio", "o pior",
        "desventajas", "inconvenientes", "puntos débiles", "en contra", "contras",
        "pontos negativos", "pontos fracos", "desvantagens", "contro", "difetti", "svantaggi",
        "punti deboli", "cosa non ci piace", "nadelen", "minpunten", "nackdelar", "ulemper",
        "miinukset", "miinusta", "wady", "minusy", "zápory", "nevýhody", "eksileri", "eksiler",
        "минусы", "недостатки", "мінуси", "недоліки", "минуси", "hátrányok", "dezavantaje",
        "minusuri", "mane", "slabosti", "κατά", "αρνητικά", "悪い点", "気になる点", "デメリット",
        "缺点", "缺點", "단점", "kekurangan", "nhược điểm", "ข้อเสีย", "السلبيات", "العيوب",
        "חסרונות", "कमियां",
    )
)  # fmt: skip
_MARKS = " :：.!+-–—"
_LETTER = frozenset(letter for word in _GOOD for letter in (word[0], word[0].upper()))
FIRST = frozenset(two for word in _GOOD for two in (word[:2], word[:2].upper(), word[:2].capitalize())).union(
    mark + letter for mark in _MARKS for letter in _LETTER.union(_MARKS)
)
"""What a line with such a word begins with, perhaps behind a mark: two letters."""
_LETTERS, _LONGEST, _MOST = 24, 40, 12
"""Letters of such a word at the most, words of an item, and items of a list."""
_NEAR = 8
"""Pieces between the text and such a list at the most."""


def with_pros_and_cons(cut: Cut, kept: list[int]) -> list[int]:
    """`kept` with each pair of such lists in it or near its ends, with the words above them."""
    found = set[int]()
    if not kept:
        return kept
    pieces, first, last = cut.pieces, max(kept[0] - _NEAR, 0), kept[-1] + _NEAR
    near = enumerate(pieces[first : last + 1], first)
    for good in [at for at, piece in near if heads_goods(piece.text)]:
        below = range(good + 1, min(good + _MOST + 2, len(pieces)))
        bad = next((at for at in below if _word(pieces[at]) in _BAD), None)
        if bad is not None and (items := _items(cut, good, bad)):
            found.update((good, *items, bad))
    return sorted(found.union(kept)) if found else kept


def heads_goods(text: str) -> bool:
    """Whether a line says what is good about a thing, above what that is."""
    return len(text) <= _LETTERS and text.lower().strip(_MARKS) in _GOOD


def _word(piece: Piece) -> str:
    return piece.text.lower().replace("’", "'").strip(_MARKS)


def _items(cut: Cut, good: int, bad: int) -> Sequence[int]:
    """The items below both words, where each list has some, and they are made alike."""
    first = range(good + 1, bad)
    makes = {_make(cut, at) for at in first}
    if not makes or not all(_is_item(cut.pieces[at]) for at in first):
        return ()
    end = min(cut.box_around([good, bad]).end, bad + 1 + _MOST)
    stop = (at for at in range(bad + 1, end) if _make(cut, at) not in makes or not _is_item(cut.pieces[at]))
    second = range(bad + 1, next(stop, end))
    return (*first, *second) if second else ()


def _make(cut: Cut, at: int) -> tuple[str, str]:
    return cut.pieces[at].type, cut.pieces[at].tag


def _is_item(piece: Piece) -> bool:
    return piece.words <= _LONGEST and not piece.links and any(map(str.isalpha, piece.text))

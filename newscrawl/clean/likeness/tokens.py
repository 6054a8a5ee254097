"""Tokens: what of a text is weighed, word by word, and in which order: see `wordings` for the weights.

Texts are weighed by the thousand, so what is Latin-1 is cut by replacing bytes: faster than a pattern.
"""

from __future__ import annotations

import re
from itertools import pairwise

START = "^"
"""What stands before the first word in a pair."""
_TOKEN = re.compile(r"[a-zß-öø-ɏḁ-ỹ]+|\d+|[₹$€£¥?!\"]")
_SIGNS = dict.fromkeys("₹$€£¥", "¤")
_LATIN = "".join(
    _SIGNS.get(char) or ("0" if char.isdecimal() else char if _TOKEN.match(char) else " ")
    for char in map(chr, range(256))
).encode("latin-1")
"""For a text that is Latin-1: small letters and signs stay, digits are alike, the rest is blank."""
_APART = (("¤", " ¤ "), ("?", " ? "), ("!", " ! "), ('"', ' " '))
_NUMBER = re.compile("00*")


def tokens(text: str) -> list[str]:
    """What counts of a folded text: words in Latin letters (of other scripts too few pages are known to learn
    from), signs, and numbers, which are all alike."""
    try:
        plain = text.encode("latin-1").translate(_LATIN).decode("latin-1")
    except UnicodeEncodeError:
        found = _TOKEN.findall(text)
        return [_SIGNS.get(word) or ("0" if word[0].isdecimal() else word) for word in found]
    for sign, apart in _APART:
        if sign in plain:
            plain = plain.replace(sign, apart)
    if "0" in plain:
        plain = _NUMBER.sub(" 0 ", plain)
    return plain.split()


def features(text: str) -> set[str]:
    """Words, pairs of words and the first word of a folded text, as the file of weights names them."""
    words = tokens(text)
    return {*words, *map(" ".join, pairwise((START, *words)))}

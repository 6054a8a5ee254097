"""Tables of words, and how they are asked for."""

import re

import pytest

from newscrawl.extract.people.words.bylinewords import BYS, NOUNS
from newscrawl.extract.people.words.otherwork import OTHERS
from newscrawl.known.wordtables import by_letter


def test_alternatives_of_a_letter_stand_together_in_their_order() -> None:
    assert by_letter("posted|by|post|a|an|x?y|van\\sonze\\s(?:man|vrouw)|(?:z)|b") == (
        "p(?:osted|ost)|b(?:y|)|a(?:|n)|x?y|v(?:an\\sonze\\s(?:man|vrouw))|(?:z)"
    )


@pytest.mark.parametrize("known", [NOUNS, BYS, OTHERS], ids=["nouns", "bys", "others"])
def test_they_find_what_they_found(known: str) -> None:
    plain, together = (re.compile(one, re.IGNORECASE) for one in (known, by_letter(known)))
    for word in known.replace("\\s", " ").split("|"):
        for text in (word, word.upper(), f"{word}s", word[:-1], "Ada Moss"):
            before, now = plain.match(text), together.match(text)
            assert (before and before.end()) == (now and now.end())

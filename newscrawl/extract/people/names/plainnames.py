"""Plain names, the quick case: two words of plain letters that mean nothing else in a byline.

That is what most pages state. Whatever is asked of such a text, the answer is known without asking every list
of words by itself: nothing in it is to be cut off, and it is a person's first and last name.
"""

from __future__ import annotations

import re
from functools import lru_cache

from newscrawl.extract.markup.text import letters, lowered
from newscrawl.extract.people.words.bodies import ENDINGS
from newscrawl.extract.people.words.bylinewords import ANDS
from newscrawl.extract.people.words.institutions import BODY_WORDS
from newscrawl.extract.people.words.kindwords import (
    COMPANIES,
    NOBODY,
    ORGANISATIONS,
    PARTICLES,
    PLACES_AND_DAYS,
    ROLE_ENDINGS,
    ROLES,
)
from newscrawl.extract.people.words.offices import OFFICE_ENDINGS
from newscrawl.extract.people.words.openings import BEGINNINGS
from newscrawl.extract.people.words.otherwork import EDITORS, OTHERS
from newscrawl.extract.people.words.posts import POST_WORDS
from newscrawl.extract.people.words.whereabouts import FOR, WHERE_WORDS
from newscrawl.known.agencies import WORDS

_CAPITAL, _ANY = "[A-ZÀ-ÖØ-ÞĆČĐŁŚŞŠŻŽ]", "[A-Za-zÀ-ÖØ-öø-įĴ-ķĹ-ňŌ-ž]"
_SMALL = "[a-zß-öø-ÿąćčęěğėłńňőřśşšţūůźżž]"
_HALF = f"(?:{_CAPITAL}{_SMALL}{{1,24}}-)?"
_SHAPE = re.compile(f"{_HALF}{_CAPITAL}{_ANY}{{1,24}} {_HALF}{_CAPITAL}{_ANY}{{0,23}}{_SMALL}")
"""Two words with a capital each, or two of them with a hyphen between in the place of one; the last ends in a
small letter: not all is in capitals."""
ENDS = ("verband", "verein", "ministerium", "gesellschaft", "gewerkschaft", *OFFICE_ENDINGS, *ENDINGS)
"""What long words for organisations end in: "Bundesverband", "Alpenverein"."""
POSTS = ROLE_ENDINGS.split("|")
"""What words for posts end in: "Chefredakteur"."""
_ENDINGS = (*ENDS, *POSTS, *(f"{post}in" for post in POSTS))
_TELLING = (
    BEGINNINGS | BODY_WORDS | FOR | NOBODY | ORGANISATIONS | PARTICLES | POST_WORDS | ROLES | WHERE_WORDS
    | WORDS
    | frozenset(lowered(f"{ANDS}|{COMPANIES}|{EDITORS}|{OTHERS}").split("|"))
    | frozenset(" ".join(name for name in PLACES_AND_DAYS if " " in name).split())
    | frozenset(("the", "die", "das", "em", "special", "durch"))
)  # fmt: skip
"""One of these is in what any list of words knows, though it has the shape."""


@lru_cache(maxsize=32)
def is_plain_name(text: str) -> bool:
    """Whether a text is such a name. A text may be one that is none here."""
    if _SHAPE.fullmatch(text) is None:
        return False
    lower = lowered(text)
    words = lower.replace("-", " ").split(" ")
    if not _TELLING.isdisjoint(words) or not NOBODY.isdisjoint((letters(words[0]), letters(text))):
        return False
    return not any(word.endswith(_ENDINGS) for word in words)
